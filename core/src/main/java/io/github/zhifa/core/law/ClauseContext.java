// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.core.law.ClauseSegments.Segment;
import java.util.Optional;

/**
 * Whom a limb fines and at what stage, as its own words or those before it say; carried on while
 * reading.
 */
final class ClauseContext {
  /** Where a stage starts; what stands before it in the segment is the conduct. */
  private static final WordSet STAGES =
      WordSet.of(
          "逾期 拒不 情节 造成 货值 没违法所得 没有违法所得 无违法所得 无有违法所得 有违法所得 违法所得 再次 多次 尚可 尚能"
              + " 无法 不能 构成 导致 发生 经责令 经催告 仍 到期 期满 致使 对环境 第二次 第三次"
              + " 上一年度没有 没有销售额 没有营业额 没有经营额 没有收入");

  private static final WordSet AFTER_GAINS = WordSet.of("不足 超过 在");
  private static final String AFTER_STAGE = "对可并处由责单给予应没按，,";

  private static final WordSet PERSONS = WordSet.of("单位 个人 企业 者 人员 人 农户 机构 公司 户 组织 社");
  private static final WordSet CONDUCT = WordSet.of("违反 有下列 有前款 有本 未 不 擅自 拒 逾期");
  private static final WordSet NEVER_PERSONS = WordSet.of("或者 以及 并");
  private static final int LONGEST_PERSON = 18;

  /** How segments start that name nobody: 处, 并处, 可以, 对, 由, 责令, 没收, 给予, 情节, 逾期, 拒不, 货值. */
  private static final String NO_SUBJECT = "处并可对由责没给情逾拒货";

  private static final String BEFORE_OTHER_TO = "针面核应反校相绝";
  private static final String AFTER_OTHER_TO = "照应外比于同";
  private static final WordSet NAMES = WordSet.of("直接 其直接 主要负责 其主要负责 法定代表 其法定代表 个人 单位 农户 其他责任");
  private static final WordSet NAME_ENDS = WordSet.of("人员 责任人 负责人 代表人");
  private static final WordSet NAME_TAIL = WordSet.of("可 可以 应当 并 各 分别");
  private static final WordSet MODAL_TAIL =
      WordSet.of("可 可以 应当 并 依法 分别 各 一律 也 还 均 同时 再 单独 合并 酌情 ，");

  /** What follows these up to the verb says how, not whom. */
  private static final WordSet MANNERS = WordSet.of("按 根据 视 依照 每");

  private static final int LONGEST = 40;
  private static final int LONGEST_NAME = 32;

  private final String text;
  private Optional<String> stage = Optional.empty();
  private Optional<String> stageBefore = Optional.empty();
  private Optional<String> carried = Optional.empty();
  private Optional<String> ofSentence = Optional.empty();

  ClauseContext(String text) {
    this.text = text;
  }

  /** Takes in what a segment says before its fines are read. */
  void enter(Segment segment, ClauseVerbs verbs, boolean hasAmounts) {
    if (NO_SUBJECT.indexOf(text.charAt(segment.start())) < 0) {
      ofSentence = subjectOfSentence(segment).or(() -> ofSentence);
    }
    int limit = verbs.all().isEmpty() ? segment.end() : verbs.all().get(0).start();
    int of = text.indexOf('的', segment.start());
    if (of < 0 || of > limit) {
      return;
    }
    boolean ends = limit == segment.end() && text.charAt(segment.end() - 1) == '的';
    int from = stageStart(segment.start(), limit);
    if (from >= 0) {
      int word = from + STAGES.at(text, from, limit).length();
      stage(from, ends ? segment.end() : stageEnd(word, limit, segment));
    } else if (ends && hasAmounts) {
      stage(segment.start(), segment.end()); // 所收费用不足十万元的: a condition in money
    }
  }

  /** 个体工商户未…: returns whom a sentence is about. */
  private Optional<String> subjectOfSentence(Segment segment) {
    int start = segment.start();
    int end = segment.end();
    if (NEVER_PERSONS.isAt(text, start, end)) {
      return Optional.empty();
    }
    int most = Math.min(end, start + LONGEST_PERSON + 1);
    for (int at = start; at < most; at++) {
      int after = at + PERSONS.at(text, at, end).length();
      boolean or = at > start && text.startsWith("或者", at - 1);
      if (after > at && !or && CONDUCT.isAt(text, after, end)) {
        return Optional.of(text.substring(start, after));
      }
      if ("对的第以，".indexOf(text.charAt(at)) >= 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private int stageStart(int from, int limit) {
    for (int at = from; at < limit; at++) {
      String word = STAGES.at(text, at, limit);
      if (!word.isEmpty() && isStage(word, at)) {
        return at;
      }
    }
    return -1;
  }

  /** 可能造成 is conduct; 违法所得 is a stage where it is compared. */
  private boolean isStage(String word, int at) {
    int end = at + word.length();
    return switch (word) {
      case "造成" -> !text.startsWith("可能", at - 2);
      case "违法所得" ->
          AFTER_GAINS.isAt(text, end, text.length())
              || (end < text.length() && Numerals.isNumeral(text.charAt(end)));
      default -> true;
    };
  }

  /** Returns the index after the last 的 that ends a stage, or -1. */
  private int stageEnd(int from, int limit, Segment segment) {
    int last = Math.min(limit + 1, segment.end()) - 1;
    for (int at = last; at >= from; at--) {
      boolean of = text.charAt(at) == '的';
      if (of && (at + 1 == text.length() || AFTER_STAGE.indexOf(text.charAt(at + 1)) >= 0)) {
        return at + 1;
      }
    }
    return -1;
  }

  private void stage(int from, int to) {
    if (to > from) {
      stageBefore = stage;
      stage = Optional.of(text.substring(from, to));
    }
  }

  /** Takes in what a segment leaves for the next one. */
  void leave(Segment segment, ClauseVerbs verbs, boolean fined) {
    if (segment.stops()) {
      stage = Optional.empty();
      carried = Optional.empty();
      ofSentence =
          segment.end() < text.length() && text.charAt(segment.end()) == '。'
              ? Optional.empty()
              : ofSentence;
    } else if (fined) {
      carried = Optional.empty();
    } else {
      carried = to(segment.start(), segment.end(), verbs).or(() -> carried);
      carried = whole(segment, verbs).or(() -> carried);
    }
  }

  /** What the base is less than is no stage where the base counts as more. */
  void dropStage() {
    if (stage.filter(words -> words.contains("不足")).isPresent()) {
      stage = stageBefore;
    }
  }

  Optional<String> stage() {
    return stage;
  }

  /**
   * Returns whom the fine is for.
   *
   * @param from where the words of this fine start
   * @param number where its number starts
   * @param end where the word 罚款 ends
   */
  Optional<String> subject(ClauseVerbs verbs, int from, int number, int end) {
    return named(from, number)
        .or(() -> to(from, number, verbs))
        .or(() -> to(number, end, verbs))
        .or(() -> carried)
        .or(() -> ofSentence);
  }

  /** 其直接责任人员处五千元以下罚款: without 对, so that the range of the unit is not taken for the person's. */
  private Optional<String> named(int from, int number) {
    int start = new Cursor(text, from, number).skipOneOf("并、").at();
    int least = start + NAMES.at(text, start, number).length();
    int verb = text.indexOf('处', least);
    if (least == start || verb < 0 || verb >= number) {
      return Optional.empty();
    }
    int end = NAME_TAIL.skipBack(text, verb, least);
    boolean name =
        NAME_ENDS.isBefore(text, end, least) ? end - least <= LONGEST_NAME : end - least <= 2;
    return name && isPlain(least, end) ? Optional.of(text.substring(start, end)) : Optional.empty();
  }

  private boolean isPlain(int from, int to) {
    for (int at = from; at < to; at++) {
      if ("对由，".indexOf(text.charAt(at)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns X of a segment that is all 对X. */
  private Optional<String> whole(Segment segment, ClauseVerbs verbs) {
    int to = text.startsWith("并", segment.start()) ? segment.start() + 1 : segment.start();
    boolean all = text.startsWith("对", to) && text.charAt(segment.end() - 1) != '的';
    return all && verbs.all().isEmpty() && segment.end() - to <= LONGEST && to + 1 < segment.end()
        ? Optional.of(text.substring(to + 1, segment.end()))
        : Optional.empty();
  }

  /** Returns X of the last 对X处 between two places. */
  private Optional<String> to(int from, int end, ClauseVerbs verbs) {
    int at = end;
    while (at > from) {
      at = text.lastIndexOf('对', at - 1);
      if (at < from) {
        break;
      }
      int verb = isTo(at) ? verbs.startAfter(at + 2, end) : end;
      if (verb < end) {
        String whom = text.substring(at + 1, whomEnd(at + 1, verb)).strip();
        if (!whom.isEmpty() && whom.length() <= LONGEST && !whom.endsWith("的")) {
          return Optional.of(whom);
        }
      }
    }
    return Optional.empty();
  }

  /** 针对, 对照 and the like are other words. */
  private boolean isTo(int at) {
    return (at == 0 || BEFORE_OTHER_TO.indexOf(text.charAt(at - 1)) < 0)
        && (at + 1 == text.length() || AFTER_OTHER_TO.indexOf(text.charAt(at + 1)) < 0);
  }

  private int whomEnd(int from, int verb) {
    int manner = MANNERS.find(text, from, verb);
    return MODAL_TAIL.skipBack(text, manner < 0 ? verb : manner, from);
  }
}
