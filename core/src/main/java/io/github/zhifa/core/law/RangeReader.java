// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.Amount.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Joins amounts to ranges: 3个月以上 and 6个月以下 that stand together are one. */
final class RangeReader {
  private static final WordSet JOINTS = WordSet.of("但 且 而 并且 并 至 到");
  private static final WordSet DASHES = WordSet.of("至 到 - -- — —— – ~ ～ －");
  private static final int LONGEST_NOTE = 14;

  private final String text;
  private final ImmutableList<Amount> amounts;
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
      if (belongTogether(first, second)) {
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
        || !sameKind(amounts.get(next - 1), amounts.get(next))) {
      return 0;
    }
    boolean pair =
        next + 1 < amounts.size() && belongTogether(amounts.get(next), amounts.get(next + 1));
    return pair ? 2 : 1;
  }

  /** Returns how many amounts in one unit follow each other with nothing between. */
  private int chain(int at) {
    int next = at + 1;
    while (next < amounts.size()
        && sameKind(amounts.get(next - 1), amounts.get(next))
        && amounts.get(next - 1).end() == amounts.get(next).start()) {
      next++;
    }
    return next - at;
  }

  private boolean belongTogether(Amount first, Amount second) {
    if (first.ordinal() || second.ordinal()) {
      return false;
    }
    boolean points = first.side() == Side.POINT && second.side() == Side.POINT;
    if (points && isDashed(first, second)) {
      return comparable(first, second) || first.unit().isEmpty();
    }
    if (isBroken(first, second)) {
      return true;
    }
    if (first.side() == Side.LOWER && second.side() == Side.UPPER) {
      return isNothingBetween(first, second)
          || (isJoined(first, second) && comparable(first, second));
    }
    boolean cutOff = first.side() != Side.POINT && second.unit().isEmpty();
    return isNothingBetween(first, second)
        ? sameKind(first, second) || cutOff
        : !points && isListed(first, second);
  }

  /** 5万元以10万元以下, 5万元以上上10万元以下: what is left of a boundary word, or too much of it. */
  private boolean isBroken(Amount first, Amount second) {
    int end = BoundaryWord.leftOverEnd(text, first.end());
    return end > first.end()
        && first.side() != Side.UPPER
        && second.side() == Side.UPPER
        && (comparable(first, second) || first.unit().isEmpty() || second.unit().isEmpty())
        && new Cursor(text, end, second.start()).skipOneOf("、，").skipSpaces().isAtEnd();
  }

  /** 1万元以上、20万元: two ends, one of which has lost or changed its boundary word. */
  private boolean isListed(Amount first, Amount second) {
    return sameUnit(first, second)
        && Units.isOfFines(first.unit())
        && between(first, second).skipSpaces().skip("、").skipSpaces().isAtEnd();
  }

  private Cursor between(Amount first, Amount second) {
    return new Cursor(text, first.end(), second.start());
  }

  private boolean isNothingBetween(Amount first, Amount second) {
    return between(first, second).skipSpaces().isAtEnd();
  }

  /** 以上、…以下, 以上的，但…以下. */
  private boolean isJoined(Amount first, Amount second) {
    return between(first, second)
        .skipSpaces()
        .skip("的")
        .skipOneOf("，,、")
        .skipSpaces()
        .skip(JOINTS)
        .skipSpaces()
        .isAtEnd();
  }

  /** 一至三倍, 5%（含）—10%. */
  private boolean isDashed(Amount first, Amount second) {
    Cursor cursor = between(first, second).skipSpaces();
    if (cursor.sees("（含") || cursor.sees("(含")) {
      cursor.skipParentheses(LONGEST_NOTE);
    }
    return cursor.sees(DASHES) && cursor.skip(DASHES).skipSpaces().isAtEnd();
  }

  private static boolean sameUnit(Amount first, Amount second) {
    return first.unit().equals(second.unit()) && !first.unit().isEmpty();
  }

  /** In one unit, or both shares: 30%以上3倍以下 is common, but 1年6个月 is one number. */
  private static boolean sameKind(Amount first, Amount second) {
    boolean shares = Units.isShare(first.unit()) && Units.isShare(second.unit());
    return shares || sameUnit(first, second);
  }

  private static boolean comparable(Amount first, Amount second) {
    return Units.convert(BigDecimal.ONE, first.unit(), second.unit()).isPresent()
        || Units.convert(BigDecimal.ONE, second.unit(), first.unit()).isPresent();
  }

  private void pair(Amount first, Amount second) {
    Optional<TextFault> fault = faultOf(first, second);
    if (fault.isPresent()) {
      fault(fault.get(), first.start(), second.end());
      return;
    }
    Amount least = inUnitOf(first, second);
    Amount most = inUnitOf(second, least);
    if (least.value().compareTo(most.value()) >= 0) {
      fault(TextFault.ENDS_REVERSED, first.start(), second.end());
      return;
    }
    ranges.add(new Range(Optional.of(least), Optional.of(most)));
  }

  private Optional<TextFault> faultOf(Amount first, Amount second) {
    if (first.side() == Side.LOWER && second.side() == Side.LOWER) {
      return Optional.of(TextFault.LOWER_TWICE);
    }
    if (first.side() == Side.UPPER && second.side() == Side.UPPER) {
      return Optional.of(TextFault.UPPER_TWICE);
    }
    if (first.side() == Side.UPPER && second.side() == Side.LOWER) {
      return Optional.of(TextFault.ENDS_SWAPPED);
    }
    if (isBroken(first, second)) {
      return Optional.of(TextFault.BOUNDARY_BROKEN);
    }
    boolean dashed = first.side() == Side.POINT && isDashed(first, second);
    if (!dashed && (first.side() == Side.POINT || second.side() == Side.POINT)) {
      return Optional.of(TextFault.BOUNDARY_MISSING);
    }
    return unitFault(first, second, dashed);
  }

  /** 一至二倍 leaves the first unit out; 1至3万元 could start at one yuan or at ten thousand. */
  private static Optional<TextFault> unitFault(Amount first, Amount second, boolean dashed) {
    boolean elided = dashed && first.unit().isEmpty() && !second.unit().isEmpty();
    if (elided && first.scaled() == second.scaled()) {
      return Optional.empty();
    }
    if (first.unit().isEmpty() != second.unit().isEmpty()) {
      return Optional.of(TextFault.UNIT_MISSING);
    }
    return comparable(first, second) ? Optional.empty() : Optional.of(TextFault.UNITS_DIFFER);
  }

  private static Amount inUnitOf(Amount amount, Amount other) {
    if (amount.unit().isEmpty()) {
      return amount.withUnit(other.unit(), amount.value());
    }
    return Units.convert(amount.value(), amount.unit(), other.unit())
        .map(value -> amount.withUnit(other.unit(), value))
        .orElse(amount);
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
