// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.ClauseReading.Found;
import io.github.zhifa.core.law.ClauseRoles.Part;
import io.github.zhifa.core.law.ClauseRoles.Role;
import io.github.zhifa.core.law.ClauseSegments.Segment;
import io.github.zhifa.core.law.RangeReader.Range;
import io.github.zhifa.core.law.RangeReader.Ranges;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.FineUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads the fines of a legal clause (逾期不改正的，对单位可以处违法所得一倍以上五倍以下罚款，违法所得不足五十万元的，以五十万元计算): amounts,
 * unit, base, whether may or shall, beside which other penalty, whom, at what stage, with which
 * floor and cap.
 *
 * <p>Nothing is guessed. An amount is a fine only if the words around it leave nothing over; a
 * malformed expression is a problem with its span; a fine without a printed number has none; a text
 * that fines nobody says so as a problem. No text makes it throw.
 */
public final class ClauseReader {
  private static final WordSet DAILY = WordSet.of("按日连续处罚 按日连续计罚 按日连续处以罚款 按日计罚");
  private static final WordSet TALK_OF_DAILY = WordSet.of("制度 决定 办法 规定 情形");

  private final String text;
  private final List<TextProblem> problems;
  private final List<Found> fines = new ArrayList<>();
  private final ClauseContext context;
  private Optional<BigDecimal> floorToCome = Optional.empty();

  private ClauseReader(String text) {
    this.text = text;
    this.problems = new ArrayList<>();
    this.context = new ClauseContext(text);
  }

  /** Returns what {@code printed} says. */
  public static ClauseReading read(String printed) {
    return new ClauseReader(usual(printed)).run();
  }

  /**
   * Full-width digits and capital numerals as usual ones; the length stays, so that spans are true.
   */
  private static String usual(String printed) {
    return AmountInWords.toUsual(FullWidth.narrow(printed));
  }

  private ClauseReading run() {
    Ranges read = RangeReader.read(text);
    problems.addAll(read.problems());
    ImmutableList<Range> ranges = WordsBesideFigures.merge(text, read.ranges(), problems);
    int next = 0;
    for (Segment segment : ClauseSegments.of(text, ranges)) {
      List<Range> amounts = new ArrayList<>();
      while (next < ranges.size() && ranges.get(next).number() < segment.end()) {
        Range range = ranges.get(next++);
        if (mayBeFine(range)) {
          amounts.add(range);
        }
      }
      if (segment.start() < segment.end()) {
        read(segment, amounts);
      }
    }
    if (fines.isEmpty() && problems.isEmpty()) {
      problem(TextFault.NO_FINE, 0, text.length());
    }
    problems.sort(Comparator.comparingInt(problem -> problem.span().start()));
    return new ClauseReading(ImmutableList.copyOf(fines), ImmutableList.copyOf(problems));
  }

  /** Money and shares; and where the unit is lost, what only an amount has: a scale or an end. */
  private static boolean mayBeFine(Range range) {
    return range.unit().isEmpty()
        ? !range.isPoint() || range.any().scaled()
        : ClauseMeasures.unit(range.unit()).isPresent();
  }

  private void read(Segment segment, List<Range> amounts) {
    int before = fines.size();
    ClauseVerbs verbs = ClauseVerbs.of(text, segment.start(), segment.end());
    context.enter(segment, verbs, !amounts.isEmpty());
    boolean answered = false;
    for (Part part : ClauseRoles.of(text, segment, verbs, amounts, before > 0)) {
      answered |= part.role() != Role.OTHER;
      take(part, verbs);
    }
    if (!answered && !hasProblem(segment)) {
      bare(segment, verbs);
    }
    daily(segment, verbs);
    context.leave(segment, verbs, fines.size() > before);
  }

  private void take(Part part, ClauseVerbs verbs) {
    Range amount = part.amount();
    switch (part.role()) {
      case FINE -> fine(part, verbs);
      case LIMIT -> limit(amount);
      case BASE_FLOOR -> baseFloor(amount.any().value());
      case BROKEN -> problem(TextFault.SURROUNDINGS_UNREADABLE, amount.number(), amount.end());
      case OTHER -> {}
    }
  }

  private void fine(Part part, ClauseVerbs verbs) {
    Range amount = part.amount();
    Optional<FineUnit> unit = ClauseMeasures.unit(amount.unit());
    Optional<TextFault> fault =
        unit.isEmpty() ? Optional.of(TextFault.UNIT_MISSING) : ImplausibleEnds.faultOf(amount);
    if (fault.isPresent()) {
      problem(fault.get(), amount.number(), amount.end());
      return;
    }
    FineMeasure measure =
        ClauseMeasures.of(unit.get(), text, verbs, part.from(), amount.number(), amount.end());
    FineEnds ends = FineEnds.of(amount, text, part.from());
    ClauseFine fine =
        new ClauseFine(
            ends.least(),
            ends.most(),
            Optional.of(measure),
            verbs.discretion(amount.number()),
            verbs.mode(amount.number(), amount.end()),
            context.subject(verbs, part.from(), amount.number(), part.end()),
            context.stage(),
            FineLimits.NONE);
    if (isAmountOfLast(part)) {
      amountOfLast(fine, amount);
    } else {
      add(fine, amount.start(), amount.end());
    }
  }

  /** 并处罚款，罚款数额为…, 罚款：…: the amount of a fine that was read without one. */
  private boolean isAmountOfLast(Part part) {
    if (fines.isEmpty() || fines.get(fines.size() - 1).fine().hasAmount()) {
      return false;
    }
    int end = fines.get(fines.size() - 1).span().end();
    boolean next = part.from() == end + 1 && "，：:".indexOf(text.charAt(end)) >= 0;
    boolean stated = ClauseMeasures.isStatedSum(text, part.from(), part.amount().number());
    return next && (stated || (text.charAt(end) != '，' && part.from() == part.amount().start()));
  }

  private void amountOfLast(ClauseFine amount, Range range) {
    ClauseFine last = fines.remove(fines.size() - 1).fine();
    add(last.withAmount(amount), range.start(), range.end());
  }

  private void add(ClauseFine fine, int start, int end) {
    boolean counts = fine.measure().filter(measure -> measure.unit() != FineUnit.YUAN).isPresent();
    Optional<BigDecimal> floor = counts ? floorToCome : Optional.empty();
    if (counts) {
      floorToCome = Optional.empty();
    }
    ClauseFine whole =
        floor.map(yuan -> fine.withLimits(fine.limits().withBaseFloor(yuan))).orElse(fine);
    fines.add(new Found(whole, new Span(start, end)));
  }

  private void limit(Range amount) {
    Found last = fines.get(fines.size() - 1);
    FineLimits limits = last.fine().limits();
    BigDecimal yuan = amount.any().value();
    limitLast(amount.most().isPresent() ? limits.withCap(yuan) : limits.withFloor(yuan));
  }

  private void limitLast(FineLimits limits) {
    Found last = fines.remove(fines.size() - 1);
    fines.add(new Found(last.fine().withLimits(limits), last.span()));
  }

  private void baseFloor(BigDecimal yuan) {
    context.dropStage();
    Optional<FineUnit> last =
        fines.isEmpty()
            ? Optional.empty()
            : fines.get(fines.size() - 1).fine().measure().map(FineMeasure::unit);
    if (last.isPresent() && last.get() != FineUnit.YUAN) {
      limitLast(fines.get(fines.size() - 1).fine().limits().withBaseFloor(yuan));
    } else {
      floorToCome = Optional.of(yuan);
    }
  }

  private void bare(Segment segment, ClauseVerbs verbs) {
    int at = text.indexOf(BareFines.WORD, segment.start());
    while (at >= 0 && at < segment.end()) {
      int end = at + BareFines.WORD.length();
      BareFines.Kind kind = BareFines.kind(text, segment, verbs, at);
      if (kind == BareFines.Kind.DAMAGED) {
        problem(TextFault.SURROUNDINGS_UNREADABLE, verbs.endBefore(at, segment.start()), end);
        return;
      }
      if (kind == BareFines.Kind.FINE) {
        add(without(verbs, segment, at), at, end);
        return;
      }
      at = text.indexOf(BareFines.WORD, end);
    }
  }

  private ClauseFine without(ClauseVerbs verbs, Segment segment, int at) {
    return new ClauseFine(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        verbs.discretion(at),
        verbs.mode(at, at),
        context.subject(verbs, segment.start(), at, at),
        context.stage(),
        FineLimits.NONE);
  }

  private void daily(Segment segment, ClauseVerbs verbs) {
    int start = DAILY.find(text, segment.start(), segment.end());
    if (start < 0) {
      return;
    }
    int end = start + DAILY.at(text, start, segment.end()).length();
    if (isTalkOfDaily(end, segment.end())) {
      return;
    }
    int from = fines.isEmpty() ? 0 : fines.get(fines.size() - 1).span().end();
    ClauseVerbs whole =
        ClauseVerbs.of(text, Math.min(from, start), segment.end()); // 可以自次日起，按照…按日连续处罚
    ClauseFine fine =
        new ClauseFine(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            whole.discretion(start),
            FineMode.DAILY_CONTINUOUS,
            context.subject(verbs, segment.start(), start, start),
            context.stage(),
            FineLimits.NONE);
    add(fine, start, end);
  }

  /** 按日连续处罚的决定. */
  private boolean isTalkOfDaily(int at, int limit) {
    Cursor after = new Cursor(text, at, limit);
    boolean of = after.sees("的") && !after.skip("的").isAtEnd() && !after.seesOneOf("，。；");
    return of || after.sees(TALK_OF_DAILY);
  }

  private boolean hasProblem(Segment segment) {
    return problems.stream()
        .map(TextProblem::span)
        .anyMatch(span -> span.start() < segment.end() && span.end() > segment.start());
  }

  private void problem(TextFault fault, int start, int end) {
    problems.add(new TextProblem(fault, new Span(start, end)));
  }
}
