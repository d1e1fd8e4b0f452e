// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zhifa.core.certificate.ActAnswer;
import io.github.zhifa.core.certificate.Stock;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.register.ActsCheck.JudgedActs;
import io.github.zhifa.validation.register.RegisterSurvey;
import io.github.zhifa.validation.register.RegisterSurvey.ReviewLine;

/** Writes what is said of a register for programs. */
public final class RegisterJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private RegisterJson() {}

  /** Returns {@code report} as JSON, indented by two spaces, ending with a line feed. */
  public static String write(RegisterReport report) {
    RegisterSurvey survey = report.survey();
    ObjectNode root = NODES.objectNode().put("schemaVersion", JsonReport.SCHEMA_VERSION);
    root.put("file", report.found().file()).put("asOf", survey.asOf().toString());
    report.knownOn().ifPresent(day -> root.put("knownOn", day.toString()));
    root.put("policy", report.policy());
    report
        .inStock()
        .ifPresent(
            policy ->
                root.putObject("inStock")
                    .put("suspended", policy.suspendedInStock())
                    .put("withoutCard", policy.lostInStock()));
    root.put("verdict", JsonReport.name(report.verdict()));
    root.put("exitCode", report.verdict().exitCode());
    root.put("records", report.register().records());
    root.put("persons", report.register().persons());
    root.set("states", states(survey));
    ArrayNode stocks = root.putArray("stocks");
    survey
        .stocks()
        .rowMap()
        .forEach(
            (kind, units) ->
                units.forEach((unit, stock) -> stocks.add(stock(report, kind, unit, stock))));
    ObjectNode review = root.putObject("review").put("month", survey.month().toString());
    ArrayNode entries = review.putArray("entries");
    survey.review().forEach(line -> entries.add(entry(line)));
    report.flows().ifPresent(flows -> root.set("flows", FlowsJson.write(flows, survey::shownUnit)));
    report.acts().ifPresent(of -> root.set("acts", acts(of)));
    ArrayNode findings = root.putArray("findings");
    report.findings().forEach(each -> findings.add(JsonReport.finding(each)));
    return new Documents(InputLimits.DEFAULT).print(root);
  }

  private static ObjectNode states(RegisterSurvey survey) {
    ObjectNode states = NODES.objectNode();
    survey
        .states()
        .rowMap()
        .forEach(
            (kind, counts) -> {
              ObjectNode of = states.putObject(JsonReport.name(kind));
              counts.forEach((state, count) -> of.put(JsonReport.name(state), count));
            });
    return states;
  }

  private static ObjectNode stock(
      RegisterReport report, CertificateKind kind, String unit, Stock stock) {
    ObjectNode node = NODES.objectNode().put("certificate", JsonReport.name(kind));
    if (!unit.isEmpty()) {
      node.put("unit", unit);
    }
    report.inStock().ifPresent(policy -> node.put("stock", stock.counted(policy)));
    return node.put("open", stock.open())
        .put("inHand", stock.inHand())
        .put("withoutCard", stock.withoutCard())
        .put("suspended", stock.suspended());
  }

  private static ObjectNode acts(JudgedActs judged) {
    ObjectNode node = NODES.objectNode().put("file", judged.acts().name());
    ArrayNode answers = node.putArray("answers");
    for (int i = 0; i < judged.answers().size(); i++) {
      ActAnswer answer = judged.answers().get(i);
      answers
          .addObject()
          .put("line", judged.acts().acts().get(i).line())
          .put("day", answer.act().day().toString())
          .put("certificate", JsonReport.name(answer.act().certificate()))
          .put("officers", answer.officers().size())
          .put("qualified", answer.qualified())
          .put("needed", answer.needed());
    }
    return node;
  }

  private static ObjectNode entry(ReviewLine line) {
    ObjectNode node = NODES.objectNode().put("person", line.person());
    line.name().ifPresent(name -> node.put("name", name));
    node.put("certificate", JsonReport.name(line.entry().key().kind()));
    node.put("reason", JsonReport.name(line.entry().reason()));
    node.put("day", line.entry().day().toString());
    line.entry().unit().ifPresent(unit -> node.put("unit", unit));
    return node;
  }
}
