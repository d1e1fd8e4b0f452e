// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers as Chinese legal texts print them: 二千, 一万五千, 十五, 二〇, 二点五, 2.5, 1.5万, 5千万, 1万5千, and all
 * of them in full-width digits. What could be read in two ways (一万五, 三五, 1万5) is not read.
 */
public final class ChineseNumbers {
  /** One more than the greatest number that {@link #print} prints: 一万亿 times 一万. */
  private static final long LIMIT = 10_000_000_000_000_000L;

  private static final int LONGEST = 40;
  private static final int LONGEST_PLACES = 18;
  private static final int LONGEST_YEAR = 9;
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String UNITS = "亿万千百十";
  private static final long[] UNIT_VALUES = {100_000_000, 10_000, 1_000, 100, 10};

  private ChineseNumbers() {}

  /**
   * Returns the number that {@code printed} is, all of it; empty where it is no number, is
   * malformed, or could mean two numbers.
   */
  public static Optional<BigDecimal> read(String printed) {
    String text = FullWidth.narrow(printed);
    return read(text, 0, text.length());
  }

  /** Reads a part of a text in {@link FullWidth#narrow narrow} forms. */
  static Optional<BigDecimal> read(String text, int from, int to) {
    if (from == to || to - from > LONGEST) {
      return Optional.empty();
    }
    if (Numerals.isArabic(text.charAt(from))) {
      return ArabicNumbers.read(text, from, to);
    }
    int point = text.indexOf('点', from);
    if (from < point && point < to) {
      return decimal(text, from, point, to);
    }
    long value = integer(text, from, to);
    return value < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(value));
  }

  /**
   * Returns {@code number} in Chinese as laws print it (15 is 十五, 10500 is 一万零五百, 20000 is 二万).
   *
   * @throws IllegalArgumentException if it is negative or not below 10 to the 16th
   */
  public static String print(long number) {
    checkArgument(0 <= number && number < LIMIT, "number is out of range: number=%s", number);
    if (number == 0) {
      return "零";
    }
    String printed = print(number, 0);
    return printed.startsWith("一十") ? printed.substring(1) : printed;
  }

  /** Prints a number above zero with every digit, also the first of 一十五. */
  static String printWhole(long number) {
    return print(number, 0);
  }

  private static String print(long number, int unit) {
    if (unit == UNIT_VALUES.length) {
      return number == 0 ? "" : DIGITS.substring((int) number, (int) number + 1);
    }
    long head = number / UNIT_VALUES[unit];
    long tail = number % UNIT_VALUES[unit];
    if (head == 0) {
      return print(tail, unit + 1);
    }
    String gap = tail > 0 && tail < UNIT_VALUES[unit] / 10 ? "零" : "";
    return print(head, 0) + UNITS.charAt(unit) + gap + print(tail, unit + 1);
  }

  /** 二点五, 二点五万: places behind the point, and then 百 or 千, 万, 亿. */
  private static Optional<BigDecimal> decimal(String text, int from, int point, int to) {
    int end = Numerals.skipDigits(text, point + 1, to);
    int digits = end - point - 1;
    boolean ends = new Cursor(text, end, to).skipOneOf("百千").skip("万").skip("亿").isAtEnd();
    long head = integer(text, from, point);
    if (digits == 0 || digits > LONGEST_PLACES || !ends || head < 0) {
      return Optional.empty();
    }
    BigDecimal places = BigDecimal.valueOf(places(text, point + 1, end), digits);
    BigDecimal value =
        BigDecimal.valueOf(head).add(places).multiply(BigDecimal.valueOf(scale(text, end, to)));
    return Optional.of(value.stripTrailingZeros());
  }

  /** Returns the product of units that follow each other: 千万 is ten million. */
  static long scale(String text, int from, int to) {
    long scale = 1;
    for (int i = from; i < to; i++) {
      scale *= Numerals.scale(text.charAt(i));
    }
    return scale;
  }

  /** 二〇, 二〇二三: digits without units, one of them 〇. */
  private static boolean isYearLike(String text, int from, int to) {
    boolean nought = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Numerals.digit(c) < 0 || c == '零') {
        return false;
      }
      nought |= c == '〇';
    }
    return nought && text.charAt(from) != '〇' && to - from <= LONGEST_YEAR;
  }

  private static long places(String text, int from, int to) {
    long value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + Numerals.digit(text.charAt(i));
    }
    return value;
  }

  /** Returns the value of a whole number, or -1. */
  private static long integer(String text, int from, int to) {
    if (isYearLike(text, from, to)) {
      return places(text, from, to);
    }
    if (to - from == 1 && text.charAt(from) == '两') {
      return 2;
    }
    return to - from == 1 && Numerals.digit(text.charAt(from)) == 0 ? 0 : positive(text, from, to);
  }

  /** Returns the value of a number above zero, or -1: the largest unit parts it in two. */
  private static long positive(String text, int from, int to) {
    for (int unit = 0; unit < UNIT_VALUES.length; unit++) {
      for (int at = from; at < to; at++) {
        if (text.charAt(at) == UNITS.charAt(unit)) {
          long head = coefficient(text, from, at);
          long tail = tail(text, at + 1, to, UNIT_VALUES[unit]);
          return head < 0 || tail < 0 ? -1 : head * UNIT_VALUES[unit] + tail;
        }
      }
    }
    int digit = to - from == 1 ? Numerals.digit(text.charAt(from)) : -1;
    return digit > 0 ? digit : -1;
  }

  /** Returns what the unit at {@code at} is multiplied by, or -1. */
  private static long coefficient(String text, int from, int at) {
    char unit = text.charAt(at);
    if (from == at) {
      return unit == '十' ? 1 : -1;
    }
    if (at - from == 1 && text.charAt(from) == '两') {
      return unit == '十' ? -1 : 2;
    }
    long value = positive(text, from, at);
    long limit = unit == '亿' ? UNIT_VALUES[0] : unit == '万' ? UNIT_VALUES[1] : 10;
    return value < limit ? value : -1;
  }

  /** A bare digit right after 百 or more (一万五) means two numbers, so it is not read. */
  private static long tail(String text, int from, int to, long unit) {
    if (from == to) {
      return 0;
    }
    boolean gap = Numerals.digit(text.charAt(from)) == 0;
    long value = positive(text, gap ? from + 1 : from, to);
    boolean fits = gap ? value < unit / 10 : value < unit && (value >= unit / 10 || to - from > 1);
    return value > 0 && fits ? value : -1;
  }
}
