// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.core.law.ClauseSegments.Segment;
import java.util.Optional;

/**
 * Whom a limb fines where it says so with 对.
 *
 * @param text the whole clause
 */
record ClauseAddressee(String text) {
  private static final String BEFORE_OTHER_TO = "针面核应反校相绝";
  private static final String AFTER_OTHER_TO = "照应外比于同";
  private static final WordSet ACTS = WordSet.of("行为 处罚");
  private static final WordSet MODAL_TAIL =
      WordSet.of("可 可以 应当 并 依法 分别 各 一律 也 还 均 同时 再 单独 合并 酌情 ，");

  /** What follows these up to the verb says how, not whom. */
  private static final WordSet MANNERS = WordSet.of("按 根据 视 依照 每");

  private static final int LONGEST = 40;

  /** Returns X of a segment that is all 对X. */
  Optional<String> whole(Segment segment, ClauseVerbs verbs) {
    int to = text.startsWith("并", segment.start()) ? segment.start() + 1 : segment.start();
    boolean all =
        text.startsWith("对", to)
            && text.charAt(segment.end() - 1) != '的'
            && !ACTS.isBefore(text, segment.end(), to);
    return all && verbs.all().isEmpty() && segment.end() - to <= LONGEST && to + 1 < segment.end()
        ? Optional.of(text.substring(to + 1, segment.end()))
        : Optional.empty();
  }

  /** Returns X of the last 对X处 or 对X罚款 between two places. */
  Optional<String> to(int from, int end, ClauseVerbs verbs) {
    int at = end;
    while (at > from) {
      at = text.lastIndexOf('对', at - 1);
      if (at < from) {
        break;
      }
      int verb = isTo(at) ? verbAfter(at + 2, end, verbs) : end;
      if (verb < end) {
        String whom = text.substring(at + 1, whomEnd(at + 1, verb)).strip();
        if (!whom.isEmpty() && whom.length() <= LONGEST && !whom.endsWith("的")) {
          return Optional.of(whom);
        }
      }
    }
    return Optional.empty();
  }

  private int verbAfter(int from, int end, ClauseVerbs verbs) {
    int verb = verbs.startAfter(from, end);
    for (int at = from; at < verb; at++) {
      if (text.startsWith(BareFines.WORD, at) || text.startsWith("按日连续", at)) {
        return at;
      }
    }
    return verb;
  }

  /** 对当事人按照工程造价的百分之十处以罚款: the verb comes after the number. */
  Optional<String> toByManner(int from, int number) {
    int to = text.lastIndexOf('对', number);
    if (to < from || !isTo(to)) {
      return Optional.empty();
    }
    int manner = MANNERS.find(text, to + 1, number);
    boolean person = manner > to + 1 && ClauseContext.PERSONS.isBefore(text, manner, to + 1);
    return person && manner - to - 1 <= LONGEST
        ? Optional.of(text.substring(to + 1, manner))
        : Optional.empty();
  }

  /** 对单位的罚款为五万元以下. */
  Optional<String> toOfFine(int from, int number) {
    int to = text.lastIndexOf('对', number);
    int of = to < from ? -1 : text.indexOf("的" + BareFines.WORD, to);
    boolean person = of > to + 1 && of < number && ClauseContext.PERSONS.isBefore(text, of, to + 1);
    return person && isTo(to) && of - to - 1 <= LONGEST
        ? Optional.of(text.substring(to + 1, of))
        : Optional.empty();
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
