// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.core.law.RangeReader.Range;

/**
 * What is left of another number, unit or boundary word right beside an amount that alone would
 * read as sound: 元以上五万元, -500元, .5万元, 1/2万元, 约5万元, 5%-10, 五万元以.
 */
final class AmountEdges {
  private static final WordSet BROKEN = WordSet.of("百分之 千分之 万分之 以上 以下 以内 元 倍 %");
  private static final WordSet BOUNDS = WordSet.of("以上 以下 以内");
  private static final WordSet ABOUT = WordSet.of("约 大约 近 将近 接近 逾 负 几 数 多");
  private static final WordSet DIRECT = WordSet.of("以 人民币 ¥ ￥");
  private static final WordSet FINES = WordSet.of("罚款 的罚款");

  /** What may stand right before a number besides a word: 罚款：5万元, （一）5万元, ¥5000元. */
  private static final String BEFORE = "、，,：:；;。（）()“”\"‘’《》【】[]¥￥\n";

  /** What a verb or the word 罚款 ends with: 处约5万元 is no fine, 合约5% is a base. */
  private static final String IMPOSING = "处以款予并为";

  private static final int LONGEST_LEFT_OVER = 3;
  private static final int LONGEST_BETWEEN = 6;

  private static final String LEFT_OVER = "以上下内元倍%千百?？";
  private static final String DASHES = "-－—~～/×.";

  private AmountEdges() {}

  /**
   * Returns whether the text before {@code number} ends with what is left of another amount.
   *
   * @param from where the words of the amount start
   */
  static boolean isBrokenBefore(String text, int from, int number) {
    int end = number;
    while (end > from && Cursor.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end == from) {
      return false;
    }
    char last = text.charAt(end - 1);
    if ("、，".indexOf(last) >= 0) {
      return BOUNDS.isBefore(text, end - 1, from) || isBrokenBefore(text, from, end - 1);
    }
    return isRough(text, from, end)
        || BROKEN.isBefore(text, end, from)
        || Numerals.isNumeral(last)
        || isStray(text, from, end - 1)
        || !(Character.isIdeographic(last) || BEFORE.indexOf(last) >= 0 || isNumbering(last));
  }

  /** 处约5万元: no exact amount. */
  private static boolean isRough(String text, int from, int end) {
    int about = end - ABOUT.before(text, end, from).length();
    return about < end && (about == from || IMPOSING.indexOf(text.charAt(about - 1)) >= 0);
  }

  /** 处上五万元, 五万以元上, 五万元一上, 元至五万元, 处的五万元: a character that is left over. */
  private static boolean isStray(String text, int from, int at) {
    boolean first = at == from;
    boolean cut = !first && isCut(text.charAt(at - 1));
    return switch (text.charAt(at)) {
      case '上', '下', '至', '到' -> first || cut;
      case '的', '款' -> first && from > 0;
      case '以' -> !first && text.charAt(at - 1) == '、';
      default -> false;
    };
  }

  /**
   * 处10以0元, 处5违法所得一倍, 处%造价: returns whether a number without a unit, or a mark, stands right behind
   * the verb and before the words of the amount.
   */
  static boolean isBrokenLead(String text, int lead, int number) {
    if (lead >= number) {
      return false;
    }
    int arabic = Numerals.skipArabic(text, lead, number);
    int digits = arabic > lead ? arabic : Numerals.skipChinese(text, lead, number);
    boolean bare =
        digits > lead
            && digits < number
            && (arabic > lead
                ? Units.at(text, digits).isEmpty()
                : digits + 1 == number || "、，。的罚款以.".indexOf(text.charAt(digits)) >= 0);
    return bare || "%.-,，。、+*#?".indexOf(text.charAt(lead)) >= 0;
  }

  private static boolean isCut(char c) {
    return "元倍%以一已、，。".indexOf(c) >= 0 || Numerals.isNumeral(c);
  }

  /** ① to ⒛ in front of an entry of a list. */
  private static boolean isNumbering(char c) {
    return '\u2460' <= c && c <= '\u249b';
  }

  /** Returns whether the text from {@code end} on starts with what is left of another amount. */
  static boolean isBrokenAfter(String text, int end) {
    int at = new Cursor(text, end, text.length()).skipSpaces().at();
    if (at == text.length()) {
      return false;
    }
    char c = text.charAt(at);
    boolean dash = DASHES.indexOf(c) >= 0 && isNumeral(text, at + 1);
    return dash || LEFT_OVER.indexOf(c) >= 0 || isBrokenWord(text, at) || isDoubledWord(text, at);
  }

  /** 从上五万元, 罸款, 的罚: a boundary word or the word 罚款 with a wrong or a missing character. */
  private static boolean isBrokenWord(String text, int at) {
    boolean bound =
        at + 1 < text.length()
            && "上下".indexOf(text.charAt(at + 1)) >= 0
            && (isNumeral(text, at + 2)
                || isNumeral(text, at + 3)
                || FINES.isAt(text, at + 2, text.length()));
    Cursor word = new Cursor(text, at, text.length()).skip("的");
    boolean half = word.sees("罚") && !word.sees("罚款") && !word.sees("罚没") && !word.sees("罚金");
    boolean tail = word.sees("款") && (word.skip("款").isEnd() || word.sees("或"));
    return bound || half || tail || word.sees("罸") || isLeftOver(text, at);
  }

  /** 5的罚款, 十款: numerals and the like between an amount and what is left of 罚款. */
  private static boolean isLeftOver(String text, int at) {
    int end = at;
    while (end < Math.min(text.length(), at + LONGEST_LEFT_OVER)
        && (Numerals.isNumeral(text.charAt(end)) || "元倍%的上下以.、-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    Cursor word = new Cursor(text, end, text.length());
    return end > at
        && (word.sees("罚") || word.sees("款"))
        && AfterAmount.fineEnd(text, at, text.length()) < 0;
  }

  /** 一万元以上、1的五万元以下: returns whether two ends of one range have something left between. */
  static boolean isTornRange(String text, Range first, Range second) {
    int from = first.end();
    int to = second.start();
    return first.most().isEmpty()
        && second.least().isEmpty()
        && first.start() == first.number()
        && second.start() == second.number()
        && first.unit().equals(second.unit())
        && to - from <= LONGEST_BETWEEN
        && AfterAmount.fineEnd(text, from, text.length()) < 0
        && text.substring(from, to).indexOf('对') < 0;
  }

  private static boolean isNumeral(String text, int at) {
    return at < text.length() && Numerals.isNumeral(text.charAt(at));
  }

  /** 罚款罚款, 处处, 罚款5000元罚款: a word of the fine twice around an amount. */
  static boolean isDoubled(String text, int from, int number, int end) {
    int lead = DIRECT.skipBack(text, number, from);
    boolean verb = text.startsWith("处处", lead - 2) && !ClauseVerbs.isNoun(text, lead - 2);
    boolean noun = text.startsWith("罚款", lead - 2) && lead - 2 >= from;
    return (verb && lead - 2 >= from)
        || (noun && (FINES.isAt(text, end, text.length()) || text.startsWith("罚款", lead - 4)))
        || isDoubledWord(text, end);
  }

  /** 罚款罚款. */
  private static boolean isDoubledWord(String text, int at) {
    int word = at + FINES.at(text, at, text.length()).length();
    return word > at && (FINES.isAt(text, word, text.length()) || text.startsWith("款", word));
  }
}
