// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.tier;

import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TierCondition;
import io.github.zhifa.model.law.FineAmount;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which of several tiers is the milder one, whatever the order in which they are printed. */
public final class TierOrder {
  /**
   * By the greatest amount, then by the least, with a tier without a fine first; tiers of equal
   * fines by their words, so that the order of a table decides nothing.
   */
  public static final Comparator<Tier> MILDEST_FIRST =
      Comparator.comparing((Tier tier) -> end(tier, FineAmount::most, FineAmount::least))
          .thenComparing(tier -> end(tier, FineAmount::least, FineAmount::most))
          .thenComparing(TierOrder::words);

  private TierOrder() {}

  private static BigDecimal end(
      Tier tier,
      Function<FineAmount, Optional<BigDecimal>> first,
      Function<FineAmount, Optional<BigDecimal>> other) {
    return tier.fine()
        .flatMap(fine -> first.apply(fine).or(() -> other.apply(fine)))
        .orElse(BigDecimal.ZERO);
  }

  private static String words(Tier tier) {
    return Stream.concat(
            tier.grade().stream(),
            Stream.concat(tier.conditions().stream(), tier.alternatives().stream())
                .map(TierCondition::printed))
        .collect(Collectors.joining("\n"));
  }
}
