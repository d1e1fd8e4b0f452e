// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.core.law.RangeReader.Range;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numbers of a fine. 最高不超过所涉及外债金额3% has one end though no word of a bound stands beside its
 * number.
 */
record FineEnds(Optional<BigDecimal> least, Optional<BigDecimal> most) {
  private static final WordSet MOST = WordSet.of("不超过 不得超过 不高于 不得高于 不多于 不得多于");
  private static final WordSet LEAST = WordSet.of("不少于 不得少于 不低于 不得低于");

  /** These bound a number right behind them: 最高5000元, but not 最高应价的10%. */
  private static final WordSet MOST_BESIDE = WordSet.of("最高 最高为 最高额为 最高限额为 最多 最多为 至多");

  private static final WordSet LEAST_BESIDE = WordSet.of("最低 最低为 最低额为 最低限额为 最少 最少为 至少");

  /** Reads the ends of {@code amount}, before whose number the words from {@code from} on stand. */
  static FineEnds of(Range amount, String text, int from) {
    Optional<BigDecimal> least = amount.least().map(Amount::value);
    Optional<BigDecimal> most = amount.most().map(Amount::value);
    if (amount.isPoint()) {
      int number = amount.number();
      if (MOST.find(text, from, number) >= 0 || MOST_BESIDE.isBefore(text, number, from)) {
        return new FineEnds(Optional.empty(), most);
      }
      if (LEAST.find(text, from, number) >= 0 || LEAST_BESIDE.isBefore(text, number, from)) {
        return new FineEnds(least, Optional.empty());
      }
    }
    return new FineEnds(least, most);
  }

  /** Returns {@code value} without needless zeros behind the point. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
