// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.refinement;

import com.google.common.collect.Range;
import io.github.zhifa.core.discretion.tier.StatutoryContainment;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.FineUnit;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Does one graded fine lie inside another? Printed numbers are compared, as in {@link
 * StatutoryContainment}; an end that is not printed is that of the clause, and where the clause has
 * none either, the fine starts at zero or has no greatest amount.
 */
final class FineContainment {
  private static final BigDecimal FEN = new BigDecimal("0.01");

  private FineContainment() {}

  /** Returns whether {@code inner}, a fine under {@code clause}, lies inside {@code outer}. */
  static Inside of(
      FineAmount inner,
      Optional<FineClause> clause,
      FineAmount outer,
      Optional<FineClause> outerClause) {
    if (!inner.measure().equals(outer.measure())) {
      return Inside.UNKNOWN;
    }
    Optional<Range<BigDecimal>> mine = range(inner, clause);
    Optional<Range<BigDecimal>> theirs = range(outer, outerClause);
    if (mine.isEmpty() || theirs.isEmpty()) {
      return Inside.UNKNOWN;
    }
    return theirs.get().encloses(mine.get())
        ? Inside.YES
        : Inside.no(text(outside(mine.get(), theirs.get(), inner), inner));
  }

  private static Optional<Range<BigDecimal>> range(FineAmount fine, Optional<FineClause> clause) {
    Optional<FineAmount> law =
        clause.map(FineClause::fine).filter(each -> each.measure().equals(fine.measure()));
    boolean unreadable = fine.least().isEmpty() && fine.most().isEmpty();
    boolean open = fine.least().isEmpty() || fine.most().isEmpty();
    if (unreadable || (open && law.isEmpty())) {
      return Optional.empty();
    }
    BigDecimal least =
        fine.least().or(() -> law.flatMap(FineAmount::least)).orElse(BigDecimal.ZERO);
    Optional<BigDecimal> most = fine.most().or(() -> law.flatMap(FineAmount::most));
    if (most.isEmpty()) {
      return Optional.of(Range.atLeast(least));
    }
    return least.compareTo(most.get()) > 0
        ? Optional.empty()
        : Optional.of(Range.closed(least, most.get()));
  }

  /** Returns the smallest amount of {@code mine} that is outside; of times and percent an end. */
  private static BigDecimal outside(
      Range<BigDecimal> mine, Range<BigDecimal> theirs, FineAmount fine) {
    if (!theirs.contains(mine.lowerEndpoint())) {
      return mine.lowerEndpoint();
    }
    BigDecimal above = theirs.upperEndpoint().add(FEN);
    boolean fen = fine.measure().unit() == FineUnit.YUAN;
    return fen || !mine.hasUpperBound() ? above : mine.upperEndpoint();
  }

  private static BilingualText text(BigDecimal amount, FineAmount fine) {
    BigDecimal stripped = amount.stripTrailingZeros();
    String number = stripped.toPlainString();
    return BilingualText.of(
        number + fine.measure().unit().label().zh(),
        number + " " + fine.measure().unit().label().en());
  }
}
