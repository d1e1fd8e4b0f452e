// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

/** The 角 and 分 after the 元 of an amount: 五角, 零五分, 5角3分. */
final class SmallChange {
  private SmallChange() {}

  /** Returns where they end; {@code at} itself where there are none. */
  static int end(String text, int at) {
    int gap = new Cursor(text, at, text.length()).skip("零").at();
    int jiao = partEnd(text, gap, '角');
    int fen = partEnd(text, jiao, '分');
    return fen > gap ? fen : at;
  }

  private static int partEnd(String text, int at, char unit) {
    boolean part =
        at + 1 < text.length() && digit(text.charAt(at)) > 0 && text.charAt(at + 1) == unit;
    return part && !text.startsWith("分之", at + 1) ? at + 2 : at;
  }

  /** Returns the fen between {@code from} and {@code to}. */
  static int fen(String text, int from, int to) {
    int fen = 0;
    for (int at = from; at + 1 < to; at++) {
      int digit = Math.max(0, digit(text.charAt(at)));
      fen += text.charAt(at + 1) == '角' ? digit * 10 : text.charAt(at + 1) == '分' ? digit : 0;
    }
    return fen;
  }

  private static int digit(char c) {
    return Numerals.isArabic(c) ? c - '0' : Numerals.digit(c);
  }
}
