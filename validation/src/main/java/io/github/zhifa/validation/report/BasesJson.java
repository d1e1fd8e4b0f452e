// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zhifa.core.law.BasisChange;
import io.github.zhifa.core.law.BasisConsequence;
import io.github.zhifa.core.law.BasisOutcome;
import io.github.zhifa.core.law.BasisStep;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.report.ListBases.EntryBases;
import java.util.function.ToLongFunction;

/** Writes for programs what a change of law does to lists: every entry, every basis, every step. */
public final class BasesJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Documents DOCUMENTS = new Documents(InputLimits.DEFAULT);

  private BasesJson() {}

  /** Returns {@code report} as JSON, indented by two spaces, ending with a line feed. */
  public static String write(BasesReport report) {
    ObjectNode root = NODES.objectNode().put("schemaVersion", JsonReport.SCHEMA_VERSION);
    root.put("from", report.from().toString()).put("to", report.to().toString());
    root.put("verdict", JsonReport.name(report.verdict()));
    root.put("exitCode", report.verdict().exitCode());
    root.set("totals", totals(report::count));
    ArrayNode lists = root.putArray("lists");
    report.lists().forEach(list -> lists.add(list(list)));
    ArrayNode unreadable = root.putArray("unreadable");
    for (UnreadableInput input : report.unreadable()) {
      ObjectNode node = unreadable.addObject().put("file", input.file()).put("code", input.code());
      node.set("message", JsonReport.text(input.line()));
    }
    return DOCUMENTS.print(root);
  }

  private static ObjectNode totals(ToLongFunction<BasisConsequence> count) {
    ObjectNode totals = NODES.objectNode();
    for (BasisConsequence each : BasisConsequence.values()) {
      totals.put(JsonReport.name(each), count.applyAsLong(each));
    }
    return totals;
  }

  private static ObjectNode list(ListBases list) {
    ObjectNode node = NODES.objectNode().put("file", list.file()).put("title", list.title());
    node.set("totals", totals(list::count));
    ArrayNode rows = node.putArray("rows");
    list.rows().forEach(row -> rows.add(row(row)));
    return node;
  }

  private static ObjectNode row(EntryBases row) {
    ObjectNode node = NODES.objectNode().put("pointer", row.pointer());
    row.entry().number().ifPresent(number -> node.put("number", number));
    node.put("name", row.entry().name());
    node.put("consequence", JsonReport.name(row.change().consequence()));
    ArrayNode bases = node.putArray("bases");
    row.change().changes().forEach(change -> bases.add(basis(change)));
    return node;
  }

  private static ObjectNode basis(BasisChange change) {
    ObjectNode node = NODES.objectNode();
    node.set("cited", JsonReport.source(change.cited()));
    node.put("consequence", JsonReport.name(change.consequence()));
    ArrayNode outcomes = node.putArray("outcomes");
    for (BasisOutcome outcome : change.outcomes()) {
      ObjectNode one = outcomes.addObject();
      one.set("source", JsonReport.source(outcome.source()));
      one.put("consequence", JsonReport.name(outcome.consequence()));
      ArrayNode steps = one.putArray("steps");
      outcome.steps().forEach(step -> steps.add(step(step)));
    }
    return node;
  }

  private static ObjectNode step(BasisStep step) {
    ObjectNode node = NODES.objectNode();
    step.day().ifPresent(day -> node.put("day", day.toString()));
    node.set("text", JsonReport.text(step.text()));
    step.source().ifPresent(source -> node.set("source", JsonReport.source(source)));
    return node;
  }
}
