// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.core.law.ClauseSegments.Segment;
import io.github.zhifa.core.law.ClauseVerbs.Verb;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom a limb fines and at what stage, as its own words or those before it say; carried on while
 * reading.
 */
final class ClauseContext {
  /** Where a stage starts; what stands before it in the segment is the conduct. */
  private static final Pattern STAGE =
      Pattern.compile(
          "逾期|拒不|情节|(?<!可能)造成|货值|[没无]有?违法所得|有违法所得|违法所得(?=不足|超过|在|[0-9零一二两三四五六七八九十百千万])"
              + "|再次|多次|尚可|尚能|无法|不能|构成|导致|发生|经责令|经催告|仍|到期|期满|致使|对环境|第[二三]次");

  private static final Pattern STAGE_END = Pattern.compile("的(?=[对可并处由责单给予应没按，,]|$)");
  private static final Pattern OF_SENTENCE =
      Pattern.compile(
          "(?!或者|以及|并)([^对的第以，]{0,18}?(?:单位|个人|企业|(?<!或)者|人员|人|农户|机构|公司|户|组织|社))"
              + "(?=违反|有下列|有前款|有本|未|不|擅自|拒|逾期)");

  /** How segments start that name nobody: 处, 并处, 可以, 对, 由, 责令, 没收, 给予, 情节, 逾期, 拒不, 货值. */
  private static final String NO_SUBJECT = "处并可对由责没给情逾拒货";

  private static final Pattern TO = Pattern.compile("(?<![针面核应反校相绝])对(?![照应外比于同])");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:并|、)?((?:其?直接|其?主要负责|其?法定代表|个人|单位|农户|其他责任)[^对由的，处]{0,2}"
              + "(?:[^对由，处]{0,30}(?:人员|责任人|负责人|代表人))?)(?:可以?|应当|并|各|分别)*处");
  private static final Pattern MODAL_TAIL =
      Pattern.compile("(?:可以?|应当|并|依法|分别|各|一律|也|还|均|同时|再|单独|合并|酌情|按.*|根据.*|视.*|依照.*|每.*|，)+$");

  private static final int LONGEST = 40;

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
    Matcher head = OF_SENTENCE.matcher(text).region(segment.start(), segment.end());
    if (NO_SUBJECT.indexOf(text.charAt(segment.start())) < 0 && head.lookingAt()) {
      ofSentence = Optional.of(head.group(1));
    }
    int limit = verbs.all().isEmpty() ? segment.end() : verbs.all().get(0).start();
    int of = text.indexOf('的', segment.start());
    if (of < 0 || of > limit) {
      return;
    }
    boolean ends = limit == segment.end() && text.charAt(segment.end() - 1) == '的';
    Matcher from = STAGE.matcher(text).region(segment.start(), limit).useTransparentBounds(true);
    if (from.find()) {
      stage(from.start(), ends ? segment.end() : stageEnd(from.end(), limit, segment));
    } else if (ends && hasAmounts) {
      stage(segment.start(), segment.end()); // 所收费用不足十万元的: a condition in money
    }
  }

  private int stageEnd(int from, int limit, Segment segment) {
    Matcher to = STAGE_END.matcher(text).region(from, Math.min(limit + 1, segment.end()));
    to.useTransparentBounds(true).useAnchoringBounds(false);
    int last = -1;
    while (to.find()) {
      last = to.end();
    }
    return last;
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
    Matcher m = NAMED.matcher(text).region(from, number);
    return m.lookingAt() ? Optional.of(m.group(1)) : Optional.empty();
  }

  /** Returns X of a segment that is all 对X. */
  private Optional<String> whole(Segment segment, ClauseVerbs verbs) {
    int to = text.startsWith("并", segment.start()) ? segment.start() + 1 : segment.start();
    boolean all = text.startsWith("对", to) && text.charAt(segment.end() - 1) != '的';
    return all && verbs.all().isEmpty() && segment.end() - to <= LONGEST && to + 1 < segment.end()
        ? Optional.of(text.substring(to + 1, segment.end()))
        : Optional.empty();
  }

  /** Returns X of 对X处. */
  private Optional<String> to(int from, int end, ClauseVerbs verbs) {
    Optional<String> found = Optional.empty();
    int first = text.indexOf('对', from);
    if (first < 0 || first >= end) {
      return found;
    }
    Matcher m = TO.matcher(text).region(first, end).useTransparentBounds(true);
    while (m.find()) {
      int verb = end;
      for (Verb each : verbs.all()) {
        if (each.start() > m.end() && each.start() < verb) {
          verb = each.start();
        }
      }
      String whom = MODAL_TAIL.matcher(text.substring(m.end(), verb)).replaceFirst("").strip();
      if (verb < end && !whom.isEmpty() && whom.length() <= LONGEST && !whom.endsWith("的")) {
        found = Optional.of(whom);
      }
    }
    return found;
  }
}
