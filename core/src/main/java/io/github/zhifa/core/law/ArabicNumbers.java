// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in Arabic digits, with Chinese units or without: 2.5, 10,000, 1.5万, 5千万, 1万5千. */
final class ArabicNumbers {
  private static final Pattern PLAIN =
      Pattern.compile("(?:0|[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]*)(?:\\.[0-9]+)?");
  private static final Pattern SCALED =
      Pattern.compile("([0-9.,]+)([十百千]?万?亿?)(?:([0-9]+)([十百千]?万?))?");

  private ArabicNumbers() {}

  static Optional<BigDecimal> read(String text) {
    Matcher scaled = SCALED.matcher(text);
    if (!scaled.matches() || !PLAIN.matcher(scaled.group(1)).matches()) {
      return Optional.empty();
    }
    BigDecimal unit = ChineseNumbers.scale(scaled.group(2));
    BigDecimal head = new BigDecimal(scaled.group(1).replace(",", "")).multiply(unit);
    return scaled.group(3) == null
        ? Optional.of(head)
        : sum(head, unit, scaled.group(3), scaled.group(4));
  }

  /** 1万5千 and 2万5000 have one meaning; 1万5 and 1.5万3千 do not. */
  private static Optional<BigDecimal> sum(
      BigDecimal head, BigDecimal unit, String digits, String units) {
    boolean whole = head.remainder(unit).signum() == 0;
    BigDecimal tail = new BigDecimal(digits).multiply(ChineseNumbers.scale(units));
    boolean fills = tail.multiply(BigDecimal.TEN).compareTo(unit) >= 0 && tail.compareTo(unit) < 0;
    return whole && fills && digits.charAt(0) != '0'
        ? Optional.of(head.add(tail))
        : Optional.empty();
  }
}
