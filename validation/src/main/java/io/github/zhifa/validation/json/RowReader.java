// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Arrays;
import java.util.Optional;

/**
 * Makes a JSON tree and hands each row of a list on as soon as it is read, so that a long list is
 * never whole in memory as a tree. Where anything is wrong it gives nothing and says nothing, so
 * that {@link JsonText} can tell it as it tells all faults.
 */
final class RowReader {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final ObjectReader reader;

  /** Makes a reader of {@code mapper}, which must refuse doubled fields when it makes a tree. */
  RowReader(ObjectMapper mapper) {
    this.reader = mapper.reader();
  }

  /** What stands in the tree for each row of a list. */
  @FunctionalInterface
  interface Rows {
    /** Returns what stands for {@code row} in the list {@code field} of {@code root}. */
    JsonNode made(ObjectNode root, String field, JsonNode row);
  }

  Optional<JsonNode> read(byte[] utf8, Rows rows) {
    try (JsonParser parser = reader.createParser(characters(utf8))) {
      return parser.nextToken() == JsonToken.START_OBJECT ? root(parser, rows) : Optional.empty();
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The characters one buffer after the other, so that the text is never whole in memory. */
  private static Reader characters(byte[] utf8) {
    int start = Arrays.mismatch(utf8, BYTE_ORDER_MARK) == BYTE_ORDER_MARK.length ? 3 : 0;
    return new InputStreamReader(
        new ByteArrayInputStream(utf8, start, utf8.length - start), JsonText.strictUtf8());
  }

  private Optional<JsonNode> root(JsonParser parser, Rows rows) throws IOException {
    ObjectNode root = TreeWriter.NODES.objectNode();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      JsonNode value =
          parser.nextToken() == JsonToken.START_ARRAY
              ? list(parser, root, name, rows)
              : reader.readTree(parser);
      if (root.replace(name, value) != null) {
        return Optional.empty();
      }
    }
    return parser.nextToken() == null ? Optional.of(root) : Optional.empty();
  }

  private ArrayNode list(JsonParser parser, ObjectNode root, String name, Rows rows)
      throws IOException {
    ArrayNode list = TreeWriter.NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(rows.made(root, name, reader.readTree(parser)));
    }
    return list;
  }
}
