// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.Amount.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Joins amounts to ranges: 3个月以上 and 6个月以下 that stand together are one. */
final class RangeReader {
  private final String text;
  private final ImmutableList<Amount> amounts;
  private final RangeEnds ends;
  private final List<Range> ranges = new ArrayList<>();
  private final List<TextProblem> problems;

  /** A range of which at least one end is there; a point has the same amount at both. */
  record Range(Optional<Amount> least, Optional<Amount> most) {
    Amount any() {
      return least.or(this::most).orElseThrow();
    }

    boolean isPoint() {
      return least.isPresent() && least.equals(most);
    }

    int start() {
      return any().start();
    }

    /** Where the first number itself starts. */
    int number() {
      return any().number();
    }

    /** The same range, printed up to {@code end}. */
    Range endingAt(int end) {
      return isPoint()
          ? new Range(least.map(each -> each.endingAt(end)), least.map(each -> each.endingAt(end)))
          : new Range(least, most.map(each -> each.endingAt(end)));
    }

    int end() {
      return most.or(this::least).orElseThrow().end();
    }

    String unit() {
      return any().unit();
    }
  }

  /** The ranges and the faults, each in the order of the text. */
  record Ranges(ImmutableList<Range> ranges, ImmutableList<TextProblem> problems) {}

  private RangeReader(String text, AmountScanner.Scan scan) {
    this.text = text;
    this.amounts = scan.amounts();
    this.ends = new RangeEnds(text);
    this.problems = new ArrayList<>(scan.problems());
  }

  static Ranges read(String printed) {
    String narrow = FullWidth.narrow(printed);
    String repaired = LookAlikes.repair(narrow);
    RangeReader reader = new RangeReader(repaired, AmountScanner.scan(repaired));
    int next = 0;
    while (next < reader.amounts.size()) {
      next += reader.take(next);
    }
    if (!repaired.equals(narrow)) {
      reader.removeRepaired(narrow);
    }
    reader.problems.sort(Comparator.comparingInt(problem -> problem.span().start()));
    return new Ranges(ImmutableList.copyOf(reader.ranges), ImmutableList.copyOf(reader.problems));
  }

  /** A range is not read that is one only with other characters than the printed ones. */
  private void removeRepaired(String narrow) {
    for (Range range : ImmutableList.copyOf(ranges)) {
      int length = range.end() - range.start();
      if (!narrow.regionMatches(range.start(), text, range.start(), length)) {
        ranges.remove(range);
        fault(TextFault.LOOK_ALIKE, range.start(), range.end());
      }
    }
  }

  /** Takes one amount, or two that belong together, and returns how many. */
  private int take(int at) {
    int chain = chain(at);
    Amount first = amounts.get(at);
    if (chain > 2) {
      fault(TextFault.RUN_TOGETHER, first.start(), amounts.get(at + chain - 1).end());
      return chain;
    }
    if (at + 1 < amounts.size()) {
      Amount second = amounts.get(at + 1);
      if (ends.belongTogether(first, second)) {
        int more = followers(at + 2);
        if (more > 0) {
          fault(TextFault.RUN_TOGETHER, first.start(), amounts.get(at + 1 + more).end());
        } else {
          pair(first, second);
        }
        return 2 + more;
      }
    }
    single(first);
    return 1;
  }

  /** 1万元以上、2万元以下2万元以上、3万元以下: returns how many amounts follow a pair with nothing between. */
  private int followers(int next) {
    if (next >= amounts.size()
        || amounts.get(next - 1).end() != amounts.get(next).start()
        || !RangeEnds.sameKind(amounts.get(next - 1), amounts.get(next))) {
      return 0;
    }
    boolean pair =
        next + 1 < amounts.size() && ends.belongTogether(amounts.get(next), amounts.get(next + 1));
    return pair ? 2 : 1;
  }

  /** Returns how many amounts in one unit follow each other with nothing between. */
  private int chain(int at) {
    int next = at + 1;
    while (next < amounts.size()
        && RangeEnds.sameKind(amounts.get(next - 1), amounts.get(next))
        && amounts.get(next - 1).end() == amounts.get(next).start()) {
      next++;
    }
    return next - at;
  }

  private void pair(Amount first, Amount second) {
    Optional<TextFault> fault = ends.faultOf(first, second);
    if (fault.isPresent()) {
      fault(fault.get(), first.start(), second.end());
      return;
    }
    Amount least = ends.lower(first, second);
    Amount most = ends.upper(least, second);
    if (least.value().compareTo(most.value()) >= 0) {
      fault(TextFault.ENDS_REVERSED, first.start(), second.end());
      return;
    }
    ranges.add(new Range(Optional.of(least), Optional.of(most)));
  }

  private void single(Amount amount) {
    if (amount.side() == Side.POINT) {
      ranges.add(new Range(Optional.of(amount), Optional.of(amount)));
    } else if (amount.side() == Side.LOWER) {
      ranges.add(new Range(Optional.of(amount), Optional.empty()));
    } else {
      ranges.add(new Range(Optional.empty(), Optional.of(amount)));
    }
  }

  private void fault(TextFault fault, int start, int end) {
    problems.add(new TextProblem(fault, new Span(start, end)));
  }
}
