// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * One linear inequality, hard or claimed.
 *
 * @param form what is not negative, or above zero where the constraint is {@code strict}
 * @param strict whether zero itself is excluded
 * @param claim the claim that brings the constraint; empty where it always holds
 */
public record Constraint(LinearForm form, boolean strict, Optional<String> claim) {
  /** Returns that {@code form} is at least zero, always. */
  public static Constraint atLeastZero(LinearForm form) {
    return new Constraint(form, false, Optional.empty());
  }

  /** Returns that {@code form} is above zero, always. */
  public static Constraint aboveZero(LinearForm form) {
    return new Constraint(form, true, Optional.empty());
  }

  /** Returns that {@code form} is zero, always: two inequalities. */
  public static ImmutableList<Constraint> zero(LinearForm form) {
    return ImmutableList.of(atLeastZero(form), atLeastZero(form.times(BigDecimal.ONE.negate())));
  }

  /** Returns the same inequality, brought by {@code name}. */
  public Constraint claimedBy(String name) {
    return new Constraint(form, strict, Optional.of(name));
  }

  /**
   * Returns whether this holds where the unknowns have the values of {@code witness}.
   *
   * @throws IllegalArgumentException if one of them has none
   */
  public boolean holdsAt(Map<String, Long> witness) {
    int sign = form.valueAt(witness).signum();
    return strict ? sign > 0 : sign >= 0;
  }
}
