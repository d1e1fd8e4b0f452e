// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.model.discretion.NumberCriterion;
import java.math.BigDecimal;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whether a number that is stated lies within the limits of a criterion; null is no limit. */
record NumberTest(
    @Nullable BigDecimal least,
    boolean leastIncluded,
    @Nullable BigDecimal most,
    boolean mostIncluded)
    implements Predicate<Object> {

  static NumberTest of(NumberCriterion criterion) {
    return new NumberTest(
        criterion.atLeast().or(criterion::moreThan).orElse(null),
        criterion.atLeast().isPresent(),
        criterion.atMost().or(criterion::lessThan).orElse(null),
        criterion.atMost().isPresent());
  }

  @Override
  public boolean test(Object stated) {
    BigDecimal value = (BigDecimal) stated;
    return isAbove(value) && isBelow(value);
  }

  private boolean isAbove(BigDecimal value) {
    if (least == null) {
      return true;
    }
    int order = value.compareTo(least);
    return order > 0 || (order == 0 && leastIncluded);
  }

  private boolean isBelow(BigDecimal value) {
    if (most == null) {
      return true;
    }
    int order = value.compareTo(most);
    return order < 0 || (order == 0 && mostIncluded);
  }
}
