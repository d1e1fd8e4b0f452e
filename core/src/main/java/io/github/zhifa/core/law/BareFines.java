// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.core.law.ClauseSegments.Segment;

/**
 * The word 罚款 without an amount: a fine (并处罚款), only talk of one (缴纳罚款), or an amount that is
 * damaged.
 */
final class BareFines {
  static final String WORD = "罚款";

  private static final WordSet TALKED_OF =
      WordSet.of("决定 收 票 单 数额 金额 额 总额 的 缴 权 种类 执行 处罚 以外 外 之 限额 规定 标准 与 所 罚没");

  /** 加处罚款或者滞纳金的数额 talks of both. */
  private static final WordSet SURCHARGES = WordSet.of("或者滞纳金的数额 或者滞纳金的标准 或者滞纳金超过 或者滞纳金的规定");

  private static final WordSet OTHER_VERBS =
      WordSet.of("缴纳 收缴 交纳 缴清 缴 受 受到 设定 实施 作出 拒绝 返还 截留 私分 代收 乱 收取 对 将 下达 原 照 进行" + " 扩大 和");

  private static final WordSet SIZES = WordSet.of("较大 一定 相应 高额 大额 巨额");
  private static final WordSet AMOUNTS = WordSet.of("数额 金额 幅度");
  private static final WordSet MODALS = WordSet.of("可 可以 应当 依法");
  private static final WordSet FOLLOWING = WordSet.of("下列 以下 有关");
  private static final WordSet LISTED = WordSet.of("、 或 和 及 以及");

  /** Words with a numeral in them that count nothing. */
  private static final WordSet WHOLE_WORDS = WordSet.of("一定 一般 一律 一并 统一 一次性 同一 单一");

  private static final int LONGEST_RULE = 6;
  private static final int LONGEST_LEAD = 40;

  private BareFines() {}

  /** What the word is. */
  enum Kind {
    FINE,
    TALK,
    DAMAGED
  }

  /**
   * Tells what the word at {@code at} is.
   *
   * @param segment the segment that holds it
   */
  static Kind kind(String text, Segment segment, ClauseVerbs verbs, int at) {
    boolean talk = TALKED_OF.isAt(text, at + WORD.length(), segment.end());
    boolean surcharge = SURCHARGES.isAt(text, at + WORD.length(), segment.end());
    if (talk || surcharge || verbs.isNegated(at)) {
      return Kind.TALK;
    }
    int verb = verbs.endBefore(at, segment.start());
    if (OTHER_VERBS.isBefore(text, at, verb)) {
      return Kind.TALK;
    }
    if (verb == segment.start()) {
      boolean whole = at == 0 && text.strip().equals(WORD);
      return whole || isNamed(text, verb, at) ? Kind.FINE : Kind.TALK;
    }
    int last = verbs.startOf(verb) - 1;
    boolean cut = last >= segment.start() && Numerals.isNumeral(text.charAt(last));
    if (cut || isDamaged(text, verb, at)) {
      return Kind.DAMAGED;
    }
    return text.startsWith("的", verb) || at - verb > LONGEST_LEAD ? Kind.TALK : Kind.FINE;
  }

  /** 处一万二，: returns whether a segment ends with a verb and a number of nothing. */
  static boolean isCutNumber(String text, Segment segment, ClauseVerbs verbs) {
    int verb = verbs.endBefore(segment.end(), segment.start());
    int end = Numerals.skipChinese(text, verb, segment.end());
    int digits = end > verb ? end : Numerals.skipArabic(text, verb, segment.end());
    return verb > segment.start() && digits > verb && digits == segment.end();
  }

  /** 较大数额罚款, 可以罚款, 按下列规定罚款: a fine that needs no verb. */
  private static boolean isNamed(String text, int from, int at) {
    if (MODALS.isBefore(text, at, from)) {
      return true;
    }
    int noun = text.startsWith("的", at - 1) && at > from ? at - 1 : at;
    int size = noun - AMOUNTS.before(text, noun, from).length();
    return SIZES.isBefore(text, size, from) || isByRule(text, from, at);
  }

  private static boolean isByRule(String text, int from, int at) {
    int end = at - 2;
    if (end < from || !text.startsWith("规定", end)) {
      return false;
    }
    for (int word = end; word >= Math.max(from, end - LONGEST_RULE); word--) {
      if (FOLLOWING.isBefore(text, word, from)) {
        return text.substring(word, end).indexOf('，') < 0;
      }
    }
    return false;
  }

  /** 处五万元以罚款, 处上罚款: what is left of an amount. */
  private static boolean isDamaged(String text, int verb, int at) {
    for (int i = verb; i < at; i++) {
      char c = text.charAt(i);
      boolean times = c == '倍' && i > verb && Numerals.isNumeral(text.charAt(i - 1));
      if (c == '元' || times) {
        return true;
      }
    }
    int end = at > verb && text.charAt(at - 1) == '的' ? at - 1 : at;
    return end > verb && (isLeftOver(text, verb, end) || isUnread(text, verb, end));
  }

  /** 违法所得五成, 相当于一个月工资, 500RMB: an amount in words that are not understood. */
  private static boolean isUnread(String text, int verb, int end) {
    int from = verb;
    for (int i = verb; i < end; i++) {
      if (LISTED.isAt(text, i, end)) {
        if (i > from && Numerals.skipChinese(text, from, i) == i) {
          return true; // 处二十万、罚款
        }
        from = i + 1;
      }
    }
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (WHOLE_WORDS.isAt(text, i, end)) {
        i += WHOLE_WORDS.at(text, i, end).length() - 1;
      } else if (c == '第') {
        i = Numerals.skipChinese(text, i + 1, end) - 1;
      } else if (Numerals.isNumeral(c) || c == '半' || !isWord(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(char c) {
    return Character.isIdeographic(c) || Cursor.isSpace(c) || "、“”\"《》（）()".indexOf(c) >= 0;
  }

  private static boolean isLeftOver(String text, int verb, int end) {
    char last = text.charAt(end - 1);
    boolean within = last == '内' && end - 1 > verb && text.charAt(end - 2) == '以';
    return within || "以上下倍%角".indexOf(last) >= 0 || Numerals.isNumeral(last);
  }
}
