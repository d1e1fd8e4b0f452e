// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Writes a model as DMN 1.3. The same model gives the same bytes: ids come from names and places.
 */
final class DmnWriter {
  private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
  private static final String FEEL = "https://www.omg.org/spec/DMN/20191111/FEEL/";

  private final XmlPage page = new XmlPage("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  private final Dmn.Model model;

  private DmnWriter(Dmn.Model model) {
    this.model = model;
  }

  /** Returns the text of {@code model}, which is to be stored in UTF-8. */
  static String write(Dmn.Model model) {
    return new DmnWriter(model).definitions();
  }

  private String definitions() {
    page.open(
        "definitions",
        "xmlns",
        DMN,
        "id",
        "definitions",
        "name",
        model.name(),
        "label",
        model.label(),
        "namespace",
        model.namespace(),
        "expressionLanguage",
        FEEL,
        "typeLanguage",
        FEEL);
    page.text("description", model.description());
    page.open("itemDefinition", "name", Dmn.TEXTS, "isCollection", "true");
    page.text("typeRef", ImmutableList.of(Dmn.STRING));
    page.close();
    model.structures().forEach(this::structure);
    model.inputs().stream().filter(input -> !input.allowed().isEmpty()).forEach(this::type);
    model.inputs().forEach(this::input);
    model.decisions().forEach(this::decision);
    model.sources().forEach(this::source);
    page.close();
    return page.end();
  }

  private void structure(Dmn.Structure structure) {
    page.open("itemDefinition", "name", structure.name());
    structure
        .parts()
        .forEach(
            (name, type) -> {
              page.open("itemComponent", "name", name);
              page.text("typeRef", ImmutableList.of(type));
              page.close();
            });
    page.close();
  }

  private void type(Dmn.Input input) {
    page.open("itemDefinition", "name", input.typeName(), "label", input.label());
    page.text("typeRef", ImmutableList.of(input.type()));
    page.open("allowedValues");
    page.text("text", ImmutableList.of(String.join(", ", input.allowed())));
    page.close();
    page.close();
  }

  private void input(Dmn.Input input) {
    page.open("inputData", "id", input.name(), "name", input.name(), "label", input.label());
    description(input.description());
    page.leaf("variable", "name", input.name(), "typeRef", input.typeName());
    page.close();
  }

  private void description(List<String> lines) {
    if (!lines.isEmpty()) {
      page.text("description", lines);
    }
  }

  private void source(Dmn.Source source) {
    page.open("knowledgeSource", "id", source.id(), "name", source.name());
    description(source.description());
    page.close();
  }

  private void decision(Dmn.Decision decision) {
    String id = decision.name();
    page.open("decision", "id", id, "name", decision.name(), "label", decision.label());
    description(decision.description());
    page.leaf("variable", "name", decision.name(), "typeRef", decision.type());
    for (String needed : decision.needs()) {
      boolean fact = model.inputs().stream().anyMatch(input -> input.name().equals(needed));
      page.open("informationRequirement", "id", id + "-" + needed);
      page.leaf(fact ? "requiredInput" : "requiredDecision", "href", "#" + needed);
      page.close();
    }
    for (Dmn.Source source : model.sources()) {
      page.open("authorityRequirement", "id", id + "-" + source.id());
      page.leaf("requiredAuthority", "href", "#" + source.id());
      page.close();
    }
    if (decision.body() instanceof Dmn.Table table) {
      table(id, decision.label(), table);
    } else if (decision.body() instanceof Dmn.Context context) {
      context(context);
    }
    page.close();
  }

  private void context(Dmn.Context context) {
    page.open("context");
    for (Dmn.Entry entry : context.entries()) {
      page.open("contextEntry");
      page.leaf("variable", "name", entry.name(), "typeRef", entry.type());
      literal(entry.expression());
      page.close();
    }
    page.open("contextEntry");
    literal(context.result());
    page.close();
    page.close();
  }

  private void literal(String expression) {
    page.open("literalExpression");
    page.text("text", expression.lines().toList());
    page.close();
  }

  private void table(String id, String label, Dmn.Table table) {
    page.open(
        "decisionTable",
        "id",
        id + "-table",
        "label",
        label,
        "hitPolicy",
        table.hitPolicy(),
        "outputLabel",
        label);
    for (Dmn.Column column : table.columns()) {
      page.open("input", "id", id + "-in-" + column.input(), "label", column.label());
      page.open("inputExpression", "typeRef", column.type());
      page.text("text", ImmutableList.of(column.input()));
      page.close();
      page.close();
    }
    table
        .outputs()
        .forEach(
            (name, type) ->
                page.leaf("output", "id", id + "-out-" + name, "name", name, "typeRef", type));
    page.leaf("annotation", "name", "printed");
    for (int i = 0; i < table.rules().size(); i++) {
      rule(id + "-rule" + (i + 1), table.rules().get(i));
    }
    page.close();
  }

  private void rule(String id, Dmn.Rule rule) {
    page.open("rule", "id", id);
    rule.tests().forEach(test -> entry("inputEntry", test));
    rule.values().forEach(value -> entry("outputEntry", value));
    entry("annotationEntry", rule.printed());
    page.close();
  }

  private void entry(String element, String text) {
    page.open(element);
    page.text("text", ImmutableList.of(text));
    page.close();
  }
}
