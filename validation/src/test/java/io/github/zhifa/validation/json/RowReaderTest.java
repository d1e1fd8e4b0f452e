// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Bytes;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.law.Published;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That rows are made while the file is read shows in nothing: neither in values nor in faults. */
class RowReaderTest {
  private static final Documents DOCUMENTS = new Documents(InputLimits.DEFAULT);
  private static final String KIND = "\"kind\": \"item-list\", ";
  private static final String ROWS =
      "\"items\": [{\"position\": 1, \"name\": \"乱倒\"}, {\"position\": 2, \"name\": \"乱贴\"}]";
  private static final String HEAD =
      "\"formatVersion\": 1, \"listType\": \"adopted\", \"document\":"
          + " {\"title\": \"t\", \"issuer\": {\"name\": \"i\"}, \"status\": \"in-force\"}";

  private static ItemList read(String json) throws UnreadableDocumentException {
    return DOCUMENTS.read("list.json", json.getBytes(StandardCharsets.UTF_8), ItemList.class);
  }

  @Test
  void aListIsTheSameWhereverItsKindStands() throws UnreadableDocumentException {
    ItemList known = read("{" + KIND + HEAD + ", " + ROWS + "}");
    ItemList lateKind = read("{" + ROWS + ", " + KIND + HEAD + "}");
    assertThat(known.items()).hasSize(2);
    assertThat(lateKind).isEqualTo(known);
  }

  /** A list with its kind last is read by way of a tree. */
  @ParameterizedTest
  @MethodSource("published")
  void publishedListsAreTheSameWithTheirKindLast(Path file) throws Exception {
    JsonMapper mapper =
        JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    ObjectNode tree = (ObjectNode) mapper.readTree(file.toFile());
    tree.set("kind", tree.remove("kind"));
    byte[] lateKind = mapper.writeValueAsBytes(tree);

    assertThat(DOCUMENTS.read("list.json", lateKind, Published.class))
        .isEqualTo(DOCUMENTS.readList("list.json", file));
  }

  static List<Path> published() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("lists"))) {
      return files.filter(file -> file.endsWith("list.json")).toList();
    }
  }

  /** The text of a list is UTF-8 and nothing else, whatever the parser could read besides. */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
  void otherEncodingsAreRefused(String charset) {
    byte[] bytes = ("{" + KIND + HEAD + ", \"items\": []}").getBytes(Charset.forName(charset));

    assertThatThrownBy(() -> DOCUMENTS.read("list.json", bytes, ItemList.class))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("list.json");
  }

  /** 0xC1 0xA1 is an overlong a, 0xED 0xA0 0x80 half a character. */
  @ParameterizedTest
  @ValueSource(strings = {"C1A1", "EDA080", "FF", "E4B8"})
  void bytesThatAreNoTextAreTold(String hex) {
    byte[] bytes =
        ("{" + KIND + HEAD + ", " + ROWS.replace("乱贴", "#") + "}").getBytes(StandardCharsets.UTF_8);
    byte[] bad = BaseEncoding.base16().decode(hex);
    int at = Bytes.indexOf(bytes, (byte) '#');
    byte[] broken =
        Bytes.concat(
            Arrays.copyOf(bytes, at), bad, Arrays.copyOfRange(bytes, at + 1, bytes.length));

    assertThatThrownBy(() -> DOCUMENTS.read("list.json", broken, ItemList.class))
        .hasMessageContaining("byte 0x")
        .hasMessageContaining("at offset " + at);
  }

  /** A row that does not fit, and what else is wrong: the first fault is that of the whole file. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`, \"colour\": 1}` | /colour: found an unknown field",
        "`, \"listType\": 1}` | the field 'listType' once more, expected each field once",
        "`} {}` | found more behind the object",
        "`` | the end of the file",
        "`}` | /items/1/position: found \"2\", expected a whole number"
      })
  void aRowThatDoesNotFitIsToldInItsTurn(String end, String line) {
    String rows = ROWS.replace("\"position\": 2", "\"position\": \"2\"");
    String json = "{" + KIND + HEAD + ", " + rows + end;
    assertThatThrownBy(() -> read(json)).hasMessageContaining(line);
  }
}
