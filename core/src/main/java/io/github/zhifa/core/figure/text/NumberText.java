// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

/**
 * A number in a text, as far as its digits go.
 *
 * @param start where it starts, from 百分之 on
 * @param from where its digits start
 * @param to where they end, with 万 and 亿
 * @param share the 百 of 百分之, the 千 of 千分之; a blank where there is none
 * @param fraction whether it is 三分之一
 */
record NumberText(int start, int from, int to, char share, boolean fraction) {
  private static final String SHARES = "百千万";
  private static final String OF = "分之";

  /** Returns the number that starts at {@code at}, where a numeral stands. */
  static NumberText at(String text, int at) {
    char first = text.charAt(at);
    if (SHARES.indexOf(first) >= 0 && text.startsWith(OF, at + 1)) {
      int from = at + 1 + OF.length();
      int whole = end(text, from);
      int to = text.startsWith(OF, whole) ? Math.max(from, whole - 1) : whole;
      return to > from
          ? new NumberText(at, from, to, first, false)
          : new NumberText(at, at, from, ' ', true);
    }
    int end = end(text, at);
    if (text.startsWith(OF, end)) {
      boolean share = end > at + 1 && SHARES.indexOf(text.charAt(end - 1)) >= 0;
      return share
          ? new NumberText(at, at, end - 1, ' ', false) // 百分之五百分之十
          : new NumberText(at, at, end(text, end + OF.length()), ' ', true);
    }
    return new NumberText(at, at, end, ' ', false);
  }

  private static int end(String text, int at) {
    if (at >= text.length() || !Marks.isNumeral(text.charAt(at))) {
      return at;
    }
    int end = Marks.isArabic(text.charAt(at)) ? arabicEnd(text, at) : chineseEnd(text, at);
    boolean unit = Marks.isOneOf(text, end, "米克瓦") && text.charAt(end - 1) == '千';
    return unit && end > at + 1 ? end - 1 : end;
  }

  private static int arabicEnd(String text, int at) {
    int end = digitsEnd(text, at);
    while (Marks.isOneOf(text, end, ",.") && Marks.isArabic(Marks.at(text, end + 1))) {
      end = digitsEnd(text, end + 1);
    }
    int scales = scalesEnd(text, end);
    if (scales == end) {
      int apart = Marks.skipBlanks(text, end, 1);
      return apart > end && Marks.isOneOf(text, apart, "万亿") ? scalesEnd(text, apart) : end;
    }
    int more = digitsEnd(text, scales); // 1万5千
    return more > scales ? scalesEnd(text, more) : scales;
  }

  private static int digitsEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Marks.isArabic(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static int scalesEnd(String text, int at) {
    int end = at;
    while (Marks.isOneOf(text, end, "百千万亿")) {
      end++;
    }
    return end;
  }

  private static int chineseEnd(String text, int at) {
    int end = numeralsEnd(text, at);
    if (!Marks.isOneOf(text, end, "点")) {
      return end;
    }
    int places = numeralsEnd(text, end + 1);
    return places > end + 1 ? places : end;
  }

  private static int numeralsEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Marks.isChineseNumeral(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether 百分之 or the like stands before its digits. */
  boolean isShare() {
    return share != ' ';
  }

  boolean isArabic(String text) {
    return Marks.isArabic(text.charAt(from));
  }

  String digits(String text) {
    return text.substring(from, to);
  }
}
