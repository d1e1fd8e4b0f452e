// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Ascii;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.Rule;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.RuleSet;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import java.util.List;

/** Writes the page of rules as data. */
public final class RulesJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private RulesJson() {}

  /** Returns {@code sets} as JSON, indented by two spaces, ending with a line feed. */
  public static String write(List<RuleSet> sets) {
    ArrayNode rules = NODES.arrayNode();
    for (RuleSet set : sets) {
      set.rules().stream().map(Rule::info).forEach(info -> rules.add(rule(set.area(), info)));
    }
    ObjectNode root = NODES.objectNode().put("schemaVersion", 1);
    root.set("rules", rules);
    return new Documents(InputLimits.DEFAULT).print(root);
  }

  private static ObjectNode rule(String area, RuleInfo info) {
    ObjectNode rule = NODES.objectNode().put("code", info.code()).put("area", area);
    rule.put("severity", Ascii.toLowerCase(info.severity().name()));
    rule.set("title", text(info.title()));
    rule.set("why", text(info.why()));
    rule.set("message", text(info.message()));
    ArrayNode sources = rule.putArray("source");
    info.sources()
        .forEach(
            source -> {
              ObjectNode node = sources.addObject().put("instrument", source.instrument());
              source.place().ifPresent(place -> node.put("place", place));
            });
    rule.set("wrong", example(info.wrong()));
    rule.set("right", example(info.right()));
    return rule;
  }

  private static ObjectNode example(Example example) {
    ObjectNode node = NODES.objectNode().put("kind", example.kind());
    node.put("asOf", example.asOf().toString());
    try {
      node.set("list", ExampleLists.MAPPER.readTree(example.json()));
      for (String other : example.beside()) {
        node.withArray("/beside").add(ExampleLists.MAPPER.readTree(other));
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("example is no JSON: json=" + example.json(), e);
    }
    return node;
  }

  private static ObjectNode text(BilingualText text) {
    return NODES.objectNode().put("zh", text.zh()).put("en", text.en());
  }
}
