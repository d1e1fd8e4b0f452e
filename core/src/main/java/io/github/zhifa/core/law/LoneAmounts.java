// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.core.law.ClauseSegments.Segment;
import io.github.zhifa.core.law.RangeReader.Range;

/** Amounts that no word 罚款 follows: which of them are fines, and which are left of one. */
final class LoneAmounts {
  private static final WordSet DIRECT = WordSet.of("以 人民币 ¥ ￥ （大写） (大写) 大写 ： :");
  private static final WordSet OTHER_PAYMENTS =
      WordSet.of("罚金 滞纳金 赔偿 赔偿金 补偿 补偿金 补助 奖励 奖金 保证金 违约金 违约 利息 费用 押金");
  private static final WordSet ON_A_FINE = WordSet.of("罚款 罚款数额 罚款金额 罚款额 罚款总额 处罚数额 处罚金额");
  private static final WordSet DECIDES = WordSet.of("处罚 确定 执行 计罚 给予处罚 予以处罚 进行处罚");
  private static final WordSet LOWERS = WordSet.of("降低 减 下浮 上浮 增加 加重 提高 以上的部分");
  private static final WordSet TAKES = WordSet.of("没收 追缴 退还 责令退还 返还 赔偿 责令赔偿 补缴 缴纳 上缴 收取 退赔 支付");
  private static final WordSet BY = WordSet.of("按 按照 以 参照");
  private static final WordSet PENALTY = WordSet.of("处罚 行政处罚 给予处罚 予以处罚 给予行政处罚");
  private static final WordSet NO_FINES = WordSet.of("罚金 罚没 罚则");
  private static final int LONGEST_EACH = 12;

  private final String text;
  private final Segment segment;
  private final ClauseVerbs verbs;

  LoneAmounts(String text, Segment segment, ClauseVerbs verbs) {
    this.text = text;
    this.segment = segment;
    this.verbs = verbs;
  }

  /** 处五千元, 罚款：五千元, 按最低罚款数额的2倍处罚, 5000元: a fine that no word 罚款 follows. */
  boolean standsAlone(Range amount, int from) {
    int verb = verbs.endBefore(amount.number(), from);
    boolean imposed = verb > from;
    boolean direct = imposed && isDirect(verb, amount.number());
    if (AfterAmount.isEnd(text, amount.end(), segment.end())) {
      return direct || (imposed && isShare(amount)) || isAfterWord(amount) || isWholeText(amount);
    }
    return isOnAFine(amount) || (isByOrVerb(amount, direct) && isPenaltyNext(amount));
  }

  /** 处人民币五千元, 处每辆五千元: nothing but such words between the verb and the number. */
  private boolean isDirect(int verb, int number) {
    int at = verb;
    int next = at;
    do {
      at = next;
      next = new Cursor(text, at, number).skip(DIRECT).skipSpaces().at();
    } while (next > at);
    return at == number || isEach(at, number);
  }

  /** 每平方米: the thing for each, up to the number. */
  private boolean isEach(int at, int number) {
    boolean each = at < number && text.charAt(at) == '每' && number - at - 1 <= LONGEST_EACH;
    return each && number - at > 1 && isPlain(at, number);
  }

  private boolean isPlain(int from, int to) {
    for (int at = from; at < to; at++) {
      if ("，。；元".indexOf(text.charAt(at)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** 罚款金额为五千元, 罚款：每平方米五十元, 罚款数额为违法所得的一倍以上三倍以下. */
  private boolean isAfterWord(Range amount) {
    int word = text.lastIndexOf(BareFines.WORD, amount.number());
    if (word < 0) {
      return isAfterPenal(amount.number());
    }
    return leads(word, StatedSum.end(text, word, amount.number()), amount)
        || isAfterPenal(amount.number());
  }

  /** Returns whether the words from {@code word} on, read up to {@code at}, lead to the amount. */
  private boolean leads(int word, int at, Range amount) {
    int number = amount.number();
    int end = new Cursor(text, at, number).skipSpaces().at();
    boolean share = isShare(amount) && end >= segment.start() && isPlain(end, number);
    return end > word
        && (end == number
            || end == amount.start()
            || isEach(end, number)
            || (share && StatedSum.states(text, word, end)));
  }

  /** 罚二千元. */
  private boolean isAfterPenal(int number) {
    int penal = number - 1;
    return penal >= segment.start()
        && text.charAt(penal) == '罚'
        && (penal == 0 || "处惩受认判刑被".indexOf(text.charAt(penal - 1)) < 0);
  }

  /** 标准为每平方米100元, 每人500元, 5000元 right after a fine that named no amount. */
  boolean statesLast(Range amount, int bareEnd) {
    int start = segment.start();
    boolean next = start == bareEnd + 1 && "，,：:。；;".indexOf(text.charAt(bareEnd)) >= 0;
    if (!next || !AfterAmount.isEndOrFine(text, amount.end(), segment.end())) {
      return false;
    }
    boolean colon = "：:".indexOf(text.charAt(bareEnd)) >= 0;
    int word = StatedSum.end(text, start, amount.number());
    int sum = StatedSum.endWithoutWord(text, start, amount.number());
    return (colon && amount.start() == start)
        || isEach(start, amount.number())
        || leadsFromStart(word, amount)
        || leadsFromStart(sum, amount);
  }

  private boolean leadsFromStart(int end, Range amount) {
    int number = amount.number();
    return end > segment.start()
        && (end == number
            || end == amount.start()
            || isEach(end, number)
            || (isShare(amount) && isPlain(end, number)));
  }

  /** 按照每人100元以上500元以下的标准计算，处以罚款. */
  boolean statesNext(Range amount) {
    int end = segment.end();
    return end < text.length()
        && "，,".indexOf(text.charAt(end)) >= 0
        && AfterAmount.isStandard(text, amount.end(), end)
        && BY.find(text, segment.start(), amount.number()) >= 0
        && AfterAmount.fineEnd(text, end + 1, text.length()) > 0;
  }

  /** 处五万元以…: the words of a fine right before the amount, but no 罚款 behind it. */
  boolean isLeftOver(Range amount, int from) {
    int verb = verbs.endBefore(amount.number(), from);
    boolean direct = verb > from && isDirect(verb, amount.number());
    boolean cut =
        AmountEdges.isBrokenAfter(text, amount.end())
            && ClauseMeasures.unit(amount.unit()).isPresent()
            && (verbs.hasPenal(amount.number())
                || isBesideFine(amount)
                || text.contains(BareFines.WORD));
    return cut || (direct && !isFollowedByOther(amount));
  }

  /**
   * An amount beside the word 罚 or a verb of penalty, that is no condition and no other payment.
   */
  boolean isUnexplained(Range amount) {
    int at = amount.end();
    return ClauseMeasures.unit(amount.unit()).isPresent()
        && isBesideFine(amount)
        && !isCondition(amount)
        && !isTaken(amount)
        && !LOWERS.isAt(text, at, segment.end())
        && !new Cursor(text, at, segment.end()).skip("的").sees(OTHER_PAYMENTS);
  }

  /** 没收违法所得五万元: what is taken or paid back, of which the sum stands right behind it. */
  boolean isTaken(Range amount) {
    int from = amount.number();
    while (from > segment.start() && "、或和并".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int item = verbs.endBefore(amount.number(), from);
    return amount.unit().equals("元") && TAKES.isAt(text, item, amount.number());
  }

  private boolean isBesideFine(Range amount) {
    boolean named = false;
    for (int at = segment.start(); at < segment.end() && !named; at++) {
      named = text.charAt(at) == '罚' && !NO_FINES.isAt(text, at, text.length());
    }
    boolean last = AfterAmount.isEnd(text, amount.end(), segment.end());
    boolean bare = last && amount.start() == segment.start() && text.contains(BareFines.WORD);
    return named || bare || (last && verbs.hasPenal(amount.number()));
  }

  /** …的 to a comma or the end of the segment, or a verb of its own afterwards. */
  private boolean isCondition(Range amount) {
    for (int of = text.indexOf('的', amount.end());
        of >= 0 && of < segment.end();
        of = text.indexOf('的', of + 1)) {
      if (of + 1 == segment.end() || "，,".indexOf(text.charAt(of + 1)) >= 0) {
        return true;
      }
    }
    return verbs.startAfter(amount.end(), segment.end()) < segment.end();
  }

  /** 按最低罚款数额的2倍处罚. */
  private boolean isOnAFine(Range amount) {
    int number = amount.number();
    int base = text.startsWith("的", number - 1) ? number - 1 : number;
    return isShare(amount)
        && ON_A_FINE.isBefore(text, base, segment.start())
        && DECIDES.isAt(text, amount.end(), segment.end());
  }

  private boolean isByOrVerb(Range amount, boolean direct) {
    int by = segment.start() + BY.at(text, segment.start(), amount.number()).length();
    return direct
        || (by > segment.start() && (by == amount.number() || isEach(by, amount.number())));
  }

  /** 处二千元的行政处罚, 按每户二百元处罚. */
  private boolean isPenaltyNext(Range amount) {
    Cursor after = new Cursor(text, amount.end(), segment.end()).skip("的标准").skip("的");
    return after.skip(PENALTY).isAtEnd() && amount.unit().equals("元");
  }

  private boolean isShare(Range amount) {
    return Units.isShare(amount.unit());
  }

  /** 处二年以下…, 处五万元以下罚金: what is no money, or another payment, is no broken fine. */
  private boolean isFollowedByOther(Range amount) {
    return text.startsWith("的", amount.end())
        || OTHER_PAYMENTS.isAt(text, amount.end(), segment.end())
        || ClauseMeasures.unit(amount.unit()).isEmpty();
  }

  private boolean isWholeText(Range amount) {
    return amount.number() == 0 && AfterAmount.isEnd(text, amount.end(), text.length());
  }
}
