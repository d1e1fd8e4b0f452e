// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.table;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import io.github.zhifa.core.discretion.reading.PlainNumber;
import io.github.zhifa.core.table.Lattice;
import java.math.BigDecimal;

/** Says the numbers of an axis in signs that need no language: 2次, 3~4次, ≥3 <5倍. */
final class NumberText {
  private NumberText() {}

  /** Says {@code range}, in the unit of {@code key}; nothing where it has no end. */
  static String of(Range<BigDecimal> range, FactKey key) {
    Range<BigDecimal> said = said(range, key.lattice());
    if (!said.hasLowerBound() && !said.hasUpperBound()) {
      return "";
    }
    if (!said.hasLowerBound() || !said.hasUpperBound()) {
      return (said.hasLowerBound() ? lower(said) : upper(said)) + key.unit();
    }
    String least = plain(said.lowerEndpoint());
    String most = plain(said.upperEndpoint());
    boolean closed =
        said.lowerBoundType() == BoundType.CLOSED && said.upperBoundType() == BoundType.CLOSED;
    if (closed) {
      return (least.equals(most) ? least : least + "~" + most) + key.unit();
    }
    return lower(said) + " " + upper(said) + key.unit();
  }

  /** Of counted things both ends are said as included; money ends at a whole number, not at .99. */
  private static Range<BigDecimal> said(Range<BigDecimal> range, Lattice lattice) {
    Range<BigDecimal> steps = lattice.canonical(range);
    if (lattice == Lattice.CONTINUOUS || !steps.hasUpperBound()) {
      return steps;
    }
    BigDecimal last = lattice.lastBefore(steps.upperEndpoint());
    boolean one = steps.hasLowerBound() && steps.lowerEndpoint().compareTo(last) == 0;
    boolean closed = lattice == Lattice.WHOLE || one || isShorter(last, steps.upperEndpoint());
    if (!closed) {
      return steps;
    }
    return steps.hasLowerBound() ? Range.closed(steps.lowerEndpoint(), last) : Range.atMost(last);
  }

  private static boolean isShorter(BigDecimal one, BigDecimal other) {
    return one.stripTrailingZeros().scale() < other.stripTrailingZeros().scale();
  }

  private static String lower(Range<BigDecimal> range) {
    return (range.lowerBoundType() == BoundType.CLOSED ? "≥" : ">") + plain(range.lowerEndpoint());
  }

  private static String upper(Range<BigDecimal> range) {
    return (range.upperBoundType() == BoundType.CLOSED ? "≤" : "<") + plain(range.upperEndpoint());
  }

  private static String plain(BigDecimal number) {
    return PlainNumber.of(number).toPlainString();
  }
}
