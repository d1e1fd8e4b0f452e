// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSet;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that are shipped are those of the reader, and another validator agrees with it. */
class SchemasTest {
  private static final Path SHIPPED =
      Path.of("src/main/resources/io/github/zhifa/validation/json/schema");
  private static final Path RESOURCES = Path.of("src/main/resources/io/github/zhifa/validation");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static ImmutableSet<String> kinds() {
    return JsonSchemas.kinds();
  }

  static List<Path> files() throws IOException {
    try (Stream<Path> lists = Files.walk(Path.of("lists"));
        Stream<Path> resources = Files.walk(RESOURCES)) {
      return Stream.concat(
              lists.filter(file -> file.endsWith("list.json")),
              resources
                  .filter(file -> file.toString().endsWith(".json"))
                  .filter(file -> !file.startsWith(SHIPPED)))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theShippedSchemaIsTheOneOfTheReader(String kind) throws IOException {
    String schema = new Documents(InputLimits.DEFAULT).print(JsonSchemas.of(kind));
    Path shipped = SHIPPED.resolve(kind + ".schema.json");
    Path written = Path.of("target/schema", kind + ".schema.json");
    Files.createDirectories(written.getParent());
    Files.writeString(written, schema);

    assertThat(Files.exists(shipped) && Files.readString(shipped).equals(schema))
        .as(
            "the schema is the shipped one; if not: cp validation/%s validation/%s",
            written, shipped)
        .isTrue();
  }

  @Test
  void everyKindAndNothingElseHasASchema() throws IOException {
    try (Stream<Path> files = Files.list(SHIPPED)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              kinds().stream().map(kind -> kind + ".schema.json").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyPublishedListAndShippedFileFitsItsSchema(Path file) throws IOException {
    JsonNode tree = MAPPER.readTree(Files.readString(file));

    assertThat(validate(tree)).isEmpty();
  }

  @Test
  void aSchemaRefusesWhatTheReaderRefuses() throws IOException {
    ObjectNode list =
        (ObjectNode)
            MAPPER.readTree(
                """
                {"kind": "item-list", "formatVersion": 1, "listType": "adopted",
                 "document": {"title": "示例", "issuer": {"name": "示例机关"}, "status": "in-force"},
                 "items": [{"position": 1, "name": "对随地吐痰的处罚"}]}""");
    assertThat(validate(list)).isEmpty();

    assertThat(validate(list.deepCopy().put("more", 1))).hasSize(1);
    assertThat(validate(list.deepCopy().put("listType", "other"))).hasSize(1);
    assertThat(validate(list.deepCopy().put("formatVersion", 2))).hasSize(1);
    assertThat(validate(list.deepCopy().putNull("items"))).hasSize(1);
    ObjectNode day = list.deepCopy();
    day.withObject("/document").put("issuedOn", "2024-02-30");
    assertThat(validate(day)).hasSize(1);
    ObjectNode nameless = list.deepCopy();
    nameless.withArray("/items").addObject().put("position", 2);
    assertThat(validate(nameless)).hasSize(1);
  }

  private static ImmutableSet<ValidationMessage> validate(JsonNode tree) {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                JsonSchemas.of(tree.get("kind").textValue()),
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    return ImmutableSet.copyOf(schema.validate(tree));
  }
}
