// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.factor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.discretion.NumberCriterion;
import io.github.zhifa.model.discretion.OccasionCount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A factor (裁量因素) that a table asks for.
 *
 * @param name its name; of a circumstance the circumstance itself
 * @param kind what a case must state of it
 * @param columns the columns it stands in
 * @param unit the unit of a number; empty for other kinds
 * @param values the values of an enumeration in printed order; empty for other kinds
 * @param withinMonths the look-back window of a count in months; empty where none is stated
 * @param counts whether the occasion in hand counts; empty where it is not stated
 */
public record Factor(
    String name,
    FactorKind kind,
    ImmutableSet<String> columns,
    Optional<String> unit,
    ImmutableList<String> values,
    Optional<Integer> withinMonths,
    Optional<OccasionCount> counts) {

  /** Returns the factors that {@code rows} ask for, in printed order. */
  public static ImmutableList<Factor> of(List<TypedRow> rows) {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    for (TypedRow row : rows) {
      for (Way way : row.ways()) {
        for (Way.Placed placed : way.criteria()) {
          Draft draft =
              placed
                  .criterion()
                  .match(
                      number -> draft(drafts, FactorKind.NUMBER, number.factor()).number(number),
                      choice ->
                          draft(drafts, FactorKind.CHOICE, choice.factor()).value(choice.value()),
                      there -> draft(drafts, FactorKind.CIRCUMSTANCE, there.circumstance()));
          draft.columns.add(placed.column());
        }
      }
    }
    return drafts.values().stream().map(Draft::factor).collect(ImmutableList.toImmutableList());
  }

  private static Draft draft(Map<String, Draft> drafts, FactorKind kind, String name) {
    return drafts.computeIfAbsent(kind + name, key -> new Draft(kind, name));
  }

  private static final class Draft {
    private final FactorKind kind;
    private final String name;
    private final Set<String> columns = new LinkedHashSet<>();
    private final List<String> values = new ArrayList<>();
    private final List<NumberCriterion> numbers = new ArrayList<>();

    Draft(FactorKind kind, String name) {
      this.kind = kind;
      this.name = name;
    }

    private Draft number(NumberCriterion criterion) {
      numbers.add(criterion);
      return this;
    }

    private Draft value(String value) {
      if (!values.contains(value)) {
        values.add(value);
      }
      return this;
    }

    private Factor factor() {
      return new Factor(
          name,
          kind,
          ImmutableSet.copyOf(columns),
          only(each -> Optional.of(each.unit())),
          ImmutableList.copyOf(values),
          only(NumberCriterion::withinMonths),
          only(NumberCriterion::counts));
    }

    /** What some rows say of the number; nothing where they contradict each other. */
    private <T> Optional<T> only(Function<NumberCriterion, Optional<T>> said) {
      ImmutableSet<T> answers =
          numbers.stream()
              .flatMap(each -> said.apply(each).stream())
              .collect(ImmutableSet.toImmutableSet());
      return answers.size() == 1 ? answers.stream().findFirst() : Optional.empty();
    }
  }
}
