// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers in Arabic digits, with Chinese units or without: 2.5, 10,000, 1.5万, 5千万, 1万5千. Before 百
 * and 千 stands one digit: 100千 is none.
 */
final class ArabicNumbers {
  /** So many digits fit into a long. */
  private static final int LONGEST = 18;

  private static final int GROUP = 3;

  private ArabicNumbers() {}

  /** Reads the part of {@code text} that starts with a digit at {@code from}. */
  static Optional<BigDecimal> read(String text, int from, int to) {
    int whole = wholeEnd(text, from, to);
    int places = placesEnd(text, whole, to);
    if (whole < 0 || places < 0) {
      return Optional.empty();
    }
    int scales = new Cursor(text, places, to).skipSpaces().at();
    int scalesEnd = new Cursor(text, scales, to).skipOneOf("十百千").skip("万").skip("亿").at();
    BigDecimal scale = BigDecimal.valueOf(ChineseNumbers.scale(text, scales, scalesEnd));
    BigDecimal head = plain(text, from, places);
    boolean small = scalesEnd > scales && "十百千".indexOf(text.charAt(scales)) >= 0;
    if (small && (text.charAt(scales) == '十' || head.compareTo(BigDecimal.TEN) >= 0)) {
      return Optional.empty(); // 5十, 100千
    }
    BigDecimal scaled = scalesEnd == scales ? head : FineEnds.plain(head.multiply(scale));
    return scalesEnd == to ? Optional.of(scaled) : sum(scaled, scale, text, scalesEnd, to);
  }

  /** Returns where 12 or 12,000 ends; -1 where it is neither, as 012 or 1,00. */
  private static int wholeEnd(String text, int from, int to) {
    int end = Numerals.skipArabic(text, from, to);
    boolean zeros = text.charAt(from) == '0' && end - from > 1;
    if (end == to || text.charAt(end) != ',') {
      return zeros ? -1 : end;
    }
    boolean sound = text.charAt(from) != '0' && end - from <= GROUP;
    while (end < to && text.charAt(end) == ',') {
      int group = Numerals.skipArabic(text, end + 1, to);
      sound &= group - end - 1 == GROUP;
      end = group;
    }
    return sound ? end : -1;
  }

  /** Returns where the places behind the point end; {@code at} where there are none. */
  private static int placesEnd(String text, int at, int to) {
    if (at < 0 || at == to || text.charAt(at) != '.') {
      return at;
    }
    int end = Numerals.skipArabic(text, at + 1, to);
    return end == at + 1 ? -1 : end;
  }

  private static BigDecimal plain(String text, int from, int to) {
    if (to - from > LONGEST) {
      return new BigDecimal(text.substring(from, to).replace(",", ""));
    }
    long digits = 0;
    int places = 0;
    boolean behind = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      behind |= c == '.';
      if (Numerals.isArabic(c)) {
        digits = digits * 10 + (c - '0');
        places += behind ? 1 : 0;
      }
    }
    return BigDecimal.valueOf(digits, places);
  }

  /** 1万5千 and 2万5000 have one meaning; 1万5 and 1.5万3千 do not. */
  private static Optional<BigDecimal> sum(
      BigDecimal head, BigDecimal unit, String text, int from, int to) {
    int digits = Numerals.skipArabic(text, from, to);
    if (digits == from || text.charAt(from) == '0') {
      return Optional.empty();
    }
    int scales = new Cursor(text, digits, to).skipSpaces().at();
    if (!new Cursor(text, scales, to).skipOneOf("十百千").skip("万").isAtEnd()) {
      return Optional.empty();
    }
    BigDecimal scale = BigDecimal.valueOf(ChineseNumbers.scale(text, scales, to));
    BigDecimal tail = plain(text, from, digits).multiply(scale);
    boolean whole = head.remainder(unit).signum() == 0;
    boolean fills = tail.multiply(BigDecimal.TEN).compareTo(unit) >= 0 && tail.compareTo(unit) < 0;
    return whole && fills ? Optional.of(head.add(tail)) : Optional.empty();
  }
}
