// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import io.github.zhifa.core.figure.ClaimSystem.Bounds;
import java.math.BigDecimal;
import java.util.Map;

/** A linear form times a power of ten, so that its values are whole and can be bisected. */
record ScaledForm(LinearForm whole) {
  static ScaledForm of(LinearForm form) {
    int places = Math.max(0, form.constant().scale());
    for (BigDecimal each : form.coefficients().values()) {
      places = Math.max(places, each.scale());
    }
    return new ScaledForm(form.times(BigDecimal.TEN.pow(places)));
  }

  long valueAt(Map<String, Long> witness) {
    return whole.valueAt(witness).longValueExact();
  }

  /** Returns the least value that the bounds alone allow. */
  long leastIn(ImmutableMap<String, Bounds> bounds) {
    BigDecimal least = whole.constant();
    for (Map.Entry<String, BigDecimal> term : whole.coefficients().entrySet()) {
      Bounds range = bounds.get(term.getKey());
      checkArgument(range != null, "unknown is not there: name=%s", term.getKey());
      long best = term.getValue().signum() > 0 ? range.least() : range.most();
      least = least.add(term.getValue().multiply(BigDecimal.valueOf(best)));
    }
    checkArgument(
        least.toBigInteger().bitLength() < Long.SIZE - 2, "numbers are too large: form=%s", whole);
    return least.longValueExact();
  }

  /** Returns what is at least zero where this is at most {@code most}. */
  LinearForm upTo(long most) {
    return LinearForm.constant(BigDecimal.valueOf(most)).minus(whole);
  }
}
