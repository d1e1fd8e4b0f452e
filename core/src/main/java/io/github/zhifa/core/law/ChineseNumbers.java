// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as Chinese legal texts print them: 二千, 一万五千, 十五, 二〇, 二点五, 2.5, 1.5万, 5千万, 1万5千, and all
 * of them in full-width digits. What could be read in two ways (一万五, 三五, 1万5) is not read.
 */
public final class ChineseNumbers {
  /** One more than the greatest number that {@link #print} prints: 一万亿 times 一万. */
  private static final long LIMIT = 10_000_000_000_000_000L;

  private static final int LONGEST = 40;
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String UNITS = "亿万千百十";
  private static final long[] UNIT_VALUES = {100_000_000, 10_000, 1_000, 100, 10};
  private static final Pattern DECIMAL = Pattern.compile("(.+)点([零〇一二三四五六七八九]+)([百千]?万?亿?)");
  private static final Pattern PLACES = Pattern.compile("[一二三四五六七八九](?=.*〇)[〇一二三四五六七八九]{1,8}");

  private ChineseNumbers() {}

  /**
   * Returns the number that {@code printed} is, all of it; empty where it is no number, is
   * malformed, or could mean two numbers.
   */
  public static Optional<BigDecimal> read(String printed) {
    String text = FullWidth.narrow(printed);
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    if (Character.isDigit(text.charAt(0))) {
      return ArabicNumbers.read(text);
    }
    Matcher decimal = DECIMAL.matcher(text);
    if (decimal.matches()) {
      return decimal(decimal.group(1), decimal.group(2), decimal.group(3));
    }
    if (PLACES.matcher(text).matches()) {
      return Optional.of(new BigDecimal(placeDigits(text)));
    }
    return valid(text.equals("零") || text.equals("〇") ? 0 : text.equals("两") ? 2 : whole(text));
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

  private static Optional<BigDecimal> valid(long value) {
    return value < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(value));
  }

  private static Optional<BigDecimal> decimal(String whole, String places, String units) {
    if (whole.indexOf('点') >= 0) {
      return Optional.empty();
    }
    BigDecimal scale = scale(units);
    return read(whole)
        .map(head -> new BigDecimal(head.toPlainString() + "." + placeDigits(places)))
        .map(scale::multiply)
        .map(BigDecimal::stripTrailingZeros);
  }

  /** Returns the product of units that follow each other: 千万 is ten million. */
  static BigDecimal scale(String units) {
    BigDecimal scale = BigDecimal.ONE;
    for (int i = 0; i < units.length(); i++) {
      scale = scale.multiply(BigDecimal.valueOf(UNIT_VALUES[UNITS.indexOf(units.charAt(i))]));
    }
    return scale;
  }

  private static String placeDigits(String text) {
    StringBuilder digits = new StringBuilder();
    text.chars().map(c -> c == '〇' ? '零' : c).forEach(c -> digits.append(DIGITS.indexOf(c)));
    return digits.toString();
  }

  /** Returns the value of a Chinese number above zero, or -1. */
  private static long whole(String text) {
    for (int unit = 0; unit < UNIT_VALUES.length; unit++) {
      int at = text.indexOf(UNITS.charAt(unit));
      if (at >= 0) {
        long head = coefficient(text.substring(0, at), unit);
        long tail = tail(text.substring(at + 1), UNIT_VALUES[unit]);
        return head < 0 || tail < 0 ? -1 : head * UNIT_VALUES[unit] + tail;
      }
    }
    int digit = text.length() == 1 ? DIGITS.indexOf(text) : -1;
    return digit > 0 ? digit : -1;
  }

  private static long coefficient(String text, int unit) {
    char name = UNITS.charAt(unit);
    if (text.isEmpty()) {
      return name == '十' ? 1 : -1;
    }
    if (text.equals("两")) {
      return name == '十' ? -1 : 2;
    }
    long value = whole(text);
    long limit = name == '亿' ? UNIT_VALUES[0] : name == '万' ? UNIT_VALUES[1] : 10;
    return value < limit ? value : -1;
  }

  /** A bare digit right after 百 or more (一万五) means two numbers, so it is not read. */
  private static long tail(String text, long unit) {
    if (text.isEmpty()) {
      return 0;
    }
    boolean gap = text.charAt(0) == '零' || text.charAt(0) == '〇';
    long value = whole(gap ? text.substring(1) : text);
    boolean fits =
        gap ? value < unit / 10 : value < unit && (value >= unit / 10 || text.length() > 1);
    return value > 0 && fits ? value : -1;
  }
}
