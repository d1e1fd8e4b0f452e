// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.ClauseReading.Found;
import io.github.zhifa.core.law.ClauseRoles.Before;
import io.github.zhifa.core.law.ClauseRoles.Part;
import io.github.zhifa.core.law.ClauseRoles.Role;
import io.github.zhifa.core.law.ClauseSegments.Segment;
import io.github.zhifa.core.law.RangeReader.Range;
import io.github.zhifa.core.law.RangeReader.Ranges;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.FineUnit;
import java.util.ArrayList;
import java.util.BitSet;
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
  /**
   * No legal sentence has more between two commas; what is longer is a problem, so that the time to
   * read a text grows with its length only.
   */
  private static final int LONGEST_SEGMENT = 2_000;

  private final String text;
  private final List<TextProblem> problems;

  /** The characters that problems cover. */
  private final BitSet damaged = new BitSet();

  private final FineList fines;
  private final List<Range> earlier = new ArrayList<>();
  private final ClauseContext context;
  private Optional<Found> amountToCome = Optional.empty();
  private boolean mayBefore;

  private ClauseReader(String text) {
    this.text = text;
    this.problems = new ArrayList<>();
    this.fines = new FineList(text);
    this.context = new ClauseContext(text);
  }

  /** Returns what {@code printed} says. */
  public static ClauseReading read(String printed) {
    return new ClauseReader(UsualCharacters.of(printed)).run();
  }

  private ClauseReading run() {
    Ranges read = RangeReader.read(text);
    problems.addAll(read.problems());
    ImmutableList<Range> ranges = WordsBesideFigures.merge(text, read.ranges(), problems);
    problems.forEach(problem -> damaged.set(problem.span().start(), problem.span().end()));
    int next = 0;
    for (Segment segment : ClauseSegments.of(text, ranges)) {
      List<Range> amounts = new ArrayList<>();
      while (next < ranges.size() && ranges.get(next).number() < segment.end()) {
        Range range = ranges.get(next++);
        if (mayBeFine(range)) {
          amounts.add(range);
        }
      }
      if (segment.end() - segment.start() > LONGEST_SEGMENT) {
        if (!hasProblem(segment)) {
          problem(TextFault.SURROUNDINGS_UNREADABLE, segment.start(), segment.end());
        }
        fines.skip();
      } else if (segment.start() < segment.end()) {
        read(segment, amounts);
      }
    }
    amountToCome.ifPresent(
        amount -> problems.add(new TextProblem(TextFault.SURROUNDINGS_UNREADABLE, amount.span())));
    fines.floorOfNone().ifPresent(problems::add);
    if (fines.size() == 0 && problems.isEmpty()) {
      problem(TextFault.NO_FINE, 0, text.length());
    }
    problems.sort(Comparator.comparingInt(problem -> problem.span().start()));
    return new ClauseReading(fines.all(), ImmutableList.copyOf(problems));
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
    context.enter(segment, verbs, !amounts.isEmpty(), before > 0);
    boolean answered = false;
    for (Part part :
        ClauseRoles.of(text, segment, verbs, amounts, new Before(before > 0, fines.bareEnd()))) {
      answered |= part.role() != Role.OTHER;
      take(part, verbs);
    }
    if (!answered && !hasProblem(segment)) {
      bare(segment, verbs);
    }
    if (fines.size() == before && hasProblem(segment)) {
      fines.skip();
    }
    fines.deal(segment.start(), segment.end(), before);
    daily(segment, verbs);
    context.leave(segment, verbs, fines.size() > before);
    mayBefore = !segment.stops() && verbs.carriesMay();
  }

  private FineDiscretion discretion(ClauseVerbs verbs, int at) {
    return mayBefore && verbs.startsWithVerb() ? FineDiscretion.MAY : verbs.discretion(at);
  }

  private void take(Part part, ClauseVerbs verbs) {
    Range amount = part.amount();
    switch (part.role()) {
      case FINE ->
          built(part, verbs).ifPresent(fine -> fines.add(fine, amount.start(), amount.end()));
      case AMOUNT_OF_LAST -> built(part, verbs).ifPresent(fine -> fines.amountOfLast(fine, amount));
      case AMOUNT_OF_NEXT ->
          amountToCome =
              built(part, verbs)
                  .map(fine -> new Found(fine, new Span(amount.start(), amount.end())));
      case LIMIT -> fines.limit(amount, part.from()).ifPresent(this::problem);
      case BASE_FLOOR -> {
        context.dropStage();
        fines.baseFloor(amount);
      }
      case FINE_FLOOR -> {
        context.dropStage();
        fines.fineFloor(amount).ifPresent(this::problem);
      }
      case BROKEN -> broken(TextFault.SURROUNDINGS_UNREADABLE, amount);
      case OTHER -> {}
    }
  }

  /** An amount of a fine that cannot be read; a limit after it is none of the fine before. */
  private void broken(TextFault fault, Range amount) {
    problem(fault, amount.number(), amount.end());
    fines.skip();
  }

  /** Returns the fine of a part; what is wrong with it is a problem. */
  private Optional<ClauseFine> built(Part part, ClauseVerbs verbs) {
    Range amount = part.amount();
    Optional<FineUnit> unit = ClauseMeasures.unit(amount.unit());
    Optional<TextFault> fault =
        unit.isEmpty()
            ? Optional.of(TextFault.UNIT_MISSING)
            : ImplausibleEnds.faultOf(amount)
                .or(() -> ImplausibleEnds.seriesFault(earlier, amount));
    earlier.add(amount);
    if (fault.isPresent()) {
      broken(fault.get(), amount);
      return Optional.empty();
    }
    FineMeasure measure = ClauseMeasures.of(unit.get(), text, verbs, part);
    FineEnds ends = FineEnds.of(amount, text, part.from());
    return Optional.of(
        new ClauseFine(
            ends.least(),
            ends.most(),
            Optional.of(measure),
            discretion(verbs, amount.number()),
            verbs.mode(amount.number(), part.end()),
            context.subject(verbs, part.from(), amount.number(), part.end()),
            context.stage(),
            FineLimits.NONE));
  }

  private void bare(Segment segment, ClauseVerbs verbs) {
    if (BareFines.isCutNumber(text, segment, verbs)) {
      problem(TextFault.SURROUNDINGS_UNREADABLE, segment.start(), segment.end());
      return;
    }
    int at = text.indexOf(BareFines.WORD, segment.start());
    while (at >= 0 && at < segment.end()) {
      int end = at + BareFines.WORD.length();
      BareFines.Kind kind = BareFines.kind(text, segment, verbs, at);
      if (kind == BareFines.Kind.DAMAGED) {
        problem(TextFault.SURROUNDINGS_UNREADABLE, verbs.endBefore(at, segment.start()), end);
        return;
      }
      if (kind == BareFines.Kind.FINE) {
        bareFine(without(verbs, segment, at), new Span(at, end));
        return;
      }
      at = text.indexOf(BareFines.WORD, end);
    }
  }

  /** 处以罚款, with the amount that the segment before has for it. */
  private void bareFine(ClauseFine fine, Span span) {
    Found found =
        amountToCome
            .map(amount -> new Found(fine.withAmount(amount.fine()), amount.span()))
            .orElse(new Found(fine, span));
    amountToCome = Optional.empty();
    fines.add(found.fine(), found.span().start(), found.span().end());
  }

  private ClauseFine without(ClauseVerbs verbs, Segment segment, int at) {
    return new ClauseFine(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        discretion(verbs, at),
        verbs.mode(at, at),
        context.subject(verbs, segment.start(), at, at),
        context.stage(),
        FineLimits.NONE);
  }

  private void daily(Segment segment, ClauseVerbs verbs) {
    Optional<Span> said = DailyFines.in(text, segment);
    if (said.isEmpty()) {
      return;
    }
    int start = said.get().start();
    ClauseVerbs whole =
        ClauseVerbs.of(text, Math.min(fines.end(), start), segment.end()); // 可以自次日起，按照…按日连续处罚
    ClauseFine fine =
        new ClauseFine(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            whole.discretion(start),
            FineMode.DAILY_CONTINUOUS,
            context.subject(verbs, segment.start(), said.get().end(), start),
            context.stage(),
            FineLimits.NONE);
    fines.add(fine, start, said.get().end());
  }

  private boolean hasProblem(Segment segment) {
    int at = damaged.nextSetBit(segment.start());
    return at >= 0 && at < segment.end();
  }

  private void problem(TextFault fault, int start, int end) {
    problem(new TextProblem(fault, new Span(start, end)));
  }

  private void problem(TextProblem problem) {
    problems.add(problem);
    damaged.set(problem.span().start(), problem.span().end());
  }
}
