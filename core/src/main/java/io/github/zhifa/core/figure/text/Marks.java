// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

/** What single characters of a text are. */
final class Marks {
  private static final String CLAUSE_ENDS = "，,；;。：:！？!?（）()";

  private Marks() {}

  static boolean isHan(char c) {
    return '\u4e00' <= c && c <= '\u9fff';
  }

  static boolean isBlank(char c) {
    return c == ' ' || ('\t' <= c && c <= '\r') || c == '\u3000' || c == '\u00a0';
  }

  static boolean isArabic(char c) {
    return '0' <= c && c <= '9';
  }

  static boolean isLatin(char c) {
    return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
  }

  static boolean isChineseNumeral(char c) {
    return switch (c) {
      case '零', '〇', '一', '二', '两', '三', '四', '五', '六', '七', '八', '九' -> true;
      case '十', '百', '千', '万', '亿' -> true;
      default -> false;
    };
  }

  static boolean isNumeral(char c) {
    return isArabic(c) || isChineseNumeral(c);
  }

  static boolean endsClause(char c) {
    return CLAUSE_ENDS.indexOf(c) >= 0;
  }

  static boolean endsSentence(char c) {
    return c == '。' || c == '！' || c == '？' || c == '!' || c == '?';
  }

  /** Returns the character at {@code at}, or a blank where the text has none. */
  static char at(String text, int at) {
    return 0 <= at && at < text.length() ? text.charAt(at) : ' ';
  }

  /** Returns whether the character at {@code at} is one of {@code characters}. */
  static boolean isOneOf(String text, int at, String characters) {
    return 0 <= at && at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }

  /** Returns where up to {@code most} blanks from {@code at} on end. */
  static int skipBlanks(String text, int at, int most) {
    int end = at;
    while (end < text.length() && end - at < most && isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns where the blanks before {@code end} start, not before {@code from}. */
  static int trimEnd(String text, int end, int from) {
    int at = end;
    while (at > from && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
