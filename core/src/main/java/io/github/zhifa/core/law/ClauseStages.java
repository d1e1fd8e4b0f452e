// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.core.law.ClauseSegments.Segment;
import java.util.Optional;

/**
 * At what stage or under which circumstance a limb fines (逾期不改正的, 情节严重的, 货值金额不足一万元的), carried on
 * while reading. The conduct itself (未采取措施造成污染的) is none.
 */
final class ClauseStages {
  /** Where a stage may start inside a segment; what stands before it is the conduct or a person. */
  private static final WordSet INSIDE =
      WordSet.of(
          "逾期 拒不 情节 货值 没违法所得 没有违法所得 无违法所得 无有违法所得 有违法所得 违法所得 再次 经责令 经催告 仍不 仍未"
              + " 第二次 第三次 上一年度没有 没有销售额 没有营业额 没有经营额 没有收入");

  /** What only the start of a segment makes a stage. */
  private static final WordSet AT_START =
      WordSet.of(
          "构成 无法 不能 尚可 尚能 尚未 尚不 未构成 不构成 未造成 没有造成 未发生 不足 不满 属于 不属于 不具有 危害后果 后果严重 后果特别 后果恶劣 性质恶劣"
              + " 到期 期满 限期内 期限内 规定期限内 在规定期限内 在规定的期限内 在限期内 拒绝改正 不改正 不予改正 未改正"
              + " 首次 初次 多次 屡 两次 二次 三次 一年内 二年内 两年内 三年内 五年内 有其他 有严重 有特别 对环境 仍");

  /** The same where a fine stands before it in the clause; else it is the conduct. */
  private static final WordSet AT_LATER_START =
      WordSet.of("超过 达到 已经 数额 金额 危害 性质 涉案 影响 未采取 未按期 未完成 不停止");

  /** What follows from the conduct: a stage where it is grave, or stands in a limb of its own. */
  private static final WordSet RESULTS = WordSet.of("造成 导致 致使 发生");

  private static final WordSet GRAVE =
      WordSet.of("严重 重大 特别 较大 一般 后果 危害后果 人员 人身 伤亡 死亡 重伤 轻伤 损失 经济损失 财产损失");

  /** Words that make the whole phrase a stage. */
  private static final WordSet ANYWHERE =
      WordSet.of("无法计算 难以计算 无法确定 难以确定 无法查清 明显偏低 严重情节 恶劣情节 其他情节");

  /** What a stage about the base of a fine speaks of. */
  private static final WordSet BASE =
      WordSet.of("无法计算 难以计算 无法确定 明显偏低 违法所得 非法所得 货值 销售额 营业额 经营额 没有收入");

  private static final WordSet LEADS = WordSet.of("但 但是 且 并 并且 其中 对 因 如 若 或者 而");
  private static final WordSet CONTRARY = WordSet.of("但 但是");
  private static final WordSet NEGATIONS = WordSet.of("未 没有 尚未 尚不 并未 不 无 未曾 又 仍 经");
  private static final WordSet GOES_ON = WordSet.of("改 停止 停产 停业 拆 恢复 清 整改 履行 采取 退 补 消除");
  private static final WordSet OPENS = WordSet.of("情节 致使 逾期 拒不 尚未");
  private static final WordSet CITES = WordSet.of("有前 有本 有下列 有以下 有上述 有该 有第 违反 前款 依照 根据");
  private static final WordSet AFTER_GAINS = WordSet.of("不足 超过 在");
  private static final String AFTER_STAGE = "对可并处由责单给予应没按，,";
  private static final WordSet IS = WordSet.of("为 是 属于 系");
  private static final String NEVER_BEFORE_IS = "行作认视成转改因变称人所列以定凡但若还就总只";
  private static final int LONGEST_CLASS = 40;

  /** What leads to a limb of its own. */
  static final String AMONG = "其中，";

  private final String text;
  private Optional<String> stage = Optional.empty();
  private Optional<String> stageBefore = Optional.empty();

  /** The start of the segment before, where its words go on in this one; else -1. */
  private int openFrom = -1;

  /** Whether the segment before left a conduct open: 未采取防范措施，. */
  private boolean openConduct;

  ClauseStages(String text) {
    this.text = text;
  }

  Optional<String> stage() {
    return stage;
  }

  /** Returns whether a clause that starts with {@code stage} is read as one at that stage. */
  static boolean isReadAtStart(String stage) {
    ClauseStages alone = new ClauseStages(stage + "，");
    Segment segment = new Segment(0, stage.length(), false);
    alone.enter(segment, ClauseVerbs.of(alone.text, 0, stage.length()), false, false);
    return alone.stage.equals(Optional.of(stage));
  }

  /** Returns where the outer stage of a stage within a stage ends (情节严重的，没有违法所得的). */
  static int endOfOuter(String stage) {
    int within = stage.indexOf("的，");
    return within < 0 ? stage.length() : within + 1;
  }

  /** What the base is less than is no stage where the base counts as more. */
  void drop() {
    if (stage.filter(LimitWords::isLess).isPresent()) {
      stage = stageBefore;
    }
  }

  /**
   * Takes in what a segment says before its fines are read.
   *
   * @param hasAmounts whether it has amounts that could be fines
   * @param fined whether the clause had a fine before it
   */
  void enter(Segment segment, ClauseVerbs verbs, boolean hasAmounts, boolean fined) {
    boolean later = fined || text.startsWith(AMONG, segment.start() - AMONG.length());
    int limit = verbs.all().isEmpty() ? segment.end() : verbs.all().get(0).start();
    boolean ends = limit == segment.end() && text.charAt(segment.end() - 1) == '的';
    int end = ends ? segment.end() : phraseEnd(segment, limit);
    int from = Numbering.end(text, segment.start(), segment.end());
    if (end < 0) {
      set(from, BareStages.end(text, from, limit));
      return;
    }
    int start = start(from, end, later);
    int but = later ? CONTRARY.skip(text, from, end) : from;
    boolean rounds = !hasAmounts && text.startsWith("按", end); // 不足一吨的按一吨计算
    if (start >= 0 && !(rounds && LimitWords.isLess(text.substring(from, end)))) {
      set(openFrom >= 0 && start == from ? openFrom : start, end);
    } else if (ends
        && (hasAmounts || isCount(from, later) || has(from, later) || but > from)
        && !CITES.isAt(text, from, end)) {
      set(but, end); // 所收费用不足十万元的: a condition in money; 但是经营规模较小的
    }
  }

  /** 10平方米以上的, in a limb after another one. */
  private boolean isCount(int from, boolean later) {
    return later && Numerals.isNumeral(text.charAt(from));
  }

  /** 有重大安全隐患的, in a limb after another one; 有关单位 is somebody. */
  private boolean has(int from, boolean later) {
    return later && text.startsWith("有", from) && !text.startsWith("有关", from);
  }

  /** Takes in what a segment leaves for the next one. */
  void leave(Segment segment, ClauseVerbs verbs, boolean fined) {
    boolean open =
        !segment.stops()
            && !fined
            && verbs.all().isEmpty()
            && text.charAt(segment.end() - 1) != '的';
    openConduct = open;
    int from = Numbering.end(text, segment.start(), segment.end());
    openFrom = open && OPENS.isAt(text, from, segment.end()) ? from : -1;
    if (segment.stops()) {
      stage = Optional.empty();
    }
  }

  private void set(int from, int to) {
    if (to > from) {
      String said = text.substring(from, to);
      stageBefore = stage;
      String outer =
          stage
              .map(last -> last.substring(0, endOfOuter(last)))
              .filter(last -> isWithin(said, last))
              .map(last -> last + "，")
              .orElse("");
      stage = Optional.of(outer + said);
    }
  }

  /** 两年内有三次以上违法行为的，…，广告费用无法计算的: what the base comes to is asked within the stage. */
  private static boolean isWithin(String said, String outer) {
    return BASE.find(said, 0, said.length()) >= 0
        && BASE.find(outer, 0, outer.length()) < 0
        && outer.indexOf('元') < 0
        && outer.endsWith("的")
        && said.endsWith("的");
  }

  /** Returns the index after the last 的 before the verb that ends a phrase, or -1. */
  private int phraseEnd(Segment segment, int limit) {
    for (int at = Math.min(limit, segment.end() - 1); at >= segment.start(); at--) {
      boolean of = text.charAt(at) == '的';
      if (of && (at + 1 == text.length() || AFTER_STAGE.indexOf(text.charAt(at + 1)) >= 0)) {
        return at + 1;
      }
    }
    return -1;
  }

  /** Returns where in a phrase from {@code from} to {@code end} the stage starts, or -1. */
  private int start(int from, int end, boolean fined) {
    int lead = LEADS.skip(text, from, end);
    boolean whole =
        AT_START.isAt(text, lead, end)
            || (fined && AT_LATER_START.isAt(text, lead, end))
            || (RESULTS.isAt(text, lead, end) && isResult(lead, end, fined))
            || ANYWHERE.find(text, from, end) >= 0;
    if (whole || (fined && isClass(from, end))) {
      return text.startsWith("对", from) ? from + 1 : from;
    }
    for (int at = from; at < end; at++) {
      String word = INSIDE.at(text, at, end);
      boolean found = word.isEmpty() ? isLateResult(at, end, fined) : isStage(word, at, fined);
      if (found) {
        return NEGATIONS.skipBack(text, at, from);
      }
    }
    return -1;
  }

  /** 违法所得 is a stage where it is compared, and 拒不 where it refuses to mend. */
  private boolean isStage(String word, int at, boolean fined) {
    int end = at + word.length();
    return switch (word) {
      case "违法所得" ->
          AFTER_GAINS.isAt(text, end, text.length())
              || (end < text.length() && Numerals.isNumeral(text.charAt(end)));
      case "拒不" -> fined || GOES_ON.isAt(text, end, text.length());
      default -> true;
    };
  }

  private boolean isResult(int at, int end, boolean fined) {
    return fined || !openConduct || isGrave(at, end);
  }

  private boolean isGrave(int at, int end) {
    return GRAVE.isAt(text, at + RESULTS.at(text, at, end).length(), end);
  }

  /** 违法行为造成严重后果的; 可能造成 is conduct. */
  private boolean isLateResult(int at, int end, boolean fined) {
    return RESULTS.isAt(text, at, end)
        && !text.startsWith("可能", at - 2)
        && (fined || isGrave(at, end));
  }

  /** 污染物为工业噪声的: what kind the thing is, in a limb after another one. */
  private boolean isClass(int from, int end) {
    if (end - from > LONGEST_CLASS || CITES.isAt(text, from, end)) {
      return false;
    }
    for (int at = from + 1; at < end - 1; at++) {
      if (IS.isAt(text, at, end) && NEVER_BEFORE_IS.indexOf(text.charAt(at - 1)) < 0) {
        return true;
      }
    }
    return false;
  }
}
