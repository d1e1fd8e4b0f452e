// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Utf8;
import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Makes a JSON tree in which the rows of lists are values already, so that a long list is never
 * whole in memory as a tree. Where anything is wrong it gives nothing and says nothing, so that
 * {@link JsonText} and {@link Binder} can tell it as they tell all faults.
 */
final class RowReader {
  /** How many bytes the widest encoding has for a character. */
  private static final int WIDEST = 4;

  private final ObjectReader trees;
  private final RowBinder binder;

  /** Makes a reader of {@code mapper}, which must refuse doubled fields when it makes a tree. */
  RowReader(ObjectMapper mapper, Binder binder) {
    this.trees = mapper.reader();
    this.binder = new RowBinder(binder, trees);
  }

  /** What is known of the lists in a tree before they are read. */
  @FunctionalInterface
  interface Lists {
    /** Returns the type of the rows in the list {@code field} of {@code root}. */
    Optional<Class<?>> rowType(ObjectNode root, String field);
  }

  /** A byte order mark is passed over. */
  Optional<JsonNode> read(byte[] bytes, Lists lists) {
    if (!Utf8.isWellFormed(bytes) || mayBeOtherThanUtf8(bytes)) {
      return Optional.empty();
    }
    try (JsonParser parser = trees.createParser(bytes)) {
      return parser.nextToken() == JsonToken.START_OBJECT ? root(parser, lists) : Optional.empty();
    } catch (IOException | NumberFormatException | Fault e) {
      return Optional.empty();
    }
  }

  /** The parser takes zeros at the start for one of the wider encodings. */
  private static boolean mayBeOtherThanUtf8(byte[] bytes) {
    return Bytes.contains(Arrays.copyOf(bytes, Math.min(WIDEST, bytes.length)), (byte) 0);
  }

  private Optional<JsonNode> root(JsonParser parser, Lists lists) throws IOException, Fault {
    ObjectNode root = TreeWriter.NODES.objectNode();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      JsonNode value =
          parser.nextToken() == JsonToken.START_ARRAY
              ? list(parser, lists.rowType(root, name))
              : trees.readTree(parser);
      if (root.replace(name, value) != null) {
        return Optional.empty();
      }
    }
    return parser.nextToken() == null ? Optional.of(root) : Optional.empty();
  }

  private ArrayNode list(JsonParser parser, Optional<Class<?>> rowType) throws IOException, Fault {
    ArrayNode list = TreeWriter.NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(
          rowType.isPresent() && parser.hasToken(JsonToken.START_OBJECT)
              ? TreeWriter.NODES.pojoNode(binder.object(parser, rowType.get()))
              : trees.readTree(parser));
    }
    return list;
  }
}
