// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zhifa.core.certificate.FlowsAndStocks;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.validation.register.PublishedFigures.ComparedFigure;
import java.util.function.UnaryOperator;

/** Writes the flows of a period for programs, and published figures beside them. */
final class FlowsJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private FlowsJson() {}

  static ObjectNode write(FlowsReport report, UnaryOperator<String> shownUnit) {
    ObjectNode node = NODES.objectNode();
    node.put("firstDay", report.flows().period().first().toString());
    node.put("lastDay", report.flows().period().last().toString());
    ArrayNode balances = node.putArray("balances");
    report.flows().whole().forEach((kind, flows) -> balances.add(balance(kind, "", flows)));
    report
        .flows()
        .units()
        .rowMap()
        .forEach(
            (kind, units) ->
                units.forEach(
                    (unit, flows) -> balances.add(balance(kind, shownUnit.apply(unit), flows))));
    if (report.published().isPresent()) {
      node.put("publishedFile", report.published().get());
      ArrayNode published = node.putArray("published");
      report.compared().forEach(each -> published.add(figure(each)));
    }
    return node;
  }

  private static ObjectNode balance(CertificateKind kind, String unit, FlowsAndStocks flows) {
    ObjectNode node = NODES.objectNode().put("certificate", JsonReport.name(kind));
    if (!unit.isEmpty()) {
      node.put("unit", unit);
    }
    node.put("opening", flows.opening().open()).put("issued", flows.issued());
    ObjectNode reasons = node.putObject("endedBy");
    flows.endedBy().forEach((reason, count) -> reasons.put(JsonReport.name(reason), count));
    return node.put("endedUnexplained", flows.endedUnexplained())
        .put("expired", flows.expired())
        .put("closing", flows.closing().open())
        .put("reissued", flows.reissued())
        .put("renewed", flows.renewed());
  }

  private static ObjectNode figure(ComparedFigure each) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("figure", each.figure().id())
            .put("published", each.figure().number());
    each.compared()
        .value()
        .ifPresent(more -> node.put("register", each.figure().number().longValueExact() - more));
    each.compared().refusal().ifPresent(why -> node.set("refused", JsonReport.text(why)));
    return node;
  }
}
