// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.RangeReader.Range;
import io.github.zhifa.core.law.RangeReader.Ranges;
import io.github.zhifa.model.law.FineMeasure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the printed fine of a tier or a clause (2万元以上4万元以下, 并处所收费用3倍以上3.5倍以下罚款, 处赔偿额一至二倍罚款,
 * 500元/车次). Numbers that are a condition (货值金额不足一万元的) or count something else (三年内) are not fines.
 * Nothing is guessed: a malformed expression is a problem, and so is a text without any fine.
 */
public final class FineTextReader {
  private static final Pattern IMPOSED = Pattern.compile("(?:^|处以?|罚款|总额|最高|最低|每.{1,6})\\s*$");
  private static final Pattern STARTS_WITH_NUMBER = Pattern.compile("[0-9０-９零〇一二两三四五六七八九十百千万亿等].*");
  private static final Pattern CONDITION =
      Pattern.compile("^(?:的?[，,]?的[，,：:]|的?部分|计算(?!的?罚款)|的$).*");
  private static final Pattern CUT_OFF = Pattern.compile("^(?:的?罚款.*|[，,；;。].*|)$");

  private FineTextReader() {}

  /** Returns what {@code printed} says. */
  public static FineReading read(String printed) {
    Ranges ranges = RangeReader.read(printed);
    List<TextProblem> problems = new ArrayList<>(ranges.problems());
    ImmutableList.Builder<FineReading.Found> amounts = ImmutableList.builder();
    for (Range range : ranges.ranges()) {
      if (isCondition(range, printed)) {
        continue;
      }
      if (lacksUnit(range, printed)) {
        problems.add(problem(TextFault.UNIT_MISSING, range.start(), range.end()));
      } else {
        FineMeasures.of(range, printed).ifPresent(measure -> amounts.add(found(range, measure)));
      }
    }
    ImmutableList<FineReading.Found> found = amounts.build();
    if (found.isEmpty() && problems.isEmpty()) {
      problems.add(problem(TextFault.NOTHING_READABLE, 0, printed.length()));
    }
    problems.sort(Comparator.comparingInt(problem -> problem.span().start()));
    return new FineReading(found, ImmutableList.copyOf(problems));
  }

  private static FineReading.Found found(Range range, FineMeasure measure) {
    return new FineReading.Found(
        range.least().map(Amount::value),
        range.most().map(Amount::value),
        measure,
        new Span(range.start(), range.end()));
  }

  /** 货值金额不足一万元的 and 一万元以上的，… say when, not how much; 处不超过一万元罚款 says how much. */
  private static boolean isCondition(Range range, String printed) {
    boolean compared = !STARTS_WITH_NUMBER.matcher(printed.substring(range.start())).matches();
    boolean imposed = IMPOSED.matcher(printed.substring(0, range.start())).find();
    return (compared && !imposed) || CONDITION.matcher(printed.substring(range.end())).matches();
  }

  private static boolean lacksUnit(Range range, String printed) {
    if (!range.unit().isEmpty()) {
      return false;
    }
    boolean cutOff = CUT_OFF.matcher(printed.substring(range.end())).matches();
    boolean whole = range.start() == 0 || range.any().scaled();
    return !range.isPoint() || (cutOff && whole);
  }

  private static TextProblem problem(TextFault fault, int start, int end) {
    return new TextProblem(fault, new Span(start, end));
  }
}
