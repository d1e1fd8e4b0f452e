// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.ClauseSegments.Segment;
import io.github.zhifa.core.law.RangeReader.Range;
import java.util.List;

/**
 * What the amounts of a segment are for: a fine, a limit of one, or a condition. An amount between
 * a verb and 罚款 is a fine only if the words around it leave nothing over; an amount beside the
 * words of a fine that is none of these is broken, so that none is passed over.
 */
final class ClauseRoles {
  private static final WordSet JOINED = WordSet.of("整 的 、 或 和 及 以及 且 但 并 每 罚款 （ ( ，");

  private final String text;
  private final Segment segment;
  private final ClauseVerbs verbs;
  private final List<Range> amounts;
  private final Before before;
  private final LimitWords limits;
  private final LoneAmounts lone;

  /** What an amount is for. */
  enum Role {
    FINE,
    /** The amount of the fine before it, which named none. */
    AMOUNT_OF_LAST,
    /** 按每人500元的标准计算，处以罚款: the amount of the fine that the next segment imposes. */
    AMOUNT_OF_NEXT,
    LIMIT,
    BASE_FLOOR,
    FINE_FLOOR,
    BROKEN,
    OTHER
  }

  /** An amount, what it is for, where its words start and where the word 罚款 after it ends. */
  record Part(Range amount, Role role, int from, int end) {}

  /**
   * What the clause said before a segment.
   *
   * @param fined whether it had a fine
   * @param bareEnd where the last fine ends if it named no amount; -1 if it did
   */
  record Before(boolean fined, int bareEnd) {}

  private ClauseRoles(
      String text, Segment segment, ClauseVerbs verbs, List<Range> amounts, Before before) {
    this.text = text;
    this.segment = segment;
    this.verbs = verbs;
    this.amounts = amounts;
    this.before = before;
    this.limits = new LimitWords(text, segment, verbs);
    this.lone = new LoneAmounts(text, segment, verbs);
  }

  /** Returns the parts of a segment in order. */
  static ImmutableList<Part> of(
      String text, Segment segment, ClauseVerbs verbs, List<Range> amounts, Before before) {
    return amounts.isEmpty()
        ? ImmutableList.of()
        : new ClauseRoles(text, segment, verbs, amounts, before).parts();
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
      if (role == Role.FINE
          && i + 1 < parts.length
          && AmountEdges.isTornRange(text, amount, amounts.get(i + 1))) {
        parts[i] = new Part(amount, Role.BROKEN, from, end);
      }
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
    LimitWords.Floor floor = limits.floor(amount);
    if (floor != LimitWords.Floor.NONE) {
      return floor == LimitWords.Floor.BASE ? Role.BASE_FLOOR : Role.FINE_FLOOR;
    }
    if (before.bareEnd() >= 0 && !follows && lone.statesLast(amount, before.bareEnd())) {
      return Role.AMOUNT_OF_LAST;
    }
    if ((before.fined() || follows) && limits.isLimit(amount, from)) {
      return AmountEdges.isBrokenAfter(text, amount.end()) ? Role.BROKEN : Role.LIMIT;
    }
    if (lone.isTaken(amount) && AfterAmount.fineEnd(text, amount.end(), segment.end()) < 0) {
      return Role.OTHER;
    }
    if (word < 0 && !lone.standsAlone(amount, from)) {
      return unread(amount, from, follows);
    }
    return isSound(amount, from, word, follows) ? Role.FINE : Role.BROKEN;
  }

  /** No fine: an amount for the next segment, something else, or what is left of a fine. */
  private Role unread(Range amount, int from, boolean follows) {
    if (lone.statesNext(amount)) {
      return Role.AMOUNT_OF_NEXT;
    }
    boolean limit = (before.fined() || follows) && limits.isShareLimit(amount, from);
    boolean left = lone.isLeftOver(amount, from) || lone.isUnexplained(amount);
    return limit || left ? Role.BROKEN : Role.OTHER;
  }

  private boolean isSound(Range amount, int from, int word, boolean follows) {
    int verb = verbs.endBefore(amount.number(), from);
    boolean anew = verb > from || isWordBetween(from, amount.number());
    if (follows && !anew && !isJoined(from)) {
      return false;
    }
    int lead = Math.max(verb, from);
    int each = text.indexOf('每', lead);
    int to = each < 0 || each > amount.number() ? amount.number() : each;
    return !AmountEdges.isBrokenBefore(text, lead, to)
        && !AmountEdges.isBrokenBefore(text, lead, amount.number())
        && !(verb > from && isBrokenVerb(verb, amount.number()))
        && !AmountEdges.isDoubled(text, from, amount.number(), amount.end())
        && !isRunOn(word);
  }

  /** 处10处5000元, 处10以5000元: a number of nothing beside the verb. */
  private boolean isBrokenVerb(int end, int number) {
    int start = verbs.startOf(end);
    boolean before = start > segment.start() && Numerals.isNumeral(text.charAt(start - 1));
    return before || AmountEdges.isBrokenLead(text, end, number);
  }

  /** 5000元罚款8000元: an amount too many. */
  private boolean isRunOn(int word) {
    return word > 0 && word < text.length() && Numerals.isNumeral(text.charAt(word));
  }

  private boolean isWordBetween(int from, int to) {
    int word = text.indexOf(BareFines.WORD, from);
    return word >= 0 && word + BareFines.WORD.length() <= to;
  }

  private boolean isJoined(int from) {
    return new Cursor(text, from, segment.end()).skipSpaces().skipSlash().sees(JOINED);
  }
}
