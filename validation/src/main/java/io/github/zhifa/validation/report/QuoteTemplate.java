// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.zhifa.core.discretion.CorrectionStages;
import io.github.zhifa.core.discretion.ItemGrader;
import io.github.zhifa.core.discretion.factor.Factor;
import io.github.zhifa.core.discretion.factor.FactorKind;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import java.util.Collection;
import java.util.List;

/**
 * Writes the facts of a case for an item, to be filled in. Each place holds what may stand there,
 * and is refused as it is, so that nothing is graded that nobody stated.
 */
public final class QuoteTemplate {
  private static final String DAY = "2026-__-__";
  private static final String OR = " | ";

  private QuoteTemplate() {}

  /** Returns the facts that the item asks for, as JSON, ending with a line feed. */
  public static String of(ItemGrader item) {
    ObjectNode facts = JsonNodeFactory.instance.objectNode();
    facts.put("kind", "case-facts").put("formatVersion", 1);
    if (!item.subjects().isEmpty()) {
      facts.put("subject", either(item.subjects()));
    }
    List<String> stages =
        item.stages().stream().filter(stage -> !CorrectionStages.isStage(stage)).toList();
    if (!stages.isEmpty()) {
      facts.putArray("stages").add(either(stages));
    }
    numbers(facts, of(item, FactorKind.NUMBER));
    choices(facts, of(item, FactorKind.CHOICE));
    circumstances(facts, of(item, FactorKind.CIRCUMSTANCE));
    named(facts, "bases", item.bases(), "元");
    named(facts, "units", item.units(), "个");
    facts.put("actDay", DAY).put("decisionDay", DAY);
    if (item.stages().stream().anyMatch(CorrectionStages::isStage)) {
      ObjectNode escalation = facts.putObject("escalation");
      escalation.put("orderedDay", DAY).put("dueDay", DAY).put("foundDay", DAY);
      escalation.put("finding", "corrected | not-corrected | refused");
    }
    return new Documents(InputLimits.DEFAULT).print(facts);
  }

  /**
   * Names what may stand there; alone it would be taken for an answer, so it never stands alone.
   */
  private static String either(Collection<String> names) {
    return String.join(OR, names) + (names.size() == 1 ? OR + "…" : "");
  }

  private static ImmutableList<Factor> of(ItemGrader item, FactorKind kind) {
    return item.factors().stream()
        .filter(factor -> factor.kind() == kind)
        .collect(ImmutableList.toImmutableList());
  }

  private static void numbers(ObjectNode facts, List<Factor> factors) {
    if (!factors.isEmpty()) {
      ObjectNode numbers = facts.putObject("numbers");
      factors.forEach(factor -> numbers.put(factor.name(), QuoteReport.unit(factor)));
    }
  }

  private static void choices(ObjectNode facts, List<Factor> factors) {
    if (!factors.isEmpty()) {
      ObjectNode choices = facts.putObject("choices");
      factors.forEach(factor -> choices.put(factor.name(), either(factor.values())));
    }
  }

  private static void circumstances(ObjectNode facts, List<Factor> factors) {
    if (!factors.isEmpty()) {
      ArrayNode circumstances = facts.putArray("circumstances");
      circumstances.add(either(factors.stream().map(Factor::name).toList()));
    }
  }

  private static void named(ObjectNode facts, String field, Iterable<String> names, String unit) {
    if (!Iterables.isEmpty(names)) {
      ObjectNode amounts = facts.putObject(field);
      names.forEach(name -> amounts.put(name, unit));
    }
  }
}
