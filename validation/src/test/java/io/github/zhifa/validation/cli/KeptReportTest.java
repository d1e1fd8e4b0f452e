// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The report that the README shows and the check script compares is that of the command line. */
class KeptReportTest {
  @Test
  void theReportOnTheShippedListsIsTheKeptOne() throws Exception {
    Path kept = Path.of("src/test/resources/golden/report-2026-08-14.txt");
    Path written = Path.of("target/report-2026-08-14.txt");
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    int code =
        Main.run(
            new String[] {"check", "lists", "--as-of", "2026-08-14", "--lang", "en"},
            new PrintStream(out, true, StandardCharsets.UTF_8),
            System.err);
    // Users call it from the root of the repository, tests run in the module.
    String report = out.toString(StandardCharsets.UTF_8);
    Files.writeString(written, report.replace("lists/", "validation/lists/"));

    assertThat(code).as("the lists have true errors").isEqualTo(1);
    assertThat(written)
        .as("read it; if it is right: cp validation/%s validation/%s", written, kept)
        .hasSameTextualContentAs(kept);
  }
}
