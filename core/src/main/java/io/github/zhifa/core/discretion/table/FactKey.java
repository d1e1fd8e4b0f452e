// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.table;

import io.github.zhifa.core.discretion.factor.FactorKind;
import io.github.zhifa.core.table.Lattice;
import io.github.zhifa.model.discretion.Criterion;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a criterion asks about: one axis of a table. Numbers of one name in two units, or counted
 * back over two times, are two axes.
 *
 * @param kind a number, a choice or a circumstance
 * @param name the name of the factor; of a circumstance the circumstance itself
 * @param unit the unit of a number; else empty
 * @param withinMonths the look-back window of a number; empty where there is none
 */
record FactKey(FactorKind kind, String name, String unit, Optional<Integer> withinMonths) {
  private static final Pattern OCCASIONS = Pattern.compile("违法|违规|处罚|查处|被发现|再犯");

  static FactKey of(Criterion criterion) {
    return criterion.match(
        number ->
            new FactKey(FactorKind.NUMBER, number.factor(), number.unit(), number.withinMonths()),
        choice -> new FactKey(FactorKind.CHOICE, choice.factor(), "", Optional.empty()),
        there -> new FactKey(FactorKind.CIRCUMSTANCE, there.circumstance(), "", Optional.empty()));
  }

  boolean isNumber() {
    return kind == FactorKind.NUMBER;
  }

  /** Whether it is a number of unlawful acts: of these more are always graver. */
  boolean countsOccasions() {
    return unit.equals("次") && (withinMonths.isPresent() || OCCASIONS.matcher(name).find());
  }

  boolean isCircumstance() {
    return kind == FactorKind.CIRCUMSTANCE;
  }

  /** The values that a number can take. */
  Lattice lattice() {
    return Lattice.of(unit);
  }
}
