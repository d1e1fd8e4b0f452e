// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.core.law.ClauseSegments.Segment;
import io.github.zhifa.core.law.RangeReader.Range;

/**
 * The words that make an amount a limit of the fine before it (最高不超过三万元), or what a base or a fine
 * counts as where it is less (不足五十万元的，以五十万元计算).
 */
final class LimitWords {
  private static final WordSet LIMITED =
      WordSet.of(
          "罚款 的罚款 但 但是 且 并且 其 合计 累计 总额 总计 总和 金额 数额 最高 最多 最低 至多 至少 限额 为 ， 、 不 不得 超过"
              + " 少于 低于 高于 （ (");

  private static final WordSet BOUND =
      WordSet.of("最高 最多 最低 至多 至少 不超过 不得超过 不高于 不得高于 不低于 不得低于 不少于 不得少于");

  private static final WordSet HIGHEST =
      WordSet.of("最高 最高为 最高是 最高额 最高额为 最高额是 最高限额 最高限额为 最高限额是 最高罚款 最高罚款为 最高罚款是");
  private static final WordSet LOWEST = WordSet.of("最低 最低为 最低是 最低额 最低额为 最低限额 最低限额为 最低罚款 最低罚款为");

  private static final WordSet BY = WordSet.of("以 按 按照 视为 视同 视作");
  private static final WordSet COUNTS = WordSet.of("计 论 处罚 执行 确定");
  private static final WordSet LESS = WordSet.of("不足 低于 不到 少于 未达到 不满 未达");
  private static final int LONGEST_CONDITION = 40;

  private final String text;
  private final Segment segment;
  private final ClauseVerbs verbs;

  /** What a sum that something counts as is the floor of. */
  enum Floor {
    NONE,
    BASE,
    FINE
  }

  LimitWords(String text, Segment segment, ClauseVerbs verbs) {
    this.text = text;
    this.segment = segment;
    this.verbs = verbs;
  }

  /** 以五十万元计算; 罚款数额不足五千元的，按五千元处罚. */
  Floor floor(Range amount) {
    String by = BY.before(text, amount.number(), segment.start());
    if (by.isEmpty() || !amount.isPoint() || !amount.unit().equals("元")) {
      return Floor.NONE;
    }
    int start = amount.number() - by.length();
    int less = lessBefore(start);
    boolean ofFine = less >= 0 && isOfFine(less);
    Cursor after = new Cursor(text, amount.end(), segment.end());
    boolean counts = after.sees("计") && !hasFineAfter(amount.end());
    boolean other = less >= 0 && (after.sees(COUNTS) || (by.startsWith("视") && after.isAtEnd()));
    if (counts || other) {
      return ofFine ? Floor.FINE : Floor.BASE;
    }
    boolean fined = ofFine && AfterAmount.fineEnd(text, amount.end(), segment.end()) > 0;
    return fined ? Floor.FINE : Floor.NONE;
  }

  private boolean hasFineAfter(int at) {
    int word = text.indexOf(BareFines.WORD, at);
    return word >= 0 && word < segment.end();
  }

  /** Returns where 不足 stands in the words before {@code at}, or -1. */
  private int lessBefore(int at) {
    for (int i = at - 1; i >= Math.max(0, at - LONGEST_CONDITION); i--) {
      if (LESS.isAt(text, i, at)) {
        return i;
      }
      if ("。；".indexOf(text.charAt(i)) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isOfFine(int less) {
    int from = less;
    while (from > 0 && "，；。（(".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return text.startsWith(BareFines.WORD, from);
  }

  /** Returns whether the words before {@code at} say what counts where there is less. */
  static boolean isLess(String words) {
    return LESS.find(words, 0, words.length()) >= 0;
  }

  /** 最高不超过三万元: it bounds the fine before it; 处不超过三万元 is a fine. */
  boolean isLimit(Range amount, int from) {
    if (!amount.unit().equals("元") || hasVerb(from, amount.number())) {
      return false;
    }
    boolean oneEnd = amount.least().isPresent() != amount.most().isPresent();
    boolean compared = oneEnd && amount.start() < amount.number();
    return (compared || isHighest(amount, from) || isLowest(text, amount, from))
        && LIMITED.skip(text, from, amount.number()) == amount.number();
  }

  private boolean isHighest(Range amount, int from) {
    return amount.isPoint() && HIGHEST.isBefore(text, amount.number(), from);
  }

  /** 最低五千元. */
  static boolean isLowest(String text, Range amount, int from) {
    return amount.isPoint() && LOWEST.isBefore(text, amount.number(), from);
  }

  /** 但最高不超过工程造价的10%: a limit that is no sum of money. */
  boolean isShareLimit(Range amount, int from) {
    int to = amount.number();
    return Units.isShare(amount.unit())
        && !hasVerb(from, to)
        && LIMITED.isAt(text, from, to)
        && BOUND.find(text, from, to) >= 0;
  }

  private boolean hasVerb(int from, int number) {
    return verbs.startAfter(from, number) < number;
  }
}
