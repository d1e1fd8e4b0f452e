// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.core.discretion.reading.PlainNumber;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * To what an amount in yuan is rounded, half up. No text that was read sets a rule, so whole yuan
 * must be chosen; a fen is the smallest amount that can be paid. What lies between two steps is
 * never rounded out of the range that it must stay in.
 */
public enum Rounding implements Labelled {
  /** To the fen, 0.01 yuan. */
  FEN(2, "四舍五入到分", "to the fen, half up"),
  /** To whole yuan. */
  YUAN(0, "四舍五入到元", "to whole yuan, half up");

  private final int digits;
  private final BilingualText label;

  Rounding(int digits, String zh, String en) {
    this.digits = digits;
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }

  /**
   * Returns {@code fine} on the steps, inside {@code limits}: one amount to the nearest step, of a
   * range the least and the greatest step inside it. Where no step is inside, it stays as it is.
   */
  FineRange round(FineRange fine, FineRange limits) {
    Optional<FineRange> inside = fine.common(limits);
    if (fine.isPoint()) {
      BigDecimal amount = fine.least().orElseThrow();
      return inside.isEmpty() ? fine : point(amount, limits, fine);
    }
    FineRange steps = steps(inside.orElse(fine));
    return steps.isEmpty() ? fine : steps;
  }

  private FineRange point(BigDecimal amount, FineRange limits, FineRange exact) {
    BigDecimal nearest = step(amount, RoundingMode.HALF_UP);
    for (RoundingMode mode : new RoundingMode[] {RoundingMode.CEILING, RoundingMode.FLOOR}) {
      if (!limits.contains(nearest)) {
        nearest = step(amount, mode);
      }
    }
    return limits.contains(nearest) ? FineRange.point(nearest, exact.measure()) : exact;
  }

  private FineRange steps(FineRange range) {
    Optional<BigDecimal> least = range.least().map(end -> step(end, RoundingMode.CEILING));
    Optional<BigDecimal> most = range.most().map(end -> step(end, RoundingMode.FLOOR));
    return new FineRange(
        least,
        least.isPresent() && range.contains(least.get()),
        most,
        most.isPresent() && range.contains(most.get()),
        range.measure());
  }

  private BigDecimal step(BigDecimal amount, RoundingMode mode) {
    return PlainNumber.of(amount.setScale(digits, mode));
  }
}
