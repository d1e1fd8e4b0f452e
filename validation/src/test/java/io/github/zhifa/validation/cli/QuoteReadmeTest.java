// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.zhifa.model.discretion.CaseFacts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What the README says of {@code quote} is so. */
class QuoteReadmeTest {
  private static final String LIST = "lists/discretion/shenzhen-urban-management-2023/list.json";
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Za-z]+)` \\|");

  @TempDir Path folder;

  private static String readme() throws IOException {
    String all = Files.readString(Path.of("README.md"));
    return all.substring(all.indexOf("`quote BENCHMARK --item NO`"), all.indexOf("`rules` prints"));
  }

  @Test
  void theTableHasEachFieldOfTheFactsInOrder() throws IOException {
    String readme = readme();
    String table =
        readme.substring(readme.indexOf("| field |"), readme.indexOf("What neither the law"));

    assertThat(ROW.matcher(table).results().map(row -> row.group(1)))
        .containsExactlyElementsOf(
            List.of(CaseFacts.class.getAnnotation(JsonPropertyOrder.class).value()).stream()
                .filter(field -> !field.equals("formatVersion"))
                .toList());
  }

  @Test
  void everyOptionIsThere() throws IOException {
    String readme = readme();

    assertThat(new CommandLine(new QuoteCommand()).getCommandSpec().options())
        .extracting(OptionSpec::longestName)
        .filteredOn(name -> !name.equals("--help") && !name.equals("--version"))
        .allMatch(name -> readme.contains(name), "is in the README");
  }

  @Test
  void theExampleGivesWhatIsPrinted() throws IOException {
    String readme = readme();
    Matcher facts = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(readme);
    Matcher text = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL).matcher(readme);
    assertThat(facts.find() && text.find()).isTrue();
    Path file = Files.writeString(folder.resolve("FACTS.json"), facts.group(1));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    int code =
        Main.run(
            new String[] {"quote", LIST, "--item", "27", "--facts", file.toString()},
            new PrintStream(out, true, StandardCharsets.UTF_8),
            System.err);

    assertThat(code).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith(text.group(1).replace("…\n", ""));
  }
}
