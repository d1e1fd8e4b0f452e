// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.law.Published;
import io.github.zhifa.validation.catalogue.Catalogue;
import io.github.zhifa.validation.catalogue.Shipped;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Checker;
import io.github.zhifa.validation.engine.Dataset;
import io.github.zhifa.validation.engine.ListReport;
import io.github.zhifa.validation.engine.Policy;
import io.github.zhifa.validation.engine.Severity;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The first program of the README, line by line. */
class FirstProgramTest {
  @Test
  void theFirstProgramPrintsWhatTheReadmeSays() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    // <program>
    Path file = Path.of("lists/discretion/shenzhen-urban-management-2023/list.json");
    Published list = new Documents(InputLimits.DEFAULT).readList(file.toString(), file);
    Policy policy = Shipped.policy("national").orElseThrow();
    CheckContext context = new CheckContext(LocalDate.of(2026, 8, 14), policy, Shipped.register());
    ListReport report = new Checker(Catalogue.ALL, context).check(Dataset.of("list.json", list));
    report.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(finding -> finding.pointer() + ": " + finding.message().en())
        .forEach(out::println);
    // </program>

    String readme = java.nio.file.Files.readString(Path.of("../README.md"));
    assertThat(readme).contains("```text\n" + bytes.toString(StandardCharsets.UTF_8) + "```");
  }
}
