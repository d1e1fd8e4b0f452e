// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

/** Years as documents print them: 2024, 二〇二四. */
final class Years {
  /** A pattern of what {@link #of} reads. */
  static final String PRINTED = "(?:19|20)[0-9]{2}|(?:一九|二[〇○零])[〇○零一二三四五六七八九]{2}";

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final int BASE = 10;

  private Years() {}

  /** Returns the year that {@code printed} is. */
  static int of(String printed) {
    int year = 0;
    for (char c : printed.replace('○', '〇').replace('零', '〇').toCharArray()) {
      year = year * BASE + (Marks.isArabic(c) ? c - '0' : DIGITS.indexOf(c));
    }
    return year;
  }
}
