// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

/** The characters that numbers are printed with. */
final class Numerals {
  private Numerals() {}

  static boolean isArabic(char c) {
    return '0' <= c && c <= '9';
  }

  /** 十 to 亿: what multiplies the digit before it. */
  static boolean isScale(char c) {
    return scale(c) > 0;
  }

  static boolean isChinese(char c) {
    return digit(c) >= 0 || c == '两' || isScale(c);
  }

  static boolean isNumeral(char c) {
    return isArabic(c) || isChinese(c);
  }

  /** Returns the value of one of 〇 and 零 to 九, or -1. */
  static int digit(char c) {
    return switch (c) {
      case '零', '〇' -> 0;
      case '一' -> 1;
      case '二' -> 2;
      case '三' -> 3;
      case '四' -> 4;
      case '五' -> 5;
      case '六' -> 6;
      case '七' -> 7;
      case '八' -> 8;
      case '九' -> 9;
      default -> -1;
    };
  }

  /** Returns the value of one of 十 to 亿, or 0. */
  static long scale(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1_000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 0;
    };
  }

  static int skipScales(String text, int at, int limit) {
    int end = at;
    while (end < limit && isScale(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static int skipArabic(String text, int at, int limit) {
    int end = at;
    while (end < limit && isArabic(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static int skipChinese(String text, int at, int limit) {
    int end = at;
    while (end < limit && isChinese(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Skips 零 to 九 without a scale: the places behind 点. */
  static int skipDigits(String text, int at, int limit) {
    int end = at;
    while (end < limit && digit(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}
