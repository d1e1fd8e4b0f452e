// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Ascii;
import io.github.zhifa.core.item.DepartmentDuty;
import io.github.zhifa.core.item.PowerHolder;
import io.github.zhifa.core.item.PowerQuestion;
import io.github.zhifa.core.item.PowerStep;
import io.github.zhifa.model.item.Delegation;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;

/** The answer to who holds a power as JSON, with every text in both languages. */
public final class PowerJson {
  private PowerJson() {}

  /** Returns the JSON form of {@code answer}, ending with a line feed. */
  public static String write(PowerQuestion question, PowerHolder answer) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("item", question.item().name());
    node.put("township", question.township().digits());
    node.put("asOf", question.day().toString());
    question.filedOn().ifPresent(day -> node.put("filedOn", day.toString()));
    node.put("holder", name(answer.holder()));
    answer
        .list()
        .ifPresent(
            list -> {
              ObjectNode head = node.putObject("list").put("title", list.document().title());
              list.document().documentNumber().ifPresent(it -> head.put("documentNumber", it));
            });
    answer.row().flatMap(row -> row.number()).ifPresent(number -> node.put("number", number));
    answer.delegation().ifPresent(delegation -> relation(node, delegation));
    answer.department().ifPresent(department -> node.put("department", name(department)));
    ArrayNode duties = node.putArray("duties");
    answer.duties().forEach(duty -> duty(duties.addObject(), duty));
    ArrayNode doubts = node.putArray("doubts");
    answer.doubts().forEach(doubt -> text(doubts.addObject(), doubt));
    ArrayNode trace = node.putArray("trace");
    answer.trace().forEach(step -> step(trace.addObject(), step));
    return new Documents(InputLimits.DEFAULT).print(node);
  }

  private static void relation(ObjectNode node, Delegation delegation) {
    node.put(
        "relation",
        delegation.<String>match(
            empowerment -> "empowerment", entrustment -> "entrustment", team -> "stationing"));
    String inNameOf =
        delegation.match(
            empowerment -> "",
            entrustment -> entrustment.entrustedBy().name(),
            team -> team.department().name());
    if (!inNameOf.isEmpty()) {
      node.put("inNameOf", inNameOf);
    }
  }

  private static void duty(ObjectNode node, DepartmentDuty duty) {
    text(node.putObject("text"), duty.text());
    source(node.putObject("source"), duty.source());
    node.put("evidence", name(duty.evidence()));
    node.put("binding", duty.binding());
  }

  private static void step(ObjectNode node, PowerStep step) {
    node.put("code", step.code());
    node.put("finding", name(step.finding()));
    text(node.putObject("text"), step.text());
    step.source().ifPresent(source -> source(node.putObject("source"), source));
  }

  private static void source(ObjectNode node, LegalSource source) {
    node.put("instrument", source.instrument());
    source.place().ifPresent(place -> node.put("place", place));
  }

  private static void text(ObjectNode node, BilingualText text) {
    node.put("zh", text.zh()).put("en", text.en());
  }

  private static String name(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', '-');
  }
}
