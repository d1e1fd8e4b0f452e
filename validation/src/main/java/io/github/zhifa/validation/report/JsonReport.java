// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.engine.ListReport;
import io.github.zhifa.validation.engine.RuleOutcome;
import io.github.zhifa.validation.engine.RuleStatus;
import io.github.zhifa.validation.engine.Severity;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a check for programs, as JSON. Keys have one order, findings are sorted, and there are no
 * times: the same check gives the same bytes. The fields are listed in the README of this module.
 */
public final class JsonReport {
  /** The version of the form; a field may be added to it, none is taken away or changes. */
  public static final int SCHEMA_VERSION = 1;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Documents DOCUMENTS = new Documents(InputLimits.DEFAULT);

  private JsonReport() {}

  /** Returns {@code report} as JSON, indented by two spaces, ending with a line feed. */
  public static String write(CheckReport report) {
    List<Finding> findings = report.findings();
    ObjectNode root = NODES.objectNode().put("schemaVersion", SCHEMA_VERSION);
    root.putObject("tool").put("name", ToolVersion.NAME).put("version", ToolVersion.current());
    root.put("asOf", report.asOf().toString());
    root.put("policy", report.policy().name());
    root.put("failOn", name(report.failOn()));
    root.put("verdict", name(report.verdict()));
    root.put("exitCode", report.verdict().exitCode());
    root.set("summary", summary(report, findings));
    ArrayNode found = root.putArray("findings");
    findings.forEach(finding -> found.add(finding(finding)));
    root.set("inputs", inputs(report));
    root.set("rules", rules(report));
    return DOCUMENTS.print(root);
  }

  private static ObjectNode summary(CheckReport report, List<Finding> findings) {
    ObjectNode summary = NODES.objectNode();
    summary.put("files", report.lists().size() + report.unreadable().size());
    summary.put("unreadable", report.unreadable().size());
    summary.put("findings", findings.size());
    ObjectNode severities = summary.putObject("bySeverity");
    for (Severity severity : Severity.values()) {
      severities.put(name(severity), report.count(severity));
    }
    Map<String, Long> codes = new TreeMap<>();
    findings.forEach(finding -> codes.merge(finding.code(), 1L, Long::sum));
    ObjectNode byCode = summary.putObject("byCode");
    codes.forEach(byCode::put);
    ObjectNode statuses = summary.putObject("byRuleStatus");
    for (RuleStatus status : RuleStatus.values()) {
      statuses.put(name(status), report.count(status));
    }
    return summary;
  }

  /** Returns a finding. */
  static ObjectNode finding(Finding finding) {
    ObjectNode node = NODES.objectNode();
    node.put("code", finding.code());
    node.put("severity", name(finding.severity()));
    node.put("file", finding.file());
    node.put("pointer", finding.pointer());
    node.set("message", text(finding.message()));
    ArrayNode sources = node.putArray("source");
    finding.sources().forEach(source -> sources.add(source(source)));
    ObjectNode figures = node.putObject("figures");
    finding.figures().forEach(figures::put);
    finding.printed().ifPresent(printed -> node.put("printed", printed));
    finding.offending().ifPresent(offending -> node.put("offending", offending));
    ArrayNode related = node.putArray("related");
    finding.related().forEach(related::add);
    return node;
  }

  /** Returns a cited place. */
  static ObjectNode source(LegalSource source) {
    ObjectNode node = NODES.objectNode().put("instrument", source.instrument());
    source.place().ifPresent(place -> node.put("place", place));
    return node;
  }

  private static ArrayNode inputs(CheckReport report) {
    Map<String, ObjectNode> inputs = new TreeMap<>();
    for (CheckedList list : report.lists()) {
      ListReport read = list.report();
      ObjectNode node = input(read.file(), "read");
      inputs.put(read.file(), node.put("kind", list.kind()).put("title", read.title()));
    }
    for (UnreadableInput input : report.unreadable()) {
      ObjectNode node = input(input.file(), "unreadable");
      ObjectNode problem = node.putObject("problem").put("code", input.code());
      input.place().ifPresent(place -> problem.put("place", place));
      problem.set("message", text(input.line()));
      inputs.put(input.file(), node);
    }
    return NODES.arrayNode().addAll(inputs.values());
  }

  private static ObjectNode input(String file, String status) {
    return NODES.objectNode().put("file", file).put("status", status);
  }

  private static ArrayNode rules(CheckReport report) {
    ArrayNode rules = NODES.arrayNode();
    for (CheckedList list : report.lists()) {
      for (RuleOutcome outcome : list.report().outcomes()) {
        ObjectNode node = rules.addObject().put("file", list.report().file());
        node.put("code", outcome.code());
        node.put("status", name(outcome.status()));
        node.put("needed", report.needed().contains(outcome.code()));
        node.put("found", outcome.found());
        outcome.reason().ifPresent(reason -> node.set("reason", text(reason)));
      }
    }
    return rules;
  }

  /** Returns a wording in both languages. */
  static ObjectNode text(BilingualText text) {
    return NODES.objectNode().put("zh", text.zh()).put("en", text.en());
  }

  /** Returns the name of a constant as it is written in JSON: IN_FORCE is {@code in-force}. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
