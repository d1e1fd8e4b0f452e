// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Ascii;
import io.github.zhifa.core.figure.Cure;
import io.github.zhifa.core.figure.Fraction;
import io.github.zhifa.core.figure.Movement;
import io.github.zhifa.core.figure.PrintedInterval;
import io.github.zhifa.core.figure.ReconciledPart;
import io.github.zhifa.core.figure.Reconciliation;
import io.github.zhifa.core.figure.Solutions;
import io.github.zhifa.core.figure.Verdict;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureList;
import io.github.zhifa.model.figure.Unknown;
import io.github.zhifa.validation.figure.FigureAnswer;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;

/** What follows from the figures of a list as JSON. Numbers that are no decimals are fractions. */
public final class FigureJson {
  private FigureJson() {}

  /** Returns the JSON form of {@code answer}, ending with a line feed. */
  public static String write(FigureAnswer answer) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    FigureList list = answer.list();
    node.put("schemaVersion", 1);
    node.put("document", list.document().title());
    node.put("verdict", name(answer.verdict()));
    ArrayNode figures = node.putArray("figures");
    list.figures().forEach(figure -> figure(figures.addObject(), figure));
    ArrayNode unknowns = node.putArray("unknowns");
    list.unknowns().forEach(unknown -> unknown(unknowns.addObject(), unknown));
    ArrayNode relations = node.putArray("relations");
    for (int i = 0; i < list.relations().size(); i++) {
      String pointer = "/relations/" + i;
      relations
          .addObject()
          .put("pointer", pointer)
          .put("formula", FigureFormula.of(list.relations().get(i)))
          .put("comparable", !answer.notComparable().contains(pointer));
    }
    reconciliation(node.putObject("alone"), answer.alone());
    answer.withKnown().ifPresent(known -> known(node.putObject("withKnown"), answer, known));
    return new Documents(InputLimits.DEFAULT).print(node);
  }

  private static void figure(ObjectNode node, Figure figure) {
    PrintedInterval interval = PrintedInterval.of(figure);
    node.put("id", figure.id()).put("printed", figure.printed());
    figure.place().ifPresent(place -> node.put("place", place));
    node.put("number", figure.number()).put("unit", figure.unit());
    interval
        .least()
        .ifPresent(
            least -> node.put("least", least).put("leastIncluded", interval.leastIncluded()));
    interval
        .most()
        .ifPresent(most -> node.put("most", most).put("mostIncluded", interval.mostIncluded()));
    node.putObject("scope")
        .put("place", figure.scope().place())
        .put("population", figure.scope().population());
    node.put("period", figure.period().printed());
    figure.states().ifPresent(unknown -> node.put("states", unknown));
    figure.knownFrom().ifPresent(source -> node.put("knownFrom", source));
  }

  private static void unknown(ObjectNode node, Unknown unknown) {
    node.put("id", unknown.id());
    node.putObject("label").put("zh", unknown.label().zh()).put("en", unknown.label().en());
    node.put("least", unknown.least()).put("most", unknown.most());
  }

  private static void known(ObjectNode node, FigureAnswer answer, Reconciliation known) {
    ArrayNode facts = node.putArray("facts");
    answer.facts().forEach(figure -> facts.add(figure.id()));
    ObjectNode values = node.putObject("known");
    answer.known().forEach(values::put);
    reconciliation(node, known);
  }

  private static void reconciliation(ObjectNode node, Reconciliation reconciliation) {
    node.put("verdict", name(reconciliation.verdict()));
    strings(node.putArray("leftOut"), reconciliation.leftOut());
    ArrayNode parts = node.putArray("parts");
    reconciliation.parts().forEach(part -> part(parts.addObject(), part));
  }

  private static void part(ObjectNode node, ReconciledPart part) {
    node.put("verdict", name(part.verdict()));
    strings(node.putArray("claims"), part.claims());
    ObjectNode hulls = node.putObject("hulls");
    part.hulls()
        .forEach(
            (name, hull) ->
                hulls
                    .putObject(name)
                    .put("least", hull.least())
                    .put("most", hull.most())
                    .put("decided", hull.decided()));
    if (part.verdict() != Verdict.INFEASIBLE) {
      solutions(node.putObject("solutions"), part.solutions());
    }
    ArrayNode contradictions = node.putArray("contradictions");
    part.contradictions()
        .forEach(
            each -> {
              ObjectNode contradiction = contradictions.addObject();
              strings(contradiction.putArray("claims"), each.claims());
              ArrayNode movements = contradiction.putArray("movements");
              each.movements().forEach(movement -> movement(movements.addObject(), movement));
            });
    node.put("complete", part.complete());
    ArrayNode cures = node.putArray("cures");
    part.cures().forEach(cure -> cure(cures.addObject(), cure));
  }

  private static void solutions(ObjectNode node, Solutions solutions) {
    strings(node.putArray("unknowns"), solutions.unknowns());
    ArrayNode values = node.putArray("values");
    solutions
        .values()
        .forEach(
            each -> {
              ArrayNode combination = values.addArray();
              each.forEach(combination::add);
            });
    node.put("complete", solutions.complete());
  }

  private static void movement(ObjectNode node, Movement movement) {
    node.put("figure", movement.figure().id());
    movement.down().ifPresent(number -> number(node, "down", number));
    movement.up().ifPresent(number -> number(node, "up", number));
    movement
        .nearest()
        .ifPresent(
            number -> {
              number(node, "nearest", number);
              number(node, "by", movement.by(number));
            });
    node.put("decided", movement.decided());
  }

  private static void cure(ObjectNode node, Cure cure) {
    strings(node.putArray("setAside"), cure.setAside());
    ObjectNode numbers = node.putObject("numbers");
    cure.numbers()
        .forEach(
            (id, range) -> {
              ObjectNode ends = numbers.putObject(id);
              number(ends, "least", range.least());
              number(ends, "most", range.most());
            });
  }

  private static void number(ObjectNode node, String field, Fraction number) {
    node.putObject(field)
        .put("exact", number.toString())
        .put("text", FigureFormula.decimal(number));
  }

  private static void strings(ArrayNode array, Iterable<String> values) {
    values.forEach(array::add);
  }

  private static String name(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', '-');
  }
}
