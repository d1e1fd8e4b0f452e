// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.core.law.ClauseSegments.Segment;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Whom a limb fines, as its own words or those before it say; carried on while reading. */
final class ClauseContext {
  static final WordSet PERSONS =
      WordSet.of(
          "单位 个人 企业 者 人员 人 农户 机构 公司 户 组织 社 公民 法人 学校 银行 委员会 协会 事务所 医院 商店 网站 平台"
              + " 员工 职工 业主 司机 医师 律师 师 会员");

  private static final WordSet CONDUCT = WordSet.of("违反 违法 有下列 有前款 有本 未 不 擅自 拒 逾期 应当 将 超过");

  private static final WordSet NEVER_PERSONS = WordSet.of("或者 以及 并");

  /** Who is fined by name without 对: no 机构 and no 委员会, which may be the ones that fine. */
  private static final WordSet PEOPLE =
      WordSet.of("单位 个人 企业 者 人员 人 农户 公司 户 公民 法人 业主 司机 医师 律师 员工 职工 驾驶员 组织");

  /** Those who fine are not fined; 每介绍一人 counts. */
  private static final WordSet NEVER_FINED =
      WordSet.of("执法 主管部门 监督 管理 检查 机关 部门 政府 授权 监管 公安 行政 海关 法院 每 按 或者其 违者 违反者 逾期 拒不 情节");

  private static final int LONGEST_PERSON = 18;

  /** How segments start that name nobody: 处, 并处, 可以, 对, 由, 责令, 没收, 给予, 情节, 逾期, 拒不, 货值. */
  private static final String NO_SUBJECT = "处并可对由责没给情逾拒货";

  private static final WordSet NAMES = WordSet.of("直接 其直接 主要负责 其主要负责 法定代表 其法定代表 个人 单位 农户 其他责任");
  private static final WordSet NAME_ENDS = WordSet.of("人员 责任人 负责人 代表人");
  private static final WordSet NAME_TAIL = WordSet.of("可 可以 应当 并 各 分别");

  private static final WordSet IS = WordSet.of("为 是 属于 系");
  private static final int LONGEST_NAME = 32;

  private final String text;
  private final ClauseStages stages;
  private final ClauseAddressee addressed;
  private Optional<String> carried = Optional.empty();
  private Optional<String> ofSentence = Optional.empty();

  /** Whom the fines since the last stop are for, and the stage of the last one. */
  private final Set<Optional<String>> parties = new LinkedHashSet<>();

  private Optional<String> stageOfLast = Optional.empty();

  ClauseContext(String text) {
    this.text = text;
    this.stages = new ClauseStages(text);
    this.addressed = new ClauseAddressee(text);
  }

  /** Takes in what a segment says before its fines are read. */
  void enter(Segment segment, ClauseVerbs verbs, boolean hasAmounts, boolean fined) {
    if (NO_SUBJECT.indexOf(text.charAt(segment.start())) < 0) {
      ofSentence = subjectOfSentence(segment).or(() -> ofSentence);
    }
    Optional<String> kind = kindOfPerson(segment, verbs);
    if (kind.isPresent()) {
      carried = kind;
    } else {
      stages.enter(segment, verbs, hasAmounts, fined);
    }
  }

  /** 使用者为个人的, 属于单位的: a condition that is the person itself. */
  private Optional<String> kindOfPerson(Segment segment, ClauseVerbs verbs) {
    int limit = verbs.startAfter(segment.start(), segment.end());
    int of = limit - 1;
    boolean ends = of > segment.start() && text.charAt(of) == '的';
    String person = ends ? PERSONS.before(text, of, segment.start()) : "";
    for (int at = of - person.length(); !person.isEmpty() && at >= segment.start(); at--) {
      String is = IS.before(text, at, segment.start());
      if (!is.isEmpty()) {
        return of - at <= LONGEST_PERSON ? Optional.of(text.substring(at, of)) : Optional.empty();
      }
      if (!isInName(text.charAt(at))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isInName(char c) {
    return Character.isIdeographic(c) && "的对由".indexOf(c) < 0;
  }

  /** 个体工商户未…: returns whom a sentence is about. */
  private Optional<String> subjectOfSentence(Segment segment) {
    int end = segment.end();
    int start = Numbering.end(text, segment.start(), end);
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

  /** Takes in what a segment leaves for the next one. */
  void leave(Segment segment, ClauseVerbs verbs, boolean fined) {
    stages.leave(segment, verbs, fined);
    if (segment.stops()) {
      carried = Optional.empty();
      parties.clear();
      stageOfLast = Optional.empty();
      ofSentence =
          segment.end() < text.length() && text.charAt(segment.end()) == '。'
              ? Optional.empty()
              : ofSentence;
    } else if (fined) {
      carried = Optional.empty();
    } else {
      carried = addressed.to(segment.start(), segment.end(), verbs).or(() -> carried);
      carried = addressed.whole(segment, verbs).or(() -> carried);
    }
  }

  void dropStage() {
    stages.drop();
  }

  Optional<String> stage() {
    return stages.stage();
  }

  /**
   * Returns whom the fine is for.
   *
   * @param from where the words of this fine start
   * @param number where its number starts
   * @param end where the word 罚款 ends
   */
  Optional<String> subject(ClauseVerbs verbs, int from, int number, int end) {
    Optional<String> subject =
        named(from, number)
            .or(() -> addressed.to(from, number, verbs))
            .or(() -> afterVerb(verbs, from, number))
            .or(() -> addressed.to(number, end, verbs))
            .or(() -> addressed.toByManner(from, number))
            .or(() -> addressed.toOfFine(from, number))
            .or(() -> carried)
            .or(this::partyOfGraverLimb)
            .or(() -> ofSentence);
    parties.add(subject);
    stageOfLast = stages.stage();
    return subject;
  }

  /** 对单位处…罚款，情节严重的，处…罚款: both are for the unit; of several before it cannot be told. */
  private Optional<String> partyOfGraverLimb() {
    boolean another = stages.stage().isPresent() && !stages.stage().equals(stageOfLast);
    return another && parties.size() == 1 ? parties.iterator().next() : Optional.empty();
  }

  /** 其直接责任人员处五千元以下罚款: without 对, so that the range of the unit is not taken for the person's. */
  private Optional<String> named(int from, int number) {
    int start = new Cursor(text, Numbering.end(text, from, number), number).skipOneOf("并、").at();
    int verb = penalAfter(start, number);
    if (verb < 0) {
      return Optional.empty();
    }
    int end = NAME_TAIL.skipBack(text, verb, start);
    int least = start + NAMES.at(text, start, number).length();
    boolean known = least > start && least <= end;
    boolean name = known ? isKnownName(least, end) : isPerson(start, end);
    return name && isPlain(start, end) ? Optional.of(text.substring(start, end)) : Optional.empty();
  }

  private boolean isKnownName(int least, int end) {
    int most = NAME_ENDS.isBefore(text, end, least) ? LONGEST_NAME : 2;
    return end - least <= most;
  }

  /** Returns where 处 or 罚款 stands first, or -1. */
  private int penalAfter(int from, int number) {
    for (int at = from; at < number; at++) {
      if (text.charAt(at) == '处' || text.startsWith(BareFines.WORD, at)) {
        return at;
      }
    }
    return -1;
  }

  /** 施工单位, 驾驶人: a person and not an agency. */
  private boolean isPerson(int from, int to) {
    return to - from <= LONGEST_PERSON
        && PEOPLE.isBefore(text, to, from)
        && !text.startsWith("或者", to - 2)
        && NEVER_FINED.find(text, from, to) < 0
        && Character.isIdeographic(text.charAt(from));
  }

  /** 处单位五千元罚款. */
  private Optional<String> afterVerb(ClauseVerbs verbs, int from, int number) {
    int verb = verbs.endBefore(number, from);
    boolean person = verb > from && verb < number && isPerson(verb, number);
    return person && isPlain(verb, number) && text.charAt(verb) != '每'
        ? Optional.of(text.substring(verb, number))
        : Optional.empty();
  }

  private boolean isPlain(int from, int to) {
    for (int at = from; at < to; at++) {
      if ("对由，。；".indexOf(text.charAt(at)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
