// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.zhifa.core.table.Lattice;
import io.github.zhifa.model.discretion.Criterion;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The factors of a table, each with its place, so that what a case states is looked up once and not
 * for every row.
 */
final class FactorIndex {
  /** The place of a factor that the table does not know. */
  static final int NONE = -1;

  private final ImmutableList<Factor> factors;
  private final ImmutableMap<String, Integer> numbers;
  private final ImmutableMap<String, Integer> choices;
  private final ImmutableMap<String, Integer> circumstances;
  private final ImmutableSet<String> canBeUnknown;
  private final boolean[] whole;

  private FactorIndex(ImmutableList<Factor> factors) {
    this.factors = factors;
    this.numbers = places(FactorKind.NUMBER);
    this.choices = places(FactorKind.CHOICE);
    this.circumstances = places(FactorKind.CIRCUMSTANCE);
    this.canBeUnknown =
        Sets.union(names(FactorKind.NUMBER), names(FactorKind.CHOICE)).immutableCopy();
    this.whole = new boolean[factors.size()];
    for (int place = 0; place < whole.length; place++) {
      whole[place] =
          factors.get(place).unit().filter(unit -> Lattice.of(unit) == Lattice.WHOLE).isPresent();
    }
  }

  /** Returns the factors that {@code rows} ask for, in printed order. */
  static FactorIndex of(List<TypedRow> rows) {
    return new FactorIndex(Factor.of(rows));
  }

  private ImmutableMap<String, Integer> places(FactorKind kind) {
    return IntStream.range(0, factors.size())
        .filter(place -> factors.get(place).kind() == kind)
        .boxed()
        .collect(toImmutableMap(place -> factors.get(place).name(), place -> place));
  }

  ImmutableList<Factor> factors() {
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

  /** Returns whether the numbers of the factor at {@code place} are whole. */
  boolean isWhole(int place) {
    return whole[place];
  }
}
