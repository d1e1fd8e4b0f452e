// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableList;

/** The verbs of a segment that impose a penalty, and what stands around them: may, together, or. */
final class ClauseVerbs {
  private static final WordSet CHOICES =
      WordSet.of(
          "单处或并处 单处或者并处 单处、并处 单处和并处 单处以或并处 单处以或者并处 单处以、并处 单处以和并处"
              + " 单独处或合并处 单独处或者合并处 单独处罚或合并处 单独处罚或者合并处 处或并处 处或者并处"
              + " 单独或合并处 单独或者合并处 单独、合并处 单独或并处 单独或者并处");

  private static final WordSet TWO_CHARACTERS = WordSet.of("给予 予以 科以 科处 加处 计处 并科");

  /** 每处, 该处, 办事处, 被处 and 一处 impose nothing. */
  private static final String NEVER_BEFORE = "每各该此本到被惩判办事住损一两二三四五六七八九十几多";

  /** 处置 and 处理 impose nothing; 处罚款 does, 处罚 does not. */
  private static final String NEVER_AFTER = "置理分于境长女在";

  private static final String BEFORE_CAN = "许认不准";
  private static final String AFTER_MAY = "处并单对给予按根视酌依同另再由科加在罚责适相分设建直当自";
  private static final String AFTER_TOGETHER = "可应按根视依处科罚酌情同给";
  private static final WordSet MANNERS = WordSet.of("根据 视 按 按照 依照 依据 在 由 自 结合 酌情");
  private static final WordSet WARNINGS = WordSet.of("警告 通报批评");
  private static final WordSet GIVEN = WordSet.of("给予 处 处以");
  private static final WordSet NEGATIONS = WordSet.of("不得 不予 不再 免予 免除 不能 是否");

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
    int at = start;
    while (at < end) {
      int choice = choiceEnd(text, at, end);
      int next = choice > at ? choice : verbEnd(text, at, end);
      if (next > at) {
        verbs.add(new Verb(at, next, choice > at));
      }
      at = Math.max(next, at + 1);
    }
    return new ClauseVerbs(text, start, end, verbs.build());
  }

  /** 单处或者并处; 处或者并处, which 单处 and 合处 are no part of. */
  private static int choiceEnd(String text, int at, int end) {
    char c = text.charAt(at);
    boolean part = c == '处' && at > 0 && "单合".indexOf(text.charAt(at - 1)) >= 0;
    if ((c != '单' && c != '处') || part) {
      return at;
    }
    int to = at + CHOICES.at(text, at, end).length();
    return to > at ? new Cursor(text, to, end).skip("以").at() : at;
  }

  private static int verbEnd(String text, int at, int end) {
    return switch (text.charAt(at)) {
      case '处' -> plainEnd(text, at, end);
      case '给', '予', '科', '加', '计', '并' -> wordEnd(text, at, end);
      default -> at;
    };
  }

  private static int plainEnd(String text, int at, int end) {
    boolean noun = isNoun(text, at);
    boolean other =
        at + 1 < text.length()
            && (NEVER_AFTER.indexOf(text.charAt(at + 1)) >= 0
                || (text.charAt(at + 1) == '罚' && !text.startsWith("款", at + 2)));
    if (noun || other) {
      return at;
    }
    boolean bound =
        text.startsWith("以上", at + 1)
            || text.startsWith("以下", at + 1)
            || text.startsWith("以内", at + 1);
    return bound ? at + 1 : new Cursor(text, at + 1, end).skip("以").at();
  }

  /** Returns whether what stands before {@code at} makes 处 there a noun (每处) or a passive (被处). */
  static boolean isNoun(String text, int at) {
    return at > 0 && NEVER_BEFORE.indexOf(text.charAt(at - 1)) >= 0;
  }

  private static int wordEnd(String text, int at, int end) {
    boolean negated = text.startsWith("不再", at - 2) && text.charAt(at) != '并';
    return negated ? at : at + TWO_CHARACTERS.at(text, at, end).length();
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

  /** Returns where the verb starts that ends at {@code end}; {@code end} if there is none. */
  int startOf(int end) {
    for (Verb verb : verbs) {
      if (verb.end() == end) {
        return verb.start();
      }
    }
    return end;
  }

  /** Returns whether a verb of penalty, and not 给予 or 予以, ends before {@code at}. */
  boolean hasPenal(int at) {
    for (Verb verb : verbs) {
      if (verb.end() <= at && "处单并科".indexOf(text.charAt(verb.start())) >= 0) {
        return true;
      }
    }
    return false;
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
    return NEGATIONS.find(text, start, at) >= 0;
  }

  FineDiscretion discretion(int at) {
    for (int can = text.indexOf('可', start);
        start <= can && can < at;
        can = text.indexOf('可', can + 1)) {
      if (isMay(can)) {
        return FineDiscretion.MAY;
      }
    }
    return FineDiscretion.SHALL;
  }

  /** 可以根据情节轻重，处…: returns whether what the segment allows is in the next one too. */
  boolean carriesMay() {
    for (int can = text.indexOf('可', start);
        start <= can && can < end;
        can = text.indexOf('可', can + 1)) {
      int next = new Cursor(text, can + 1, end).skip("以").at();
      String manner = isMay(can) ? MANNERS.at(text, next, end) : "";
      if (!manner.isEmpty() && (manner.equals("由") || startAfter(next, end) == end)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the segment starts with a verb, so that what was said before holds for it. */
  boolean startsWithVerb() {
    int first = new Cursor(text, start, end).skip("并").skip("依法").at();
    return !verbs.isEmpty() && (verbs.get(0).start() == start || verbs.get(0).start() == first);
  }

  /** 可以处, 可并处; not 许可, 认可, 可以申请. */
  private boolean isMay(int can) {
    if (can > 0 && BEFORE_CAN.indexOf(text.charAt(can - 1)) >= 0) {
      return false;
    }
    int next = text.startsWith("以", can + 1) ? can + 2 : can + 1;
    return next < text.length()
        && AFTER_MAY.indexOf(text.charAt(next)) >= 0
        && !text.startsWith("罚收", next)
        && !text.startsWith("罚款收", next)
        && !text.startsWith("依法申请", next);
  }

  /**
   * Returns the mode of the fine whose amount starts at {@code at}, and whose word 罚款 ends at
   * {@code wordEnd}.
   */
  FineMode mode(int at, int wordEnd) {
    for (Verb verb : verbs) {
      if (verb.choice() && verb.end() <= at) {
        return FineMode.ALTERNATIVE_OR_COMBINED;
      }
    }
    int or = text.indexOf('或', start);
    boolean alternative =
        or >= 0 && or < end && (isWarningOr(at) || warnedBefore(at) || isOrWarning(wordEnd));
    if (alternative) {
      return FineMode.ALTERNATIVE_TO_WARNING;
    }
    return isTogether(at) ? FineMode.COMBINED : FineMode.SINGLE;
  }

  /** 处警告或者五十元罚款. */
  private boolean isWarningOr(int at) {
    int warning = WARNINGS.find(text, start, at);
    return warning >= 0 && text.substring(warning, at).indexOf('或') >= 0;
  }

  /** 处五十元罚款或者警告. */
  private boolean isOrWarning(int wordEnd) {
    Cursor after = new Cursor(text, wordEnd, end);
    return after.sees("或") && after.skip("或").skip("者").skip(GIVEN).sees(WARNINGS);
  }

  /** 给予警告，或者处…: the word stands in the segment before. */
  private boolean warnedBefore(int at) {
    boolean warned =
        start > 3 && (text.startsWith("警告", start - 3) || text.startsWith("批评", start - 3));
    return warned && text.startsWith("或", start) && at > start;
  }

  /** 并对其直接责任人员处 names another person: that is a fine of its own. */
  private boolean isTogether(int at) {
    int last = -1;
    for (int and = text.indexOf('并', start);
        start <= and && and < at;
        and = text.indexOf('并', and + 1)) {
      int next = text.startsWith("且", and + 1) ? and + 2 : and + 1;
      boolean together =
          next < text.length()
              && AFTER_TOGETHER.indexOf(text.charAt(next)) >= 0
              && !text.startsWith("合", and - 1);
      last = together ? next : last;
    }
    int other = text.indexOf('对', Math.max(last, start));
    return last >= 0 && (other < 0 || other >= at);
  }
}
