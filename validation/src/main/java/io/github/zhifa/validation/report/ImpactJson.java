// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zhifa.core.enforcement.BenchmarkUse;
import io.github.zhifa.core.enforcement.EditionImpact;
import io.github.zhifa.core.enforcement.ItemUse;
import io.github.zhifa.core.enforcement.TouchedItem;
import io.github.zhifa.model.agency.DivisionCode;
import java.util.Collection;
import java.util.List;

/** What a new edition of a list touches, as a node of {@link DifferenceJson}. */
final class ImpactJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ImpactJson() {}

  static ObjectNode of(EditionImpact impact) {
    ObjectNode node = NODES.objectNode().put("asOf", impact.day().toString());
    ArrayNode items = node.putArray("items");
    impact.items().forEach(item -> items.add(item(item)));
    return node;
  }

  private static ObjectNode item(TouchedItem item) {
    ObjectNode node = NODES.objectNode();
    node.set("changes", DifferenceJson.names(item.changes()));
    node.set("before", texts(item.before().stream().map(DifferenceText::pointer).toList()));
    node.set("after", texts(item.after().stream().map(DifferenceText::pointer).toList()));
    node.set("townships", texts(item.townships().stream().map(DivisionCode::digits).toList()));
    node.set("unknown", texts(item.unknown().stream().map(DivisionCode::digits).toList()));
    ArrayNode benchmarks = node.putArray("benchmarks");
    item.benchmarks().forEach(use -> benchmarks.add(benchmark(use)));
    node.set("certificates", ids(item.certificates()));
    node.set("decisions", ids(item.decisions()));
    return node;
  }

  private static ObjectNode benchmark(BenchmarkUse use) {
    ObjectNode node = NODES.objectNode().put("title", use.benchmark());
    node.put("item", use.item().number()).put("conduct", use.item().conduct());
    node.set("link", DifferenceJson.names(List.of(use.link())).get(0));
    return node;
  }

  private static ArrayNode ids(Collection<ItemUse> uses) {
    return texts(uses.stream().map(ItemUse::id).toList());
  }

  private static ArrayNode texts(List<String> texts) {
    ArrayNode array = NODES.arrayNode();
    texts.forEach(array::add);
    return array;
  }
}
