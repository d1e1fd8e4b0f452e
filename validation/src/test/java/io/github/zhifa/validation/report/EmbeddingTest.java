// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The lines of the README that embed a check. */
class EmbeddingTest {
  @Test
  void theLinesOfTheReadmeGiveAReport() throws Exception {
    Path file = Path.of("lists/item/longhua-subdistrict-penalty-items-undated/list.json");

    // <program>
    Documents documents = new Documents(InputLimits.DEFAULT);
    Policy policy = Shipped.policy("national").orElseThrow();
    CheckContext context = new CheckContext(LocalDate.of(2026, 8, 14), policy, Shipped.register());
    Published list = documents.readList("list.json", file);
    Dataset dataset = Dataset.of("list.json", list);
    ListReport found = new Checker(Catalogue.ALL, context).check(dataset);
    CheckReport report =
        new CheckReport(
            context.asOf(),
            policy,
            Severity.ERROR,
            ImmutableList.of(CheckedList.of(list, dataset, found)),
            ImmutableList.of());
    String json = JsonReport.write(report);
    // </program>

    assertThat(json).contains("\"kind\": \"item-list\"", "\"asOf\": \"2026-08-14\"");
    String test =
        Files.readString(
            Path.of("src/test/java/io/github/zhifa/validation/report/EmbeddingTest.java"));
    String program =
        test.substring(
            test.indexOf("// <program>\n") + "// <program>\n".length(),
            test.indexOf("// </program>"));
    assertThat(Files.readString(Path.of("README.md")))
        .contains("```java\n" + program.stripIndent() + "```");
  }
}
