// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.core.law.RangeReader.Range;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.FineUnit;
import java.util.Optional;

/**
 * What the numbers of a fine count: the unit, the base of times and percent, the thing for each.
 */
final class FineMeasures {
  private static final String STOPS = "，,。；;：:、";

  /** The words before the base of a multiple: 并处, 按照, a comma. */
  private static final WordSet BEFORE_BASE =
      WordSet.of("， , 。 ； ; ： : 、 处 处以 罚 按 按照 相当于 不超过 不得超过 不高于 不得高于 不低于 不得低于 不少于 不得少于 最高 最低");

  private static final WordSet SUMS = WordSet.of("数额 金额 额 总额");

  private static final int LONGEST_THING = 8;

  private FineMeasures() {}

  /** Returns what {@code range} counts; empty where it counts neither money nor a share. */
  static Optional<FineMeasure> of(Range range, String printed) {
    return ClauseMeasures.unit(range.unit())
        .map(
            unit ->
                FineMeasure.builder()
                    .unit(unit)
                    .base(unit == FineUnit.YUAN ? Optional.empty() : base(printed, range.number()))
                    .per(unit == FineUnit.YUAN ? per(printed, range) : Optional.empty())
                    .build());
  }

  private static Optional<String> base(String printed, int end) {
    int start = end - 1;
    while (start >= 0 && !isBeforeBase(printed, start, end)) {
      start--;
    }
    int from = start < 0 ? 0 : start + BEFORE_BASE.at(printed, start, end).length();
    int stated = StatedSum.end(printed, from, end);
    from = StatedSum.states(printed, from, stated) ? stated : from;
    String base = printed.substring(from, end).strip();
    String bare = base.endsWith("的") ? base.substring(0, base.length() - 1) : base;
    return bare.isEmpty() ? Optional.empty() : Optional.of(bare);
  }

  /** 处置费用 and 处罚 impose nothing; 罚款数额 may be the base, and so may 最高应价. */
  private static boolean isBeforeBase(String printed, int at, int end) {
    String word = BEFORE_BASE.at(printed, at, end);
    int next = at + word.length();
    boolean other =
        switch (word) {
          case "处" -> next < end && "置理分罚".indexOf(printed.charAt(next)) >= 0;
          case "罚" -> printed.startsWith("款", next) && SUMS.isAt(printed, next + 1, end);
          case "最高", "最低" -> next < end;
          default -> false;
        };
    return !word.isEmpty() && !other;
  }

  private static Optional<String> per(String printed, Range range) {
    Optional<String> slash = SlashThing.of(printed, range.end(), printed.length());
    if (slash.isPresent()) {
      return slash;
    }
    for (int at = range.start() - 1; at >= 0 && STOPS.indexOf(printed.charAt(at)) < 0; at--) {
      Optional<String> thing =
          printed.charAt(at) == '每' ? thing(printed, at + 1, range.start()) : Optional.empty();
      if (thing.isPresent()) {
        return thing;
      }
    }
    return Optional.empty();
  }

  /** 每平方米, 每辆（艘）处: a known unit, or all up to the verb. */
  private static Optional<String> thing(String printed, int from, int to) {
    String unit = Units.at(printed, from);
    if (!unit.isEmpty() && from + unit.length() <= to) {
      return Optional.of(unit);
    }
    int end = from;
    while (end < to && printed.charAt(end) != '处' && !Numerals.isArabic(printed.charAt(end))) {
      end++;
    }
    boolean whole = end == to || printed.charAt(end) == '处';
    return whole && end > from && end - from <= LONGEST_THING
        ? Optional.of(printed.substring(from, end))
        : Optional.empty();
  }
}
