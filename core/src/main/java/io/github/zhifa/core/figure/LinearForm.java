// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sum of unknowns, each times an exact coefficient, and a constant.
 *
 * @param coefficients the coefficient of each unknown that takes part, by its name
 * @param constant what is added to them
 */
public record LinearForm(ImmutableMap<String, BigDecimal> coefficients, BigDecimal constant) {
  /** Returns the unknown itself. */
  public static LinearForm of(String unknown) {
    return new LinearForm(ImmutableMap.of(unknown, BigDecimal.ONE), BigDecimal.ZERO);
  }

  /** Returns a number without unknowns. */
  public static LinearForm constant(BigDecimal value) {
    return new LinearForm(ImmutableMap.of(), value);
  }

  /** Returns the sum of this and {@code other}. */
  public LinearForm plus(LinearForm other) {
    Map<String, BigDecimal> sum = new LinkedHashMap<>(coefficients);
    other.coefficients.forEach((unknown, value) -> sum.merge(unknown, value, BigDecimal::add));
    sum.values().removeIf(value -> value.signum() == 0);
    return new LinearForm(ImmutableMap.copyOf(sum), constant.add(other.constant));
  }

  /** Returns this less {@code other}. */
  public LinearForm minus(LinearForm other) {
    return plus(other.times(BigDecimal.ONE.negate()));
  }

  /** Returns this times {@code factor}. */
  public LinearForm times(BigDecimal factor) {
    Map<String, BigDecimal> product = new LinkedHashMap<>();
    if (factor.signum() != 0) {
      coefficients.forEach((unknown, value) -> product.put(unknown, value.multiply(factor)));
    }
    return new LinearForm(ImmutableMap.copyOf(product), constant.multiply(factor));
  }

  /**
   * Returns the value where the unknowns have the values of {@code witness}.
   *
   * @throws IllegalArgumentException if one of them has none
   */
  public BigDecimal valueAt(Map<String, Long> witness) {
    BigDecimal sum = constant;
    for (Map.Entry<String, BigDecimal> term : coefficients.entrySet()) {
      Long value = witness.get(term.getKey());
      checkArgument(value != null, "unknown has no value: unknown=%s", term.getKey());
      sum = sum.add(term.getValue().multiply(BigDecimal.valueOf(value)));
    }
    return sum;
  }

  /** Returns this times a power of ten, so that its coefficients and its constant are whole. */
  LinearForm whole() {
    int places = Math.max(0, constant.scale());
    for (BigDecimal each : coefficients.values()) {
      places = Math.max(places, each.scale());
    }
    return times(BigDecimal.TEN.pow(places));
  }
}
