// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.core.law.RangeReader.Range;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a fine. 最高不超过所涉及外债金额3% has one end though no word of a bound stands beside its
 * number.
 */
record FineEnds(Optional<BigDecimal> least, Optional<BigDecimal> most) {
  private static final Pattern BOUND =
      Pattern.compile("(?<most>最高|最多|至多|不得?(?:超过|高于|多于))|(?<least>最低|至少|不得?(?:少于|低于))");

  static FineEnds of(Range amount, String lead) {
    Optional<BigDecimal> least = amount.least().map(Amount::value);
    Optional<BigDecimal> most = amount.most().map(Amount::value);
    Matcher bound = BOUND.matcher(lead);
    if (!amount.isPoint() || !bound.find()) {
      return new FineEnds(least, most);
    }
    return bound.group("most") == null
        ? new FineEnds(least, Optional.empty())
        : new FineEnds(Optional.empty(), most);
  }

  /** Returns {@code value} without needless zeros behind the point. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
