// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

/** The number in front of an entry or an article: （一）, 1、, 第五条　. */
final class Numbering {
  private static final int LONGEST = 4;

  private Numbering() {}

  /** Returns where it ends, with the spaces after it; {@code at} itself where there is none. */
  static int end(String text, int at, int limit) {
    int from = new Cursor(text, at, limit).skipSpaces().at();
    int closed = new Cursor(text, from, limit).skipParentheses(LONGEST).at();
    if (closed > from) {
      return isNumber(text, from + 1, closed - 1) ? spaces(text, closed, limit) : from;
    }
    int ordinal = new Cursor(text, from, limit).skip("第").at();
    int digits = digitsEnd(text, ordinal, limit);
    boolean article = ordinal > from && text.startsWith("条", digits);
    boolean entry = digits > from && digits < limit && isMark(text, digits);
    return (article || (ordinal == from && entry)) ? spaces(text, digits + 1, limit) : from;
  }

  /** 1、 and 1. but not 1.5. */
  private static boolean isMark(String text, int at) {
    boolean point = ".．".indexOf(text.charAt(at)) >= 0;
    boolean digit = at + 1 < text.length() && Numerals.isNumeral(text.charAt(at + 1));
    return text.charAt(at) == '、' || (point && !digit);
  }

  private static int digitsEnd(String text, int at, int limit) {
    int end = Numerals.skipChinese(text, at, limit);
    return end > at ? end : Numerals.skipArabic(text, at, limit);
  }

  private static boolean isNumber(String text, int from, int to) {
    return to > from && digitsEnd(text, from, to) == to;
  }

  private static int spaces(String text, int at, int limit) {
    return new Cursor(text, at, limit).skipSpaces().at();
  }
}
