// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zhifa.model.law.Published;
import io.github.zhifa.validation.catalogue.Catalogue;
import io.github.zhifa.validation.catalogue.Shipped;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Checker;
import io.github.zhifa.validation.engine.Dataset;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Our lists say conducts in short words. Where the research copies with the whole wording stand
 * beside the project, the rules must find the same in them.
 */
class WholeWordingTest {
  private static final Path COPIES = Path.of("../../shared/data/lists");
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Documents DOCUMENTS = new Documents(InputLimits.DEFAULT);

  @ParameterizedTest
  @CsvSource({
    "discretion/shenzhen-urban-management-2023, shenzhen-chengguan-discretion-2023.json, items, conduct",
    "discretion/guangdong-ecology-2022, guangdong-ecology-discretion-2022-ch1-3.json, tables, heading",
    "discretion/guangdong-ecology-no-penalty-2022, guangdong-ecology-no-penalty-2022.json, items, conduct",
    "item/longhua-subdistrict-penalty-items-undated, longhua-subdistrict-penalty-items.json, items, item_name"
  })
  void theWholeWordingGivesTheSameFindings(String folder, String copy, String rows, String wording)
      throws Exception {
    assumeThat(COPIES.resolve(copy)).as("research copies are not here: skipped").exists();
    ObjectNode ours =
        (ObjectNode) MAPPER.readTree(Files.readString(Path.of("lists", folder, "list.json")));
    JsonNode whole = MAPPER.readTree(Files.readString(COPIES.resolve(copy)));

    List<String> expected = findings(ours);
    int replaced = replaceWording((ArrayNode) ours.get("items"), whole.get(rows), wording);

    assertThat(replaced).isGreaterThan(15);
    assertThat(findings(ours)).containsExactlyElementsOf(expected);
  }

  private static int replaceWording(ArrayNode items, JsonNode rows, String wording) {
    assertThat(items.size()).isEqualTo(rows.size());
    int replaced = 0;
    for (int i = 0; i < items.size(); i++) {
      ObjectNode item = (ObjectNode) items.get(i);
      JsonNode words = rows.get(i).get(wording);
      if (words != null && words.isTextual()) {
        item.put(item.has("conduct") ? "conduct" : "name", words.textValue());
        replaced++;
      }
      if (item.has("conditions")) {
        ArrayNode conditions = JsonNodeFactory.instance.arrayNode();
        rows.get(i).get("conditions").forEach(conditions::add);
        item.set("conditions", conditions);
      }
    }
    return replaced;
  }

  private static List<String> findings(ObjectNode list) throws Exception {
    byte[] bytes = list.toString().getBytes(StandardCharsets.UTF_8);
    Published published = DOCUMENTS.read("list", bytes, Published.class);
    CheckContext context =
        new CheckContext(
            LocalDate.of(2026, 8, 15),
            Shipped.policy("national").orElseThrow(),
            Shipped.register());
    return new Checker(Catalogue.ALL, context)
        .check(Dataset.of("list", published)).findings().stream()
            .map(finding -> finding.code() + " " + finding.pointer() + " " + finding.related())
            .toList();
  }
}
