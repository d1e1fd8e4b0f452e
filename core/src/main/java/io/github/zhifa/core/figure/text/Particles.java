// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import io.github.zhifa.core.law.WordSet;

/** Words that say nothing by themselves where they stand before a number (为, 共, 计). */
final class Particles {
  private static final WordSet NOUNS = WordSet.of("行为 作为 统计 审计 设计 会计 公共 职数 人数 次数 户数 件数 天数 分数 基数");

  private Particles() {}

  /**
   * Returns where the {@code words} start that follow each other up to {@code end}; the 为 of 行为 is
   * none of them.
   */
  static int skipBack(WordSet words, String text, int end, int from) {
    int start = end;
    String word = wordBefore(words, text, start, from);
    while (!word.isEmpty()) {
      start -= word.length();
      word = wordBefore(words, text, start, from);
    }
    return start;
  }

  private static String wordBefore(WordSet words, String text, int end, int from) {
    return NOUNS.isBefore(text, end, from) ? "" : words.before(text, end, from);
  }
}
