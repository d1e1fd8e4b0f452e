// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

/**
 * Characters that text recognition and typing put for others of the same look: l万元 for 1万元, 五干元 for
 * 五千元, 三信以上 for 三倍以上, 元以士 for 元以上. One counts only where the true character makes an amount: COD
 * and 若干 are as they should be.
 */
final class LookAlikes {
  private static final WordSet MONEY = WordSet.of("元 倍 %");
  private static final WordSet BOUNDS = WordSet.of("以上 以下 以内 及以上 及以下");
  private static final WordSet AFTER_UNIT = WordSet.of("以上 以下 以内 及以上 及以下 罚款 的罚款");
  private static final WordSet AFTER_BOUND = WordSet.of("罚款 的 ， , 。 ； 、");

  /** No number has more characters. */
  private static final int LONGEST = 40;

  private final String text;
  private final char[] repaired;
  private boolean changed;

  private LookAlikes(String text) {
    this.text = text;
    this.repaired = text.toCharArray();
  }

  /** Returns {@code text} with the true characters; itself where there is none to repair. */
  static String repair(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (trueFor(text.charAt(at)) != 0) {
        return new LookAlikes(text).repairFrom(at);
      }
    }
    return text;
  }

  private static char trueFor(char c) {
    return switch (c) {
      case 'O', 'o', 'Ｏ' -> '0';
      case 'l', 'I', '|' -> '1';
      case '○' -> '〇';
      case '干' -> '千';
      case '白' -> '百';
      case '方' -> '万';
      case '无', '兀' -> '元';
      case '信', '陪' -> '倍';
      case '曰' -> '日';
      case '士', '土', '止' -> '上';
      case '卞', '卡' -> '下';
      case '已', '己', '巳', '似' -> '以';
      default -> 0;
    };
  }

  private String repairFrom(int first) {
    for (int at = first; at < text.length(); at++) {
      char truth = trueFor(text.charAt(at));
      if (truth != 0 && isRepaired(at, truth)) {
        repaired[at] = truth;
        changed = true;
      }
    }
    return changed ? new String(repaired) : text;
  }

  private boolean isRepaired(int at, char truth) {
    return switch (truth) {
      case '0', '1', '〇', '百', '千', '万' -> isInNumber(at, truth);
      case '元', '倍' -> isAfterNumber(at) && AFTER_UNIT.isAt(text, at + 1, text.length());
      case '日' -> isAfterNumber(at) && isBound(at + 1);
      case '上', '下' -> text.startsWith("以", at - 1) && isBoundAfterUnit(at - 1);
      default ->
          (text.startsWith("上", at + 1) || text.startsWith("下", at + 1)) && isBoundAfterUnit(at);
    };
  }

  /** The characters around it are a number that money or 以上 follows, and no word of letters. */
  private boolean isInNumber(int at, char truth) {
    int from = at;
    while (from > Math.max(0, at - LONGEST) && isInNumber(text.charAt(from - 1))) {
      from--;
    }
    int to = at + 1;
    while (to < Math.min(text.length(), at + LONGEST) && isInNumber(text.charAt(to))) {
      to++;
    }
    boolean ten = truth == '百' || truth == '千' || truth == '万';
    boolean follows = truth == '万' ? text.startsWith("元", to) : isCounted(to);
    return follows && !(from > 0 && isLatin(text.charAt(from - 1))) && (!ten || isAfterNumber(at));
  }

  /** Money stands at {@code at}, or 以上 does, with a unit before it or without. */
  private boolean isCounted(int at) {
    return MONEY.isAt(text, at, text.length())
        || isBound(at)
        || isBound(at + Units.at(text, at).length());
  }

  private boolean isBound(int at) {
    return BOUNDS.isAt(text, at, text.length());
  }

  private boolean isAfterNumber(int at) {
    return at > 0 && Numerals.isNumeral(text.charAt(at - 1));
  }

  /** 元以士, 倍已下: after a unit and a number, and before what can follow 以上. */
  private boolean isBoundAfterUnit(int at) {
    int unit = at - Units.before(text, at).length();
    int after = at + 2;
    return unit < at
        && isAfterNumber(unit)
        && (after == text.length()
            || Numerals.isNumeral(text.charAt(after))
            || AFTER_BOUND.isAt(text, after, text.length()));
  }

  private static boolean isInNumber(char c) {
    char truth = trueFor(c);
    return Numerals.isNumeral(c) || Numerals.isNumeral(truth) || c == '.' || c == ',';
  }

  private static boolean isLatin(char c) {
    return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
  }
}
