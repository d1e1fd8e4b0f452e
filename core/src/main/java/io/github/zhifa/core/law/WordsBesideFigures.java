// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.RangeReader.Range;
import java.util.List;

/** An amount that is said twice, 肆万玖仟元（49000元）, is one; where the two differ it is none. */
final class WordsBesideFigures {
  private static final WordSet LEADS = WordSet.of("人民币 大写 小写 即 ¥ ￥ ： :");
  private static final WordSet NAMES = WordSet.of("大写 小写");

  private WordsBesideFigures() {}

  /** Returns the ranges without those that only repeat the one before them. */
  static ImmutableList<Range> merge(
      String text, ImmutableList<Range> ranges, List<TextProblem> problems) {
    if (text.indexOf('（') < 0 && text.indexOf('(') < 0) {
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
    return !range.unit().isEmpty()
        && isOpened(text, range.end(), again.number())
        && new Cursor(text, again.end(), text.length()).skip("元").skip("整").seesOneOf("）)");
  }

  /** 肆万玖仟元整（小写：¥, or without parentheses: 大写：. */
  private static boolean isOpened(String text, int from, int to) {
    Cursor cursor = new Cursor(text, from, to).skip("整").skipSpaces();
    if (cursor.seesOneOf("（(")) {
      int inside = cursor.skipOneOf("（(").at();
      int leads = LEADS.skip(text, inside, to);
      return new Cursor(text, leads, to).skipSpaces().isAtEnd();
    }
    return cursor.sees(NAMES) && cursor.skip(NAMES).skipOneOf("：:").skipOneOf("¥￥").isAtEnd();
  }

  private static boolean sameAmount(Range range, Range again) {
    return same(range.least(), again.least()) && same(range.most(), again.most());
  }

  private static boolean same(java.util.Optional<Amount> one, java.util.Optional<Amount> other) {
    return one.isPresent() == other.isPresent()
        && one.stream()
            .allMatch(amount -> amount.value().compareTo(other.orElseThrow().value()) == 0);
  }

  private static int closeOf(String text, Range again) {
    int close = Math.max(text.indexOf('）', again.end()), text.indexOf(')', again.end()));
    return close < 0 ? again.end() : close + 1;
  }
}
