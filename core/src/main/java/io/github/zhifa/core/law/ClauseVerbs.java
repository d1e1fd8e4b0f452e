// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The verbs of a segment that impose a penalty, and what stands around them: may, together, or. */
final class ClauseVerbs {
  /** 处置, 处理, 每处, 该处, 办事处 and 被处 impose nothing; 处罚款 does. */
  private static final Pattern VERB =
      Pattern.compile(
          "(?<choice>单处(?:以)?(?:、|或者?|和)并处以?|单独处罚?或者?合并处以?|单处、并处以?|(?<![单合])处或者?并处以?)"
              + "|(?<!不再)(?:给予|予以|科以|科处|加处|计处)|并科"
              + "|(?<![每各该此本到被惩判办事住损一两二三四五六七八九十几多])处(?![置理分于境长女在])(?!罚(?!款))(?:以(?![上下内]))?");

  /** What a verb can start with: the pattern is tried nowhere else. */
  private static final String FIRST = "处单给予科加计并";

  private static final Pattern MAY =
      Pattern.compile("(?<![许认不准])可(?:以)?(?=[处并单对给予按根视酌依同另再由科加在罚责适相分设建直当自])(?!罚款?收|依法申请)");

  /**
   * A word that leads from 并 to the verb without naming whom: 并按面积处 is one sentence with what goes
   * before.
   */
  private static final Pattern TOGETHER = Pattern.compile("(?<!合)并(?:且)?(?=[可应按根视依处科罚酌情同给])");

  private static final Pattern WARNING_OR = Pattern.compile("(?:警告|通报批评)[^，,]*?或");
  private static final Pattern OR_WARNING = Pattern.compile("的?罚款或者?(?:给予|处以?)?(?:警告|通报批评)");
  private static final Pattern NEGATED = Pattern.compile("不得|不予|不再|免予|免除|不能|是否");

  private final String text;
  private final int start;
  private final int end;
  private final ImmutableList<Verb> verbs;

  /**
   * A verb.
   *
   * @param start its first character
   * @param end the index after it
   * @param choice whether it is 单处或者并处
   */
  record Verb(int start, int end, boolean choice) {}

  private ClauseVerbs(String text, int start, int end, ImmutableList<Verb> verbs) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.verbs = verbs;
  }

  static ClauseVerbs of(String text, int start, int end) {
    ImmutableList.Builder<Verb> verbs = ImmutableList.builder();
    Matcher m = VERB.matcher(text).useTransparentBounds(true);
    int at = start;
    while (at < end) {
      boolean found = FIRST.indexOf(text.charAt(at)) >= 0 && m.region(at, end).lookingAt();
      if (found) {
        verbs.add(new Verb(m.start(), m.end(), m.group("choice") != null));
      }
      at = found ? m.end() : at + 1;
    }
    return new ClauseVerbs(text, start, end, verbs.build());
  }

  ImmutableList<Verb> all() {
    return verbs;
  }

  /**
   * Returns where the last verb before {@code at} ends that ends after {@code from}; or {@code
   * from}.
   */
  int endBefore(int at, int from) {
    int last = from;
    for (Verb verb : verbs) {
      if (verb.end() <= at && verb.end() > last) {
        last = verb.end();
      }
    }
    return last;
  }

  /**
   * Returns where the first verb after {@code from} starts that starts before {@code to}; or {@code
   * to}.
   */
  int startAfter(int from, int to) {
    for (Verb verb : verbs) {
      if (verb.start() >= from && verb.start() < to) {
        return verb.start();
      }
    }
    return to;
  }

  boolean isNegated(int at) {
    return NEGATED.matcher(text).region(start, at).find();
  }

  FineDiscretion discretion(int at) {
    Matcher may = MAY.matcher(text).region(start, at);
    return may.useTransparentBounds(true).find() ? FineDiscretion.MAY : FineDiscretion.SHALL;
  }

  /**
   * Returns the mode of the fine whose amount starts at {@code at}, and ends at {@code amountEnd}.
   */
  FineMode mode(int at, int amountEnd) {
    if (verbs.stream().anyMatch(verb -> verb.choice() && verb.end() <= at)) {
      return FineMode.ALTERNATIVE_OR_COMBINED;
    }
    int or = text.indexOf('或', start);
    if (or < 0 || or >= end) {
      return isTogether(at) ? FineMode.COMBINED : FineMode.SINGLE;
    }
    if (WARNING_OR.matcher(text).region(start, at).find()
        || warnedBefore(at)
        || OR_WARNING.matcher(text).region(amountEnd, end).lookingAt()) {
      return FineMode.ALTERNATIVE_TO_WARNING;
    }
    return isTogether(at) ? FineMode.COMBINED : FineMode.SINGLE;
  }

  /** 给予警告，或者处…: the word stands in the segment before. */
  private boolean warnedBefore(int at) {
    boolean warned =
        start > 3 && (text.startsWith("警告", start - 3) || text.startsWith("批评", start - 3));
    return warned && text.startsWith("或", start) && at > start;
  }

  /** 并对其直接责任人员处 names another person: that is a fine of its own. */
  private boolean isTogether(int at) {
    Matcher together = TOGETHER.matcher(text).region(start, at).useTransparentBounds(true);
    int last = -1;
    while (together.find()) {
      last = together.end();
    }
    int other = text.indexOf('对', Math.max(last, start));
    return last >= 0 && (other < 0 || other >= at);
  }
}
