// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.ClauseSegments.Segment;
import io.github.zhifa.core.law.RangeReader.Range;
import java.util.List;

/**
 * What the amounts of a segment are for: a fine, a limit of one, or a condition. An amount between
 * a verb and 罚款 is a fine only if the words around it leave nothing over.
 */
final class ClauseRoles {
  private static final WordSet JOINED = WordSet.of("整 的 、 或 和 及 以及 且 但 并 每 罚款 （ ( ，");
  private static final WordSet DIRECT = WordSet.of("以 人民币 ¥ ￥");
  private static final WordSet BROKEN = WordSet.of("百分之 千分之 以上 以下 以内 元 倍 % .");
  private static final WordSet LIMITED =
      WordSet.of(
          "罚款 的罚款 但 但是 且 并且 其 合计 累计 总额 总计 总和 金额 数额 最高 最多 最低 至多 至少 限额 为 ， 、 不 不得 超过" + " 少于 低于 高于");
  private static final WordSet HIGHEST =
      WordSet.of("最高 最高为 最高是 最高额 最高额为 最高额是 最高限额 最高限额为 最高限额是 最高罚款 最高罚款为 最高罚款是");
  private static final WordSet BY = WordSet.of("以 按 按照");
  private static final WordSet OTHER_PAYMENTS = WordSet.of("罚金 滞纳金 赔偿 赔偿金 补偿 奖励 奖金 保证金 违约金");
  private static final WordSet SUMS = WordSet.of("金额 数额 额 总额");
  private static final WordSet IS = WordSet.of("为 是 按 按照");
  private static final int LONGEST_EACH = 12;
  private static final int LONGEST_THING = 8;

  private final String text;
  private final Segment segment;
  private final ClauseVerbs verbs;
  private final List<Range> amounts;
  private final boolean fined;

  /** What an amount is for. */
  enum Role {
    FINE,
    LIMIT,
    BASE_FLOOR,
    BROKEN,
    OTHER
  }

  /** An amount, what it is for, where its words start and where the word 罚款 after it ends. */
  record Part(Range amount, Role role, int from, int end) {}

  private ClauseRoles(
      String text, Segment segment, ClauseVerbs verbs, List<Range> amounts, boolean fined) {
    this.text = text;
    this.segment = segment;
    this.verbs = verbs;
    this.amounts = amounts;
    this.fined = fined;
  }

  /**
   * Returns the parts of a segment in order.
   *
   * @param fined whether the clause had a fine before this segment
   */
  static ImmutableList<Part> of(
      String text, Segment segment, ClauseVerbs verbs, List<Range> amounts, boolean fined) {
    return new ClauseRoles(text, segment, verbs, amounts, fined).parts();
  }

  private ImmutableList<Part> parts() {
    Part[] parts = new Part[amounts.size()];
    boolean nextIsFine = false;
    int end = segment.end();
    for (int i = amounts.size() - 1; i >= 0; i--) {
      Range amount = amounts.get(i);
      int from = i == 0 ? segment.start() : amounts.get(i - 1).end();
      int word = fineWordEnd(amount, nextIsFine ? end : -1);
      Role role = role(amount, from, word, i > 0);
      end = word < 0 ? amount.end() : word;
      nextIsFine = role == Role.FINE || role == Role.LIMIT;
      parts[i] = new Part(amount, role, from, end);
    }
    return ImmutableList.copyOf(parts);
  }

  /** Returns where the word 罚款 that this amount leads to ends, or -1. */
  private int fineWordEnd(Range amount, int next) {
    int word = AfterAmount.fineEnd(text, amount.end(), segment.end());
    if (word > 0) {
      return word;
    }
    boolean shared = next >= 0 && AfterAmount.isJoined(text, amount.end(), segment.end());
    return shared ? next : -1;
  }

  private Role role(Range amount, int from, int word, boolean follows) {
    if (isBaseFloor(amount)) {
      return Role.BASE_FLOOR;
    }
    if (isLimit(amount, from, follows)) {
      return Role.LIMIT;
    }
    int verb = verbs.endBefore(amount.number(), from);
    boolean direct = verb > from && isDirect(verb, amount.number());
    if (word < 0 && !standsAlone(amount, direct, verb > from)) {
      boolean left = direct && !isFollowedByOther(amount);
      return left ? Role.BROKEN : Role.OTHER;
    }
    return isSound(amount, from, verb, follows) ? Role.FINE : Role.BROKEN;
  }

  /** 处五千元, 罚款：五千元, 5000元: a fine that no word 罚款 follows. */
  private boolean standsAlone(Range amount, boolean direct, boolean imposed) {
    return AfterAmount.isEnd(text, amount.end(), segment.end())
        && (direct
            || (imposed && isShare(amount))
            || isShareAfterWord(amount)
            || isAfterWord(amount.number())
            || isWholeText(amount));
  }

  /** 处人民币五千元, 处每辆五千元: nothing but such words between the verb and the number. */
  private boolean isDirect(int verb, int number) {
    int at = verb;
    int next = at;
    do {
      at = next;
      next = new Cursor(text, at, number).skip(DIRECT).skipSpaces().at();
    } while (next > at);
    boolean each = at < number && text.charAt(at) == '每';
    return at == number || (each && number - at - 1 <= LONGEST_EACH && number - at > 1);
  }

  /** 罚款金额为五千元. */
  private boolean isAfterWord(int number) {
    int word = text.lastIndexOf(BareFines.WORD, number);
    if (word < 0) {
      return false;
    }
    int at =
        new Cursor(text, word, number)
            .skip(BareFines.WORD)
            .skip(SUMS)
            .skip(IS)
            .skipOneOf("：:")
            .skip("人民币")
            .skipOneOf("¥￥")
            .at();
    return at == number
        || (text.charAt(at) == '每' && number - at - 1 <= LONGEST_THING && isThing(at, number));
  }

  /** 罚款数额为违法所得的一倍以上三倍以下. */
  private boolean isShareAfterWord(Range amount) {
    int word = text.lastIndexOf(BareFines.WORD, amount.number());
    return isShare(amount)
        && word >= segment.start()
        && ClauseMeasures.isStatedSum(text, word, amount.number());
  }

  private boolean isThing(int from, int to) {
    for (int at = from; at < to; at++) {
      if ("，。；元".indexOf(text.charAt(at)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isShare(Range amount) {
    return amount.unit().equals("倍") || amount.unit().equals("%");
  }

  /** 处二年以下…, 处五万元以下罚金: what is no money, or another payment, is no broken fine. */
  private boolean isFollowedByOther(Range amount) {
    return text.startsWith("的", amount.end())
        || OTHER_PAYMENTS.isAt(text, amount.end(), segment.end())
        || ClauseMeasures.unit(amount.unit()).isEmpty();
  }

  private boolean isWholeText(Range amount) {
    return amount.number() == 0 && amount.end() == text.length();
  }

  private boolean isSound(Range amount, int from, int verb, boolean follows) {
    boolean anew = verb > from || isWordBetween(from, amount.number());
    if (follows && !anew && !isJoined(from)) {
      return false;
    }
    int lead = Math.max(verb, from);
    int each = text.indexOf('每', lead);
    return !isBroken(lead, each < 0 || each > amount.number() ? amount.number() : each);
  }

  private boolean isWordBetween(int from, int to) {
    int word = text.indexOf(BareFines.WORD, from);
    return word >= 0 && word + BareFines.WORD.length() <= to;
  }

  private boolean isJoined(int from) {
    return new Cursor(text, from, segment.end()).skipSpaces().skipSlash().sees(JOINED);
  }

  /** 处l万元: the words before the number end with what is left of another one. */
  private boolean isBroken(int from, int to) {
    int end = to;
    while (end > from && Cursor.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end > from
        && (BROKEN.isBefore(text, end, from)
            || Numerals.isNumeral(text.charAt(end - 1))
            || isLatin(text.charAt(end - 1)));
  }

  private static boolean isLatin(char c) {
    return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
  }

  /** 以五十万元计算. */
  private boolean isBaseFloor(Range amount) {
    int word = text.indexOf(BareFines.WORD, amount.end());
    return amount.isPoint()
        && amount.unit().equals("元")
        && new Cursor(text, amount.end(), segment.end()).sees("计")
        && !(word >= 0 && word < segment.end())
        && BY.isBefore(text, amount.number(), segment.start());
  }

  /** 最高不超过三万元: it bounds the fine before it; 处不超过三万元 is a fine. */
  private boolean isLimit(Range amount, int from, boolean follows) {
    if (!(fined || follows)
        || !amount.unit().equals("元")
        || verbs.startAfter(from, amount.number()) < amount.number()) {
      return false;
    }
    boolean oneEnd = amount.least().isPresent() != amount.most().isPresent();
    boolean compared = oneEnd && amount.start() < amount.number();
    boolean highest = amount.isPoint() && HIGHEST.isBefore(text, amount.number(), from);
    return (compared || highest) && LIMITED.skip(text, from, amount.number()) == amount.number();
  }
}
