// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.ClauseSegments.Segment;
import io.github.zhifa.core.law.RangeReader.Range;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the amounts of a segment are for: a fine, a limit of one, or a condition. An amount between
 * a verb and 罚款 is a fine only if the words around it leave nothing over.
 */
final class ClauseRoles {
  private static final Pattern LEADS_TO_FINE =
      Pattern.compile(
          "\\s*整?(?:[（(][^）)]{0,30}[）)])?(?:人民币)?(?:/[^，,。；;的罚]{1,8})?的?"
              + "(?:标准|数额|幅度|比例|金额)?(?:(?:分别|合并|累计)?对[^，,。；;]{1,40}?(?=处|给予))?(?:可以?|应当)?"
              + "(?:计算|计处|计以|加处|科处|科以|并处|处以?|给予|予以|收取|加)?的?罚款(?!决定|收缴|收据)");

  private static final Pattern NEXT =
      Pattern.compile("\\s*(?:/[^，,。；;的罚]{1,8})?(?:的?罚款)?(?:、|或|和|及|以及|且|但|并|并且)");
  private static final Pattern ENDS =
      Pattern.compile("\\s*整?(?:/[^，,。；;的罚\\s]{1,8})?(?:的标准)?\\s*$");
  private static final Pattern FINE_BEFORE =
      Pattern.compile("罚款(?:金额|数额)?(?:为|是)?[：:]?(?:人民币)?[¥￥]?(?:每[^，。；元]{1,8})?$");
  private static final Pattern JOINED =
      Pattern.compile("\\s*(?:/[^，,。；;]{1,8})?(?:整|的|、|或|和|及|以及|且|但|并|每|罚款|[（(，])");
  private static final Pattern DIRECT = Pattern.compile("(?:以|人民币|[¥￥\\s]|每.{1,12})*");
  private static final Pattern BROKEN =
      Pattern.compile("(?:[A-Za-z0-9.零一二两三四五六七八九十百千万亿元倍%]|百分之|千分之|以[上下内])\\s*$");
  private static final Pattern LIMITED =
      Pattern.compile(
          "(?:的?罚款|但是?|且|并且|其|合计|累计|总额|总计|总和|金额|数额|最高|最多|最低|至多|至少|限额|为|[，、]|不得?|超过|少于|低于|高于)*");
  private static final Pattern HIGHEST = Pattern.compile("最高(?:额|限额|罚款)?(?:为|是)?$");
  private static final Pattern COUNTS_AS = Pattern.compile("计算?(?!.*罚款)");
  private static final Pattern BY = Pattern.compile("(?:以|按|按照)$");

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
    Matcher word = region(LEADS_TO_FINE, amount.end());
    if (word.lookingAt()) {
      return word.end();
    }
    return next >= 0 && region(NEXT, amount.end()).lookingAt() ? next : -1;
  }

  private Role role(Range amount, int from, int word, boolean follows) {
    if (isBaseFloor(amount)) {
      return Role.BASE_FLOOR;
    }
    if (isLimit(amount, from, follows)) {
      return Role.LIMIT;
    }
    int verb = verbs.endBefore(amount.number(), from);
    boolean direct = verb > from && DIRECT.matcher(text).region(verb, amount.number()).matches();
    boolean ends = region(ENDS, amount.end()).lookingAt();
    int before = text.lastIndexOf(BareFines.WORD, amount.number());
    boolean afterWord =
        before >= 0 && FINE_BEFORE.matcher(text).region(before, amount.number()).matches();
    if (word < 0
        && !(ends && (direct || afterWord || isWholeText(amount)))
        && !(ends && verb > from && isShare(amount))) {
      boolean left = direct && !text.startsWith("的", amount.end()) && !isOther(amount);
      return left ? Role.BROKEN : Role.OTHER;
    }
    return isSound(amount, from, verb, follows) ? Role.FINE : Role.BROKEN;
  }

  private boolean isShare(Range amount) {
    return amount.unit().equals("倍") || amount.unit().equals("%");
  }

  /** 处二年以下…: what is no money is no broken fine. */
  private static boolean isOther(Range amount) {
    return ClauseMeasures.unit(amount.unit()).isEmpty();
  }

  private boolean isWholeText(Range amount) {
    return amount.number() == 0 && amount.end() == text.length();
  }

  private boolean isSound(Range amount, int from, int verb, boolean follows) {
    boolean anew = verb > from || text.substring(from, amount.number()).contains("罚款");
    if (follows && !anew && !region(JOINED, from).lookingAt()) {
      return false;
    }
    String lead = text.substring(Math.max(verb, from), amount.number());
    int each = lead.indexOf('每');
    return !BROKEN.matcher(each < 0 ? lead : lead.substring(0, each)).find();
  }

  private boolean isBaseFloor(Range amount) {
    return amount.isPoint()
        && amount.unit().equals("元")
        && region(COUNTS_AS, amount.end()).lookingAt()
        && BY.matcher(text).region(segment.start(), amount.number()).find();
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
    boolean highest =
        amount.isPoint() && HIGHEST.matcher(text).region(from, amount.number()).find();
    return (compared || highest) && LIMITED.matcher(text).region(from, amount.number()).matches();
  }

  private Matcher region(Pattern pattern, int from) {
    return pattern.matcher(text).region(from, Math.max(from, segment.end()));
  }
}
