// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Ascii;
import io.github.zhifa.core.law.ClauseFine;
import io.github.zhifa.core.law.ClauseReader;
import io.github.zhifa.core.law.ClauseReading;
import io.github.zhifa.core.law.FineMode;
import io.github.zhifa.core.law.Span;
import io.github.zhifa.core.law.TextProblem;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One clause and what it says as one JSON object on one line; the same fields always, null where
 * absent.
 */
final class ClauseJson {
  private ClauseJson() {}

  static String of(String clause) {
    return JsonLine.of(object(clause));
  }

  private static ObjectNode object(String clause) {
    ClauseReading reading = ClauseReader.read(clause);
    ObjectNode object = JsonNodeFactory.instance.objectNode().put("text", clause);
    ArrayNode fines = object.putArray("fines");
    reading.fines().forEach(found -> fines.add(fine(found)));
    ArrayNode problems = object.putArray("problems");
    reading.problems().forEach(problem -> problems.add(problem(problem)));
    return object;
  }

  private static ObjectNode fine(ClauseReading.Found found) {
    ClauseFine fine = found.fine();
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    number(object, "fine_min", fine.least());
    number(object, "fine_max", fine.most());
    text(object, "unit", unit(fine));
    text(object, "base", fine.measure().flatMap(FineMeasure::base));
    text(object, "per", fine.measure().flatMap(FineMeasure::per));
    object.put("discretion", Ascii.toLowerCase(fine.discretion().name()));
    object.put("mode", Ascii.toLowerCase(fine.mode().name()));
    text(object, "subject", fine.subject());
    text(object, "stage", fine.stage());
    number(object, "base_floor_yuan", fine.limits().baseFloorYuan());
    number(object, "floor_yuan", fine.limits().floorYuan());
    number(object, "cap_yuan", fine.limits().capYuan());
    span(object, found.span());
    return object;
  }

  private static Optional<String> unit(ClauseFine fine) {
    if (fine.mode() == FineMode.DAILY_CONTINUOUS) {
      return Optional.of("per_day_of_original_fine");
    }
    return fine.measure().map(ClauseJson::unit);
  }

  private static String unit(FineMeasure measure) {
    return switch (measure.unit()) {
      case YUAN -> measure.per().map(PerUnitNames::of).orElse("yuan");
      case TIMES -> "multiple";
      case PERCENT -> "percent";
    };
  }

  private static ObjectNode problem(TextProblem problem) {
    BilingualText label = problem.fault().label();
    ObjectNode object =
        JsonNodeFactory.instance.objectNode().put("code", problem.fault().name().replace('_', '-'));
    span(object, problem.span());
    return object.put("zh", label.zh()).put("en", label.en());
  }

  private static void span(ObjectNode object, Span span) {
    object.putArray("span").add(span.start()).add(span.end());
  }

  private static void number(ObjectNode object, String name, Optional<BigDecimal> number) {
    number.ifPresentOrElse(
        value -> object.set(name, DecimalNode.valueOf(value)), () -> object.putNull(name));
  }

  private static void text(ObjectNode object, String name, Optional<String> text) {
    text.ifPresentOrElse(value -> object.put(name, value), () -> object.putNull(name));
  }
}
