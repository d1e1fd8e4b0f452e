// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.Streams;
import io.github.zhifa.core.law.ClauseReader;
import io.github.zhifa.core.law.ClauseReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The clause reader over clauses that others collected: 142 clauses of national laws with numbers
 * read by hand, and 1,000 forms of fines found in 2,843 texts. Skipped where they do not stand
 * beside the project.
 */
class ClauseDataTest {
  private static final Path LISTS = Path.of("../../shared/data/lists");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** The column of the form has N for each number, whatever its digits. */
  private static final Pattern WITH_AMOUNT = Pattern.compile("N(?:元|倍|%|％|以|角|分)|[百千]分之N|‰|等[值额]");

  /** A snippet that starts inside of a number: what is left of it is no sound text. */
  private static final String CUT = "万元以上十五万元以下罚款";

  private record Form(long count, String form, String example) {
    boolean withAmount() {
      return WITH_AMOUNT.matcher(form).find();
    }

    /** An amount in the form is a number in the fine; a form of two amounts has two fines. */
    boolean isRead() {
      ClauseReading reading = ClauseReader.read(example);
      return reading.problems().isEmpty()
          && !reading.fines().isEmpty()
          && reading.fines().stream().allMatch(found -> found.fine().hasAmount());
    }
  }

  private static List<JsonNode> records() throws IOException {
    Path file = LISTS.resolve("statutory-fines.json");
    assumeTrue(Files.exists(file), "the research copies do not stand beside the project");
    JsonNode records = MAPPER.readTree(file.toFile()).get("records");
    return Streams.stream(records).toList();
  }

  private static List<Form> forms() throws IOException {
    Path file = LISTS.resolve("clause-forms.tsv");
    assumeTrue(Files.exists(file), "the research copies do not stand beside the project");
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .skip(1)
          .map(Splitter.on('\t')::splitToList)
          .map(cells -> new Form(Long.parseLong(cells.get(0)), cells.get(1), cells.get(3)))
          .toList();
    }
  }

  private static List<JsonNode> fines(JsonNode record) throws IOException {
    String json = ClauseJson.of(record.get("clause_snippet").asText());
    return Streams.stream(MAPPER.readTree(json).get("fines")).toList();
  }

  private static boolean hasNumber(JsonNode record) {
    return record.hasNonNull("fine_min") || record.hasNonNull("fine_max");
  }

  private static boolean same(JsonNode record, JsonNode fine) {
    String base = record.path("base").asText("");
    boolean named = record.hasNonNull("base") && snippet(record).contains(base);
    return sameNumber(record.get("fine_min"), fine.get("fine_min"))
        && sameNumber(record.get("fine_max"), fine.get("fine_max"))
        && record.get("unit").equals(fine.get("unit"))
        && record.get("discretion").equals(fine.get("discretion"))
        && record.get("mode").equals(fine.get("mode"))
        && (!named || record.get("base").equals(fine.get("base")));
  }

  private static String snippet(JsonNode record) {
    return record.get("clause_snippet").asText();
  }

  private static boolean sameNumber(JsonNode one, JsonNode other) {
    return one.isNull() == other.isNull()
        && (one.isNull() || one.decimalValue().compareTo(other.decimalValue()) == 0);
  }

  @Test
  void everyRecordWithANumberIsReadAsByHand() throws IOException {
    List<JsonNode> numbered = records().stream().filter(ClauseDataTest::hasNumber).toList();

    assertThat(numbered).hasSize(126);
    for (JsonNode record : numbered) {
      assertThat(fines(record)).as(snippet(record)).anyMatch(fine -> same(record, fine));
    }
  }

  @Test
  void recordsWithoutANumberHaveNoneAndTheDailyOnesAreDaily() throws IOException {
    List<JsonNode> others = records().stream().filter(record -> !hasNumber(record)).toList();

    assertThat(others).hasSize(16);
    assertThat(others).filteredOn(record -> record.hasNonNull("unit")).hasSize(2);
    for (JsonNode record : others) {
      assertThat(fines(record))
          .as(snippet(record))
          .hasSize(1)
          .allMatch(fine -> !hasNumber(fine) && fine.get("unit").equals(record.get("unit")))
          .allMatch(fine -> fine.get("mode").equals(record.get("mode")))
          .allMatch(fine -> fine.get("discretion").equals(record.get("discretion")));
    }
  }

  @Test
  void noSoundClauseIsCalledDamaged() throws IOException {
    assertThat(records())
        .extracting(ClauseDataTest::snippet)
        .filteredOn(snippet -> !ClauseReader.read(snippet).problems().isEmpty())
        .allMatch(snippet -> snippet.startsWith(CUT));
  }

  @Test
  void nearlyAllFormsWithAnAmountAreReadWhole() throws IOException {
    List<Form> amounts = forms().stream().filter(Form::withAmount).toList();
    List<Form> read = amounts.stream().filter(Form::isRead).toList();

    assertThat(read.size()).isGreaterThanOrEqualTo(amounts.size() * 97 / 100);
    assertThat(sum(read)).isGreaterThanOrEqualTo(sum(amounts) * 995 / 1000);
  }

  private static long sum(List<Form> forms) {
    return forms.stream().mapToLong(Form::count).sum();
  }

  @Test
  void formsWithoutAnAmountGiveNoNumberAndSaySo() throws IOException {
    assertThat(forms())
        .filteredOn(form -> !form.withAmount())
        .allMatch(form -> saysThereIsNone(ClauseReader.read(form.example())));
  }

  private static boolean saysThereIsNone(ClauseReading reading) {
    return reading.fines().stream().noneMatch(found -> found.fine().hasAmount())
        && !(reading.fines().isEmpty() && reading.problems().isEmpty());
  }
}
