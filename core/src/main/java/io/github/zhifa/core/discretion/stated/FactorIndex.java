// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.stated;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.zhifa.core.discretion.factor.Factor;
import io.github.zhifa.core.discretion.factor.FactorKind;
import io.github.zhifa.core.discretion.factor.TypedRow;
import io.github.zhifa.core.discretion.factor.Way;
import io.github.zhifa.model.discretion.Criterion;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The factors of a table, each with its place and the stretches of its values that the table tells
 * apart, so that what a case states is looked up once and not for every row.
 */
public final class FactorIndex {
  /** The place of a factor that the table does not know. */
  static final int NONE = -1;

  private final ImmutableList<Factor> factors;
  private final ImmutableMap<String, Integer> numbers;
  private final ImmutableMap<String, Integer> choices;
  private final ImmutableMap<String, Integer> circumstances;
  private final ImmutableSet<String> canBeUnknown;
  private final ImmutableList<Stretches> stretches;

  private FactorIndex(List<TypedRow> rows) {
    this.factors = Factor.of(rows);
    this.numbers = places(FactorKind.NUMBER);
    this.choices = places(FactorKind.CHOICE);
    this.circumstances = places(FactorKind.CIRCUMSTANCE);
    this.canBeUnknown = Sets.union(numbers.keySet(), choices.keySet()).immutableCopy();
    this.stretches =
        IntStream.range(0, factors.size())
            .mapToObj(place -> Stretches.of(factors.get(place), criteria(rows, place)))
            .collect(toImmutableList());
  }

  /** Returns the factors that {@code rows} ask for, in printed order. */
  public static FactorIndex of(List<TypedRow> rows) {
    return new FactorIndex(rows);
  }

  private ImmutableMap<String, Integer> places(FactorKind kind) {
    return IntStream.range(0, factors.size())
        .filter(place -> factors.get(place).kind() == kind)
        .boxed()
        .collect(toImmutableMap(place -> factors.get(place).name(), place -> place));
  }

  private Stream<Criterion> criteria(List<TypedRow> rows, int place) {
    return rows.stream()
        .flatMap(row -> row.ways().stream())
        .flatMap(way -> way.criteria().stream())
        .map(Way.Placed::criterion)
        .filter(criterion -> place(criterion) == place);
  }

  /** Returns the factors, in printed order. */
  public ImmutableList<Factor> factors() {
    return factors;
  }

  ImmutableSet<String> names(FactorKind kind) {
    return of(kind).keySet();
  }

  /** Returns the names of the factors that stay unknown where they are not stated. */
  ImmutableSet<String> canBeUnknown() {
    return canBeUnknown;
  }

  /** Returns the place of the factor of that kind and name; {@link #NONE} if there is none. */
  int place(FactorKind kind, String name) {
    Integer place = of(kind).get(name);
    return place == null ? NONE : place;
  }

  private ImmutableMap<String, Integer> of(FactorKind kind) {
    return switch (kind) {
      case NUMBER -> numbers;
      case CHOICE -> choices;
      case CIRCUMSTANCE -> circumstances;
    };
  }

  /** Returns the place of the factor that {@code criterion} asks for. */
  int place(Criterion criterion) {
    return criterion.match(
        number -> place(FactorKind.NUMBER, number.factor()),
        choice -> place(FactorKind.CHOICE, choice.factor()),
        there -> place(FactorKind.CIRCUMSTANCE, there.circumstance()));
  }

  /** Returns the stretches of the values of the factor at {@code place}. */
  Stretches stretches(int place) {
    return stretches.get(place);
  }
}
