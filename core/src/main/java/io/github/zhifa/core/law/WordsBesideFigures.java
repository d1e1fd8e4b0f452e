// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.RangeReader.Range;
import java.util.List;

/** An amount that is said twice, 肆万玖仟元（49000元）, is one; where the two differ it is none. */
final class WordsBesideFigures {
  private static final WordSet LEADS = WordSet.of("人民币 大写 小写 即 为 ¥ ￥ ： :");
  private static final WordSet WHOLE = WordSet.of("整 正");
  private static final WordSet NAMES = WordSet.of("大写 小写");

  private WordsBesideFigures() {}

  /** Returns the ranges without those that only repeat the one before them. */
  static ImmutableList<Range> merge(
      String text, ImmutableList<Range> ranges, List<TextProblem> problems) {
    if (text.indexOf('（') < 0 && text.indexOf('(') < 0 && text.indexOf('写') < 0) {
      return ranges;
    }
    ImmutableList.Builder<Range> merged = ImmutableList.builder();
    for (int i = 0; i < ranges.size(); i++) {
      Range range = ranges.get(i);
      if (i + 1 == ranges.size() || !restates(text, range, ranges.get(i + 1))) {
        merged.add(range);
        continue;
      }
      Range again = ranges.get(++i);
      if (sameAmount(range, again)) {
        merged.add(range.endingAt(closeOf(text, again)));
      } else {
        Span span = new Span(range.number(), again.end());
        problems.add(new TextProblem(TextFault.WORDS_DIFFER, span));
      }
    }
    return merged.build();
  }

  private static boolean restates(String text, Range range, Range again) {
    if (range.unit().isEmpty()) {
      return false;
    }
    Cursor between = new Cursor(text, range.end(), again.number()).skip(WHOLE).skipSpaces();
    boolean comma = between.seesOneOf("，,、");
    boolean opened = between.skipOneOf("，,、").seesOneOf("（(");
    int from = between.skipOneOf("（(").at();
    int named = LEADS.skip(text, from, again.number());
    boolean closed = text.startsWith("）", named) || text.startsWith(")", named);
    int to = LEADS.skip(text, closed ? named + 1 : named, again.number());
    boolean name = named > from && NAMES.find(text, from, named) >= 0;
    boolean all = new Cursor(text, to, again.number()).skipSpaces().isAtEnd();
    boolean inside = opened && !closed && closeOf(text, again) > again.end();
    return all && (name ? inside || !opened || closed : inside && !comma);
  }

  private static boolean sameAmount(Range range, Range again) {
    return same(range.least(), again.least()) && same(range.most(), again.most());
  }

  private static boolean same(java.util.Optional<Amount> one, java.util.Optional<Amount> other) {
    return one.isPresent() == other.isPresent()
        && one.stream()
            .allMatch(amount -> amount.value().compareTo(other.orElseThrow().value()) == 0);
  }

  /** Returns where the parentheses close in which {@code again} stands; its own end if in none. */
  private static int closeOf(String text, Range again) {
    Cursor after = new Cursor(text, again.end(), text.length()).skip("元").skip(WHOLE);
    return after.seesOneOf("）)") ? after.at() + 1 : again.end();
  }
}
