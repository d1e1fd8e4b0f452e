// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.validation.catalogue.Catalogue;
import io.github.zhifa.validation.catalogue.Shipped;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Checker;
import io.github.zhifa.validation.engine.Dataset;
import io.github.zhifa.validation.engine.ListReport;
import io.github.zhifa.validation.engine.RuleStatus;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Benchmarks of other shapes than the published ones, invented: by subject and persons, for each
 * square metre, multiples of illegal gains, days overdue, weights. They are sound; with a fault
 * planted, that fault is found, at its place, and nothing else.
 */
class InventedBenchmarksTest {
  private static final Path FOLDER = Path.of("src/test/resources/invented");
  private static final Path PLANTS = Path.of("src/test/resources/invented-plants.json");
  private static final Documents DOCUMENTS = new Documents(InputLimits.DEFAULT);

  static Stream<Path> benchmarks() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  static Stream<Arguments> plants() throws IOException {
    JsonNode plants = new ObjectMapper().readTree(Files.readString(PLANTS)).get("plants");
    return StreamSupport.stream(plants.spliterator(), false)
        .map(
            plant ->
                Arguments.of(
                    plant.get("benchmark").textValue() + ": " + plant.get("fault").textValue(),
                    plant));
  }

  @ParameterizedTest
  @MethodSource("benchmarks")
  void aSoundBenchmarkHasNoFindings(Path file) throws Exception {
    assertThat(found(Files.readString(file))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("plants")
  void exactlyThePlantedFaultIsFound(String fault, JsonNode plant) throws Exception {
    String sound = Files.readString(FOLDER.resolve(plant.get("benchmark").textValue() + ".json"));
    String planted = sound;
    for (JsonNode edit : plant.get("edits")) {
      planted = edited(planted, edit);
    }

    assertThat(found(planted))
        .as(fault)
        .containsExactlyElementsOf(
            StreamSupport.stream(plant.get("findings").spliterator(), false)
                .map(JsonNode::textValue)
                .toList());
  }

  private static String edited(String text, JsonNode edit) {
    String from = edit.get("from").textValue();
    int at = -1;
    for (int i = 0; i < edit.get("occurrence").intValue(); i++) {
      at = text.indexOf(from, at + 1);
      assertThat(at).as("%s stands in the benchmark", from).isNotNegative();
    }
    return text.substring(0, at) + edit.get("to").textValue() + text.substring(at + from.length());
  }

  /** The instruments are invented, so that no register knows them. */
  private static List<String> found(String json) throws Exception {
    Benchmark benchmark =
        DOCUMENTS.read("invented", json.getBytes(StandardCharsets.UTF_8), Benchmark.class);
    CheckContext context =
        new CheckContext(
            LocalDate.of(2026, 8, 14),
            Shipped.policy("national").orElseThrow(),
            Shipped.register());
    ListReport report =
        new Checker(Catalogue.ALL, context).check(Dataset.of("invented", benchmark));

    assertThat(report.outcomes()).noneMatch(it -> it.status() == RuleStatus.FAILED);
    return report.findings().stream()
        .filter(finding -> !finding.code().equals("LIST-BASIS-NOT-IN-REGISTER"))
        .map(finding -> finding.code() + " " + finding.pointer())
        .toList();
  }
}
