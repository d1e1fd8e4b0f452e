// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zhifa.core.enforcement.EditionImpact;
import io.github.zhifa.core.item.ItemChange;
import io.github.zhifa.core.item.ItemMatch;
import io.github.zhifa.core.item.ListDifference;
import io.github.zhifa.core.item.ListedItem;
import io.github.zhifa.core.item.SimilarItems;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes what became of a list for programs. Each row of both lists is named once, in {@code
 * matches}, {@code removed} or {@code added}; the fields are listed in the README of this module.
 */
public final class DifferenceJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Documents DOCUMENTS = new Documents(InputLimits.DEFAULT);

  private DifferenceJson() {}

  /** Returns the difference as JSON, with what it touches where asked, ending with a line feed. */
  public static String write(ListDifference difference, Optional<EditionImpact> impact) {
    ObjectNode root = NODES.objectNode().put("schemaVersion", JsonReport.SCHEMA_VERSION);
    root.set("old", head(difference.oldHead()));
    root.set("new", head(difference.newHead()));
    root.put("same", difference.isEmpty());
    root.put("sameHead", difference.oldHead().equals(difference.newHead()));
    ObjectNode counts = root.putObject("counts");
    for (ItemChange change : ItemChange.values()) {
      counts.put(name(change), difference.count(change));
    }
    ArrayNode matches = root.putArray("matches");
    difference.matches().forEach(match -> matches.add(match(match)));
    root.set("removed", items(difference.removed()));
    root.set("added", items(difference.added()));
    ArrayNode similar = root.putArray("similar");
    difference.similar().forEach(pair -> similar.add(similar(pair)));
    impact.ifPresent(touched -> root.set("impact", ImpactJson.of(touched)));
    return DOCUMENTS.print(root);
  }

  private static ObjectNode head(ItemList list) {
    ObjectNode node = NODES.objectNode().put("title", list.document().title());
    list.document().documentNumber().ifPresent(number -> node.put("documentNumber", number));
    node.put("listType", name(list.listType()));
    list.document().status().ifPresent(status -> node.put("status", name(status)));
    return node;
  }

  private static ObjectNode match(ItemMatch match) {
    ObjectNode node = NODES.objectNode();
    node.set("changes", names(match.changes()));
    node.put("reason", name(match.reason())).put("score", match.score());
    node.set("doubts", names(match.doubts()));
    node.set("before", items(match.before()));
    node.set("after", items(match.after()));
    return node;
  }

  private static ObjectNode similar(SimilarItems pair) {
    ObjectNode node = NODES.objectNode();
    node.put("removed", DifferenceText.pointer(pair.removed()));
    node.put("added", DifferenceText.pointer(pair.added()));
    node.put("score", pair.score());
    node.set("doubts", names(pair.doubts()));
    return node;
  }

  private static ArrayNode items(List<ListedItem> items) {
    ArrayNode array = NODES.arrayNode();
    items.forEach(item -> array.add(item(item)));
    return array;
  }

  private static ObjectNode item(ListedItem listed) {
    ObjectNode node = NODES.objectNode().put("pointer", DifferenceText.pointer(listed));
    for (ItemField field : ItemField.values()) {
      String printed = field.of(listed.item());
      if (!printed.isEmpty()) {
        node.put(field.property(), printed);
      }
    }
    return node;
  }

  static ArrayNode names(Collection<? extends Enum<?>> constants) {
    ArrayNode array = NODES.arrayNode();
    constants.forEach(constant -> array.add(name(constant)));
    return array;
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
