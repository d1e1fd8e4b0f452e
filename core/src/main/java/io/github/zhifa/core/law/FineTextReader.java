// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.RangeReader.Range;
import io.github.zhifa.core.law.RangeReader.Ranges;
import io.github.zhifa.model.law.FineMeasure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads the printed fine of a tier or a clause (2万元以上4万元以下, 并处所收费用3倍以上3.5倍以下罚款, 处赔偿额一至二倍罚款,
 * 500元/车次). Numbers that are a condition (货值金额不足一万元的) or count something else (三年内) are not fines.
 * Nothing is guessed: a malformed expression is a problem, and so is a text without any fine.
 */
public final class FineTextReader {
  private static final WordSet IMPOSED = WordSet.of("处 处以 罚款 总额 最高 最低");
  private static final String STOPS = "，,；;。";
  private static final int LONGEST_THING = 6;

  private final String printed;
  private final String text;
  private final List<TextProblem> problems = new ArrayList<>();
  private final List<Range> earlier = new ArrayList<>();
  private final ImmutableList.Builder<FineReading.Found> amounts = ImmutableList.builder();

  /** Where the words start that stand before the next range. */
  private int from;

  private FineTextReader(String printed) {
    this.printed = printed;
    this.text = UsualCharacters.of(printed);
  }

  /** Returns what {@code printed} says. */
  public static FineReading read(String printed) {
    return new FineTextReader(printed).run();
  }

  private FineReading run() {
    Ranges read = RangeReader.read(text);
    problems.addAll(read.problems());
    for (Range range : WordsBesideFigures.merge(text, read.ranges(), problems)) {
      boolean ofFines = Units.isOfFines(range.unit());
      boolean cut = ofFines && AmountEdges.isBrokenAfter(text, range.end());
      if (cut || !isCondition(range, printed)) {
        take(range);
      }
      from = ofFines ? range.end() : from;
    }
    ImmutableList<FineReading.Found> found = amounts.build();
    if (found.isEmpty() && problems.isEmpty()) {
      problems.add(problem(TextFault.NOTHING_READABLE, 0, printed.length()));
    }
    problems.sort(Comparator.comparingInt(problem -> problem.span().start()));
    return new FineReading(found, ImmutableList.copyOf(problems));
  }

  private void take(Range range) {
    Optional<TextFault> fault = fault(range);
    if (fault.isPresent()) {
      problems.add(problem(fault.get(), range.start(), range.end()));
    } else {
      FineMeasures.of(range, printed).ifPresent(measure -> amounts.add(found(range, measure)));
    }
    earlier.add(range);
  }

  private Optional<TextFault> fault(Range range) {
    if (lacksUnit(range, text)) {
      return Optional.of(TextFault.UNIT_MISSING);
    }
    if (!earlier.isEmpty()
        && AmountEdges.isTornRange(text, earlier.get(earlier.size() - 1), range)) {
      return Optional.of(TextFault.RANGE_PARTED);
    }
    if (Units.isOfFines(range.unit()) && isBroken(range)) {
      return Optional.of(TextFault.SURROUNDINGS_UNREADABLE);
    }
    return ImplausibleEnds.faultOf(range).or(() -> ImplausibleEnds.seriesFault(earlier, range));
  }

  /** Returns whether something is left beside a range, between the verb and it or behind it. */
  private boolean isBroken(Range range) {
    int verb = text.lastIndexOf('处', range.number());
    boolean imposes = verb >= from && !ClauseVerbs.isNoun(text, verb);
    int lead = imposes ? new Cursor(text, verb + 1, range.number()).skip("以").at() : from;
    return AmountEdges.isBrokenBefore(text, lead, range.number())
        || AmountEdges.isBrokenAfter(text, range.end())
        || AmountEdges.isDoubled(text, from, range.number(), range.end())
        || (imposes && AmountEdges.isBrokenLead(text, lead, range.number()));
  }

  private FineReading.Found found(Range range, FineMeasure measure) {
    FineEnds ends = FineEnds.of(range, text, from);
    return new FineReading.Found(
        ends.least(), ends.most(), measure, new Span(range.start(), range.end()));
  }

  /** 货值金额不足一万元的 and 一万元以上的，… say when, not how much; 处不超过一万元罚款 says how much. */
  private static boolean isCondition(Range range, String printed) {
    boolean compared = range.start() < range.number();
    return (compared && !isImposed(printed, range.start()))
        || isConditional(new Cursor(printed, range.end(), printed.length()));
  }

  /** 处不超过…, 每平方米不超过…: the words before a range that is printed with 不超过 or the like. */
  private static boolean isImposed(String printed, int at) {
    int end = at;
    while (end > 0 && Cursor.isSpace(printed.charAt(end - 1))) {
      end--;
    }
    int each = printed.lastIndexOf('每', end - 2);
    return end == 0
        || IMPOSED.isBefore(printed, end, 0)
        || (each >= 0 && end - each - 1 <= LONGEST_THING);
  }

  /** 一万元以上的，…, 一万元以上部分, 以一万元计算. */
  private static boolean isConditional(Cursor after) {
    if (after.sees("部分") || after.sees("的部分")) {
      return true;
    }
    if (after.sees("计算")) {
      after.skip("计算");
      return !after.sees("罚款") && !after.sees("的罚款");
    }
    boolean of = after.sees("的");
    after.skip("的");
    if (of && (after.isAtEnd() || after.seesOneOf("，,：:"))) {
      return true;
    }
    return after.skipOneOf("，,").sees("的") && after.skip("的").seesOneOf("，,：:");
  }

  private static boolean lacksUnit(Range range, String printed) {
    if (!range.unit().isEmpty()) {
      return false;
    }
    Cursor after = new Cursor(printed, range.end(), printed.length());
    boolean cutOff =
        after.isAtEnd() || after.seesOneOf(STOPS) || after.sees("罚款") || after.sees("的罚款");
    boolean whole = range.start() == 0 || range.any().scaled() || isImposed(printed, range.start());
    return !range.isPoint() || (cutOff && whole);
  }

  private static TextProblem problem(TextFault fault, int start, int end) {
    return new TextProblem(fault, new Span(start, end));
  }
}
