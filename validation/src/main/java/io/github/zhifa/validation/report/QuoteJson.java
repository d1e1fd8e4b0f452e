// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zhifa.core.discretion.FactProblem;
import io.github.zhifa.core.discretion.Factor;
import io.github.zhifa.core.discretion.FineRange;
import io.github.zhifa.core.discretion.GradedFine;
import io.github.zhifa.core.discretion.Grading;
import io.github.zhifa.core.discretion.ItemGrader;
import io.github.zhifa.core.discretion.OutcomeFine;
import io.github.zhifa.core.discretion.trace.TraceStep;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes what a benchmark gives for a case, for programs. A field that has no value is left out;
 * the fields are listed in the README of this module.
 */
public final class QuoteJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Documents DOCUMENTS = new Documents(InputLimits.DEFAULT);

  private QuoteJson() {}

  /** Returns the answer as JSON, ending with a line feed. */
  public static String write(BenchmarkItem item, Grading grading, LocalDate day) {
    ObjectNode root = NODES.objectNode().put("schemaVersion", JsonReport.SCHEMA_VERSION);
    root.put("item", item.number()).put("asOf", day.toString());
    root.put("status", name(grading.status()));
    ArrayNode grades = root.putArray("grades");
    grading.grades().forEach(grade -> grades.add(name(grade)));
    root.put("educate", grading.educate());
    ArrayNode doubts = root.putArray("doubts");
    grading.doubts().forEach(doubt -> doubts.add(text(doubt)));
    ArrayNode fines = root.putArray("fines");
    grading.fines().forEach(fine -> fines.add(fine(fine)));
    ArrayNode problems = root.putArray("problems");
    grading.problems().forEach(problem -> problems.add(problem(problem)));
    ArrayNode trace = root.putArray("trace");
    grading.trace().forEach(step -> trace.add(step(step)));
    return DOCUMENTS.print(root);
  }

  private static ObjectNode fine(GradedFine fine) {
    ObjectNode node = NODES.objectNode();
    fine.clause().ifPresent(clause -> node.put("clause", clause.label()));
    fine.clause()
        .flatMap(FineClause::modality)
        .ifPresent(modality -> node.put("discretion", name(modality)));
    fine.tier().ifPresent(tier -> node.put("tier", tier + 1));
    fine.grade().ifPresent(grade -> node.put("grade", grade));
    fine.written().ifPresent(range -> node.set("written", range(range)));
    fine.lawful().ifPresent(range -> node.set("lawful", range(range)));
    fine.yuan()
        .ifPresent(
            yuan -> {
              yuan.range().ifPresent(range -> node.set("yuan", range(range)));
              yuan.needs().ifPresent(what -> node.set("needs", text(what)));
            });
    ArrayNode beside = node.putArray("beside");
    fine.beside().forEach(beside::add);
    ArrayNode outcomes = node.putArray("byOutcome");
    for (OutcomeFine outcome : fine.byOutcome()) {
      ObjectNode one = outcomes.addObject().put("outcome", name(outcome.outcome()));
      outcome
          .reading()
          .ifPresent(
              reading -> {
                one.set("written", range(reading.range()));
                one.put("evidence", name(reading.evidence()));
              });
      outcome.within().ifPresent(within -> one.set("lawful", range(within)));
      outcome.why().ifPresent(why -> one.set("why", text(why)));
    }
    fine.undecided().ifPresent(why -> node.set("undecided", text(why)));
    ArrayNode missing = node.putArray("missing");
    fine.missing().forEach(missing::add);
    return node;
  }

  private static ObjectNode range(FineRange range) {
    ObjectNode node = NODES.objectNode();
    end(node, "least", range.least(), range.leastIncluded());
    end(node, "most", range.most(), range.mostIncluded());
    FineMeasure measure = range.measure();
    node.put("unit", name(measure.unit()));
    measure.base().ifPresent(base -> node.put("base", base));
    measure.per().ifPresent(per -> node.put("per", per));
    node.set("text", text(range.text()));
    return node;
  }

  private static void end(
      ObjectNode node, String name, Optional<BigDecimal> end, boolean included) {
    end.ifPresent(number -> node.put(name, number).put(name + "Included", included));
  }

  private static ObjectNode problem(FactProblem problem) {
    ObjectNode node = NODES.objectNode().put("pointer", problem.pointer());
    node.put("found", problem.found());
    node.set("expected", text(problem.expected()));
    return node;
  }

  private static ObjectNode step(TraceStep step) {
    ObjectNode node = NODES.objectNode().put("code", step.code());
    node.set("text", text(step.text()));
    step.source()
        .ifPresent(
            source -> {
              ObjectNode cited = node.putObject("source").put("instrument", source.instrument());
              source.place().ifPresent(place -> cited.put("place", place));
            });
    return node;
  }

  /** Returns the facts that {@code item} asks for, as JSON, ending with a line feed. */
  public static String questions(BenchmarkItem item, ItemGrader grader) {
    ObjectNode root = NODES.objectNode().put("schemaVersion", JsonReport.SCHEMA_VERSION);
    root.put("item", item.number());
    ArrayNode subjects = root.putArray("subjects");
    grader.subjects().forEach(subjects::add);
    ArrayNode stages = root.putArray("stages");
    grader.stages().forEach(stages::add);
    ArrayNode factors = root.putArray("factors");
    grader.factors().forEach(factor -> factors.add(factor(factor)));
    ArrayNode bases = root.putArray("bases");
    grader.bases().forEach(bases::add);
    ArrayNode units = root.putArray("units");
    grader.units().forEach(units::add);
    return DOCUMENTS.print(root);
  }

  private static ObjectNode factor(Factor factor) {
    ObjectNode node = NODES.objectNode().put("name", factor.name());
    node.put("kind", name(factor.kind()));
    factor.unit().ifPresent(unit -> node.put("unit", unit));
    factor.withinMonths().ifPresent(months -> node.put("withinMonths", months));
    factor.counts().ifPresent(counts -> node.put("counts", name(counts)));
    if (!factor.values().isEmpty()) {
      ArrayNode values = node.putArray("values");
      factor.values().forEach(values::add);
    }
    return node;
  }

  private static ObjectNode text(BilingualText text) {
    return NODES.objectNode().put("zh", text.zh()).put("en", text.en());
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
