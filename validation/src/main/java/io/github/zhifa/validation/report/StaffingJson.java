// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zhifa.core.staffing.LedgerKind;
import io.github.zhifa.core.staffing.PlanAnswer;
import io.github.zhifa.core.staffing.PostCount;
import io.github.zhifa.core.staffing.StaffingSums;
import io.github.zhifa.core.staffing.TransferProblem;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.staffing.StaffingUnit;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import java.time.LocalDate;

/** Writes what is said of a staffing table for programs. */
public final class StaffingJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private StaffingJson() {}

  /** Returns {@code report} as JSON, indented by two spaces, ending with a line feed. */
  public static String write(StaffingReport report) {
    ObjectNode root = NODES.objectNode().put("schemaVersion", JsonReport.SCHEMA_VERSION);
    root.put("file", report.found().file()).put("title", report.found().title());
    root.put("asOf", report.asOf().toString());
    root.put("verdict", JsonReport.name(report.verdict()));
    root.put("exitCode", report.verdict().exitCode());
    StaffingSums sums = report.sums();
    root.set("sums", sums(sums));
    ArrayNode rows = root.putArray("rows");
    sums.rows().forEach(row -> rows.add(unit(row.unit(), row.kind()).setAll(count(row.count()))));
    ArrayNode findings = root.putArray("findings");
    report.found().findings().forEach(each -> findings.add(JsonReport.finding(each)));
    report.plan().ifPresent(plan -> root.set("plan", plan(plan, report.asOf())));
    return new Documents(InputLimits.DEFAULT).print(root);
  }

  private static ObjectNode sums(StaffingSums sums) {
    ObjectNode node = NODES.objectNode();
    node.set("total", count(sums.total()));
    ArrayNode kinds = node.putArray("byKind");
    sums.byKind()
        .forEach((kind, sum) -> kinds.add(kind(NODES.objectNode(), kind).setAll(count(sum))));
    ArrayNode levels = node.putArray("byLevel");
    sums.byLevel()
        .forEach(
            (level, sum) ->
                levels.add(
                    NODES.objectNode().put("level", JsonReport.name(level)).setAll(count(sum))));
    ArrayNode areas = node.putArray("byArea");
    for (AgencyLevel level : AgencyLevel.values()) {
      if (level != AgencyLevel.NATIONAL) {
        sums.byArea(level)
            .forEach(
                (area, sum) ->
                    areas.add(
                        NODES
                            .objectNode()
                            .put("level", JsonReport.name(level))
                            .put("division", area.digits())
                            .setAll(count(sum))));
      }
    }
    return node;
  }

  private static ObjectNode unit(StaffingUnit unit, LedgerKind kind) {
    ObjectNode node = NODES.objectNode().put("unit", unit.id()).put("name", unit.name());
    return kind(node.put("level", JsonReport.name(unit.level())), kind);
  }

  /** A kind that nobody knows has its printed name only. */
  private static ObjectNode kind(ObjectNode node, LedgerKind kind) {
    kind.known().ifPresent(known -> node.put("kind", JsonReport.name(known)));
    return node.put("kindName", kind.name());
  }

  private static ObjectNode count(PostCount count) {
    return NODES
        .objectNode()
        .put("posts", count.posts())
        .put("people", count.people())
        .put("vacant", count.vacant())
        .put("over", count.over())
        .put("leadershipPosts", count.leadershipPosts())
        .put("leaders", count.leaders())
        .put("away", count.away())
        .put("guests", count.guests())
        .put("working", count.working());
  }

  private static ObjectNode plan(PlanAnswer plan, LocalDate asOf) {
    LocalDate day = PlanChange.day(plan, asOf);
    ObjectNode node = NODES.objectNode().put("accepted", plan.accepted());
    node.put("doubtful", plan.isDoubtful());
    ArrayNode problems = node.putArray("problems");
    plan.problems().forEach(problem -> problems.add(problem(problem)));
    node.put("day", day.toString());
    ArrayNode changes = node.putArray("changes");
    for (PlanChange change : PlanChange.of(plan, day)) {
      ObjectNode row = changes.addObject();
      row.setAll(unit(change.unit(), change.kind()));
      row.set("before", count(change.before()));
      row.set("after", count(change.after()));
    }
    return node;
  }

  private static ObjectNode problem(TransferProblem problem) {
    ObjectNode node = NODES.objectNode().put("transfer", problem.transfer().id());
    node.put("fault", JsonReport.name(problem.fault()));
    node.put("refuses", problem.fault().refuses());
    node.set("message", JsonReport.text(problem.text()));
    ArrayNode sources = node.putArray("source");
    problem.sources().forEach(source -> sources.add(JsonReport.source(source)));
    return node;
  }
}
