// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.catalogue.Catalogue;
import io.github.zhifa.validation.catalogue.Shipped;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Checker;
import io.github.zhifa.validation.engine.Dataset;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.engine.ListReport;
import io.github.zhifa.validation.engine.Policy;
import io.github.zhifa.validation.engine.RuleStatus;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the rules find on the published lists is what is kept beside them, each finding judged by a
 * person. What was found is written to {@code target/findings} with the judgements that are kept.
 */
class PublishedListsTest {
  private static final Path LISTS = Path.of("lists");
  private static final ImmutableSet<String> FILES =
      ImmutableSet.of("list.json", "source.json", "findings.json");
  private static final String JUDGED = "judged";
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Documents DOCUMENTS = new Documents(InputLimits.DEFAULT);

  static List<Path> folders() throws IOException {
    try (Stream<Path> files = Files.walk(LISTS)) {
      return files
          .filter(file -> file.endsWith("list.json"))
          .map(Path::getParent)
          .sorted()
          .toList();
    }
  }

  @Test
  void everyFileIsPartOfAList() throws IOException {
    try (Stream<Path> files = Files.walk(LISTS).filter(Files::isRegularFile)) {
      assertThat(files.map(LISTS::relativize))
          .isNotEmpty()
          .allMatch(file -> file.getNameCount() == 3, "lies in lists/<area>/<name>/")
          .allMatch(file -> FILES.contains(file.getFileName().toString()), "is one of " + FILES)
          .allMatch(
              file -> Files.exists(LISTS.resolve(file).resolveSibling("list.json")),
              "has a list.json beside it");
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void aListSaysWhereItComesFrom(Path folder) throws IOException {
    JsonNode source = MAPPER.readTree(Files.readString(folder.resolve("source.json")));

    assertThat(source.path("title").asText()).isNotBlank();
    assertThat(source.path("howRead").asText()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void theFindingsAreTheJudgedOnes(Path folder) throws Exception {
    Path kept = folder.resolve("findings.json");
    ObjectNode expected = kept(kept);
    ListReport report = check(folder, expected);
    Path written = Path.of("target/findings", folder.getFileName() + ".json");
    Files.createDirectories(written.getParent());
    Files.writeString(written, DOCUMENTS.print(found(report, expected)));
    String accept =
        "read target/findings/%s.json, say in \"judged\" why each finding is true, and"
            + " cp validation/%s validation/%s";

    assertThat(report.outcomes())
        .as("no rule fails inside")
        .noneMatch(outcome -> outcome.status() == RuleStatus.FAILED);
    assertThat(kept).as(accept, folder.getFileName(), written, kept).exists();
    assertThat(unjudged(found(report, expected)))
        .as(accept, folder.getFileName(), written, kept)
        .containsExactlyElementsOf(unjudged(expected));
    assertThat(expected.path("findings"))
        .as("every finding in %s is judged", kept)
        .noneMatch(finding -> finding.path(JUDGED).asText().isBlank());
  }

  private static ObjectNode kept(Path file) throws IOException {
    return Files.exists(file)
        ? (ObjectNode) MAPPER.readTree(Files.readString(file))
        : MAPPER.createObjectNode().put("asOf", "2026-08-14").put("policy", "national");
  }

  private static ListReport check(Path folder, ObjectNode expected) throws Exception {
    Path list = folder.resolve("list.json");
    Policy policy = Shipped.policy(expected.get("policy").textValue()).orElseThrow();
    LocalDate asOf = LocalDate.parse(expected.get("asOf").textValue());
    return new Checker(Catalogue.ALL, new CheckContext(asOf, policy, Shipped.register()))
        .check(Dataset.of("list.json", DOCUMENTS.readList(list.toString(), list)));
  }

  private static ObjectNode found(ListReport report, ObjectNode expected) {
    Map<String, String> judged = new HashMap<>();
    for (JsonNode finding : expected.path("findings")) {
      judged.put(place(finding), finding.path(JUDGED).asText());
      judged.put(place(finding) + finding.path("message"), finding.path(JUDGED).asText());
    }
    ObjectNode found = MAPPER.createObjectNode();
    found.set("asOf", expected.get("asOf"));
    found.set("policy", expected.get("policy"));
    ArrayNode findings = found.putArray("findings");
    for (Finding finding : report.findings()) {
      ObjectNode node = node(finding);
      String same = judged.getOrDefault(place(node), "");
      findings.add(node.put(JUDGED, judged.getOrDefault(place(node) + node.get("message"), same)));
    }
    return found;
  }

  private static String place(JsonNode finding) {
    return finding.path("code").asText() + " " + finding.path("pointer").asText() + " ";
  }

  private static ObjectNode node(Finding finding) {
    BilingualText message = finding.message();
    ObjectNode node = MAPPER.createObjectNode().put("code", finding.code());
    node.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    node.put("pointer", finding.pointer());
    node.putObject("message").put("zh", message.zh()).put("en", message.en());
    finding.printed().ifPresent(printed -> node.put("printed", printed));
    finding.offending().ifPresent(offending -> node.put("offending", offending));
    if (!finding.related().isEmpty()) {
      finding.related().forEach(node.withArray("/related")::add);
    }
    return node;
  }

  private static List<String> unjudged(ObjectNode findings) {
    return StreamSupport.stream(findings.path("findings").spliterator(), false)
        .map(finding -> ((ObjectNode) finding.deepCopy()).without(JUDGED).toString())
        .toList();
  }
}
