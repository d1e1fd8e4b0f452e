// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.zhifa.core.table.Answer;
import io.github.zhifa.core.table.DecisionTable;
import io.github.zhifa.core.table.Limit;
import io.github.zhifa.core.table.Masked;
import io.github.zhifa.core.table.Redundant;
import io.github.zhifa.core.table.Row;
import io.github.zhifa.core.table.TableAnalysis;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.text.BilingualText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/**
 * The rows of a benchmark that compete for one case, as a decision table: numbers on their lattice,
 * choices among the values that the rows name, circumstances that are there or not. Every answer is
 * exact, or says that it is not complete; a row that cannot be read is left out, and then nothing
 * can be missing for certain.
 */
public final class FactTable {
  /** Enough for a table of several hundred rows; no table that people read comes near it. */
  public static final Limit LIMIT = new Limit(5_000_000, 1_000);

  /**
   * A row that other rows make superfluous.
   *
   * @param place the place of the row
   * @param by the places of the others; empty where the row can never hold
   */
  public record Superfluous(int place, ImmutableList<Integer> by) {}

  private final ImmutableList<FactRow> rows;
  private final ImmutableList<FactRow> unread;
  private final Optional<BilingualText> untyped;
  private final ImmutableList<Integer> residual;
  private final ImmutableList<AskedWay> ways;
  private final Limit limit;
  private final Memo<Optional<ImmutableList<OpenWorld>>> worlds;
  private final Memo<Optional<BilingualText>> undecided;
  private final Memo<Answer<Meeting>> meetings;
  private final Memo<Answer<Superfluous>> repeated;

  private FactTable(List<FactRow> all, Limit limit) {
    ImmutableList<FactRow> judged =
        all.stream().filter(row -> !row.isResidual()).collect(toImmutableList());
    this.rows =
        judged.stream().filter(row -> why(row, judged.size()).isEmpty()).collect(toImmutableList());
    this.unread =
        judged.stream()
            .filter(row -> why(row, judged.size()).isPresent())
            .collect(toImmutableList());
    this.untyped = unread.stream().flatMap(row -> why(row, judged.size()).stream()).findFirst();
    this.residual =
        all.stream().filter(FactRow::isResidual).map(FactRow::place).collect(toImmutableList());
    this.limit = limit;
    this.ways = rows.stream().flatMap(row -> asked(row).stream()).collect(toImmutableList());
    this.worlds =
        new Memo<>(
            () ->
                FactWorlds.of(ways)
                    .map(each -> each.stream().map(OpenWorld::of).collect(toImmutableList())));
    this.undecided = new Memo<>(() -> untyped.or(() -> MixedUnits.in(ways)));
    this.meetings = new Memo<>(this::findMeetings);
    this.repeated = new Memo<>(this::findRepeated);
  }

  private static ImmutableList<AskedWay> asked(FactRow row) {
    return row.typed().ways().stream()
        .flatMap(way -> AskedWay.of(row, way).stream())
        .collect(toImmutableList());
  }

  /** Returns the table of {@code rows}; each question may cost {@link #LIMIT}. */
  public static FactTable of(List<FactRow> rows) {
    return of(rows, LIMIT);
  }

  /** Returns the table of {@code rows}; each question may cost {@code limit}. */
  static FactTable of(List<FactRow> rows, Limit limit) {
    return new FactTable(rows, limit);
  }

  /** Several rows without conditions do not all hold always: when they do is not printed. */
  private static Optional<BilingualText> why(FactRow row, int rows) {
    boolean always =
        row.typed().ways().stream().anyMatch(way -> way.criteria().isEmpty()) && rows > 1;
    return always
        ? Optional.of(BilingualText.of("有阶次未载明适用条件", "a tier prints no condition"))
        : row.typed().untyped();
  }

  /** Returns the rows that can be compared, but for residual ones. */
  public ImmutableList<FactRow> rows() {
    return rows;
  }

  /** Returns whether no row can be compared. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Returns why a row is left out; empty where none is. */
  public Optional<BilingualText> untyped() {
    return untyped;
  }

  /** Returns the places of the residual rows (其他), which hold wherever no other row does. */
  public ImmutableList<Integer> residual() {
    return residual;
  }

  /** Returns why nothing can be said of what is missing; empty where it can. */
  public Optional<BilingualText> undecided() {
    return undecided.get();
  }

  /**
   * Returns the facts between the rows for which none holds, whatever residual rows say; none where
   * that is {@link #undecided()}. Facts beyond the least and the greatest end are no gaps.
   */
  public Answer<FactGap> gaps() {
    return inEachWorld(FactGaps::of);
  }

  /**
   * Returns the ends above which no row holds, one for each number that several rows go by; none
   * where that is {@link #undecided()}.
   */
  public Answer<OpenEnd> openEnds() {
    return inEachWorld((world, bound) -> OpenEnds.of(world));
  }

  private <T> Answer<T> inEachWorld(BiFunction<OpenWorld, Limit, Answer<T>> question) {
    if (undecided().isPresent()) {
      return new Answer<>(ImmutableList.of(), true);
    }
    Set<T> found = new LinkedHashSet<>();
    boolean complete = worlds.get().isPresent();
    for (OpenWorld world : worlds.get().orElse(ImmutableList.of())) {
      Answer<T> answer = question.apply(world, limit);
      found.addAll(answer.found());
      complete &= answer.complete();
    }
    return new Answer<>(ImmutableList.copyOf(found), complete);
  }

  /**
   * Returns the pairs of rows that can hold for one case, each pair once for each kind; no pair
   * over which a row may prevail that cannot be read.
   */
  public Answer<Meeting> meetings() {
    return meetings.get();
  }

  private Answer<Meeting> findMeetings() {
    ImmutableList<AskedWay> certain =
        ways.stream().filter(way -> !mayBeOverridden(way.row())).collect(toImmutableList());
    return Meetings.of(certain, limit);
  }

  private boolean mayBeOverridden(FactRow row) {
    return unread.stream()
        .anyMatch(other -> other.clause().equals(row.clause()) && other.rank() > row.rank());
  }

  /**
   * Returns the rows that can never hold, and those that hold only where a row of their clause that
   * prevails over them does.
   */
  public Answer<Superfluous> masked() {
    return ofEachClause(
        (own, table) -> {
          Answer<Masked> masked = TableAnalysis.maskedOf(table, limit);
          return new Answer<>(
              masked.found().stream()
                  .map(each -> superfluous(own, each.row(), each.by()))
                  .collect(toImmutableList()),
              masked.complete());
        });
  }

  /** Returns the rows that hold only where another row of their clause decides the same. */
  public Answer<Superfluous> repeated() {
    return repeated.get();
  }

  private Answer<Superfluous> findRepeated() {
    return ofEachClause(
        (own, table) -> {
          Answer<Redundant> redundant = TableAnalysis.redundantOf(table, limit);
          return new Answer<>(
              redundant.found().stream()
                  .filter(Redundant::sameOutcome)
                  .map(each -> superfluous(own, each.row(), ImmutableList.of(each.by())))
                  .collect(toImmutableList()),
              redundant.complete());
        });
  }

  private static Superfluous superfluous(List<FactRow> own, int row, ImmutableList<Integer> by) {
    return new Superfluous(
        own.get(row).place(),
        by.stream().map(other -> own.get(other).place()).collect(toImmutableList()));
  }

  private <T> Answer<T> ofEachClause(BiFunction<List<FactRow>, DecisionTable, Answer<T>> question) {
    FactAxes axes = FactAxes.withOtherValues(ways);
    ImmutableList.Builder<T> found = ImmutableList.builder();
    boolean complete = true;
    if (!axes.axes().isEmpty()) {
      for (List<FactRow> own : byClause()) {
        ImmutableList<Row> boxes =
            own.stream().map(row -> boxes(row, axes)).collect(toImmutableList());
        Answer<T> answer = question.apply(own, DecisionTable.of(axes.axes(), boxes));
        found.addAll(answer.found());
        complete &= answer.complete();
      }
    }
    return new Answer<>(found.build(), complete);
  }

  private Row boxes(FactRow row, FactAxes axes) {
    return new Row(
        ways.stream()
            .filter(way -> way.place() == row.place())
            .map(axes::box)
            .collect(toImmutableList()),
        row.rank(),
        row.outcome());
  }

  private ImmutableList<List<FactRow>> byClause() {
    ImmutableListMultimap<String, FactRow> byClause = Multimaps.index(rows, FactRow::clause);
    return byClause.keySet().stream().<List<FactRow>>map(byClause::get).collect(toImmutableList());
  }

  /**
   * Returns the pairs of ordinary rows of one clause, alike but for one factor, of which the one
   * with the lighter facts costs more.
   *
   * @param fines the fine of the row at a place; empty where it has none
   */
  public Answer<Inversion> inversions(IntFunction<Optional<FineAmount>> fines) {
    ImmutableList.Builder<Inversion> found = ImmutableList.builder();
    boolean complete = true;
    for (List<FactRow> own : byClause()) {
      ImmutableList<AskedWay> ordinary =
          ways.stream()
              .filter(way -> own.contains(way.row()) && way.row().rank() == Row.ORDINARY)
              .collect(toImmutableList());
      Answer<Inversion> answer = Inversions.of(ordinary, fines, limit);
      found.addAll(answer.found());
      complete &= answer.complete();
    }
    return new Answer<>(found.build(), complete);
  }
}
