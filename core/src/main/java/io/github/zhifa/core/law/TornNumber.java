// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import java.util.Optional;

/**
 * A number that something has torn in two, of which the second part alone would read as an amount:
 * 1 0万元, 1·5万元, 1..5万元, 1，500元, 处1、5万元, 处1/2万元, 1一3倍.
 */
final class TornNumber {
  private static final String POINTS = ".,·•。";

  /** Marks that tear a number only where nothing but an amount can stand: not in 第1、5项. */
  private static final String OTHER_MARKS = "、，:：;；/／×'’";

  private static final String IMPOSING = "处以款为";

  /** 表1 5吨以上: the first number names a table. */
  private static final String NAMING = "第表图件号类级";

  private static final int GROUP = 3;
  private static final int FARTHEST = 2;

  private TornNumber() {}

  /** Returns the second part of the number of which {@code first} is the first one. */
  static Optional<NumberToken> rest(String text, NumberToken first) {
    boolean alone = first.unit().isEmpty() && !first.ordinal() && text.charAt(first.from()) != '等';
    int next = alone ? restStart(text, first.to()) : -1;
    boolean named = first.start() > 0 && NAMING.indexOf(text.charAt(first.start() - 1)) >= 0;
    if (next < 0 || named || !isTorn(text, first, next)) {
      return Optional.empty();
    }
    return NumberToken.at(text, next).filter(rest -> isAmount(text, rest));
  }

  /** Returns where a number starts at most two marks or spaces after {@code at}, or -1. */
  private static int restStart(String text, int at) {
    int most = Math.min(text.length() - 1, at + FARTHEST);
    int next = at;
    while (next < most && isMark(text.charAt(next))) {
      next++;
    }
    return next < text.length() && Numerals.isNumeral(text.charAt(next)) ? next : -1;
  }

  private static boolean isMark(char c) {
    return POINTS.indexOf(c) >= 0 || OTHER_MARKS.indexOf(c) >= 0 || Cursor.isSpace(c);
  }

  private static boolean isTorn(String text, NumberToken first, int next) {
    boolean arabic = Numerals.isArabic(text.charAt(next));
    boolean same = first.isArabic(text) == arabic;
    if (next == first.to()) {
      return !same;
    }
    char mark = text.charAt(first.to());
    if (OTHER_MARKS.indexOf(mark) >= 0) {
      boolean group = Numerals.skipArabic(text, next, text.length()) == next + GROUP;
      return arabic && same && ((mark == '，' && group) || isImposed(text, first.start()));
    }
    boolean numbering = mark == '.' && Cursor.isSpace(text.charAt(next - 1)); // 1. 5万元以下
    return same && !numbering && (arabic || Cursor.isSpace(mark));
  }

  private static boolean isImposed(String text, int at) {
    int end = at;
    while (end > 0 && Cursor.isSpace(text.charAt(end - 1))) {
      end--;
    }
    boolean second = text.startsWith("以上、", end - 3);
    return second || (end > 0 && IMPOSING.indexOf(text.charAt(end - 1)) >= 0);
  }

  private static boolean isAmount(String text, NumberToken rest) {
    return Units.isOfFines(rest.normalUnit(text))
        || BoundaryWord.after(text, rest.end()).isPresent();
  }
}
