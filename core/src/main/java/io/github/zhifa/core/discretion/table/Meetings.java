// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.table;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import io.github.zhifa.core.table.Answer;
import io.github.zhifa.core.table.Cell;
import io.github.zhifa.core.table.DecisionTable;
import io.github.zhifa.core.table.Limit;
import io.github.zhifa.core.table.Overlap;
import io.github.zhifa.core.table.Point;
import io.github.zhifa.core.table.Row;
import io.github.zhifa.core.table.TableAnalysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which rows of a table can hold for one case? Each way of a row stands for itself, so that what
 * two ways share is known exactly. Whether a case can be of both is certain only where both ask the
 * same in each column that both fill: 拒不改正 and 及时改正 are words, and nothing says that they exclude
 * each other.
 */
final class Meetings {
  private record Key(int first, int second, Meeting.Kind kind) {}

  /** Ways with the ranks that they have when they are compared. */
  private record Ranked(AskedWay way, int rank) {}

  private final ImmutableList<AskedWay> ways;
  private final FactAxes axes;
  private final Limit limit;
  private final Map<Key, Meeting> found = new TreeMap<>(ORDER);
  private boolean complete = true;

  private static final Comparator<Key> ORDER =
      Comparator.comparingInt(Key::first).thenComparingInt(Key::second).thenComparing(Key::kind);

  private Meetings(ImmutableList<AskedWay> ways, Limit limit) {
    this.ways = ways;
    this.axes = FactAxes.withOtherValues(ways);
    this.limit = limit;
  }

  static Answer<Meeting> of(ImmutableList<AskedWay> ways, Limit limit) {
    Meetings meetings = new Meetings(ways, limit);
    if (!meetings.axes.axes().isEmpty()) {
      meetings.search();
    }
    return new Answer<>(
        meetings.found.entrySet().stream()
            .filter(entry -> !meetings.isPartOfOverlap(entry.getKey()))
            .map(Map.Entry::getValue)
            .collect(toImmutableList()),
        meetings.complete);
  }

  private boolean isPartOfOverlap(Key key) {
    return key.kind() != Meeting.Kind.OVERLAP
        && found.containsKey(new Key(key.first(), key.second(), Meeting.Kind.OVERLAP));
  }

  /**
   * A row prevails in its own clause only: what prevails in one (情节严重的，处…) stands beside the
   * ordinary rows of another.
   */
  private void search() {
    compare(ways.stream().map(way -> new Ranked(way, way.row().rank())).toList());
    List<String> clauses = ways.stream().map(way -> way.row().clause()).distinct().toList();
    if (clauses.size() > 1) {
      clauses.forEach(this::compareOverriding);
    }
  }

  private void compareOverriding(String clause) {
    List<Ranked> ranked = new ArrayList<>();
    for (AskedWay way : ways) {
      boolean own = way.row().clause().equals(clause);
      if (own && way.row().rank() == Row.OVERRIDING) {
        ranked.add(new Ranked(way, Row.ORDINARY));
      } else if (!own) {
        ranked.add(new Ranked(way, way.row().rank()));
      }
    }
    if (ranked.stream().anyMatch(each -> each.rank() != each.way().row().rank())) {
      compare(ranked);
    }
  }

  private void compare(List<Ranked> ranked) {
    ImmutableList<Row> rows =
        ranked.stream()
            .map(
                each ->
                    new Row(ImmutableList.of(axes.box(each.way())), each.rank(), Optional.empty()))
            .collect(toImmutableList());
    DecisionTable table = DecisionTable.of(axes.axes(), rows);
    take(TableAnalysis.overlapsOf(table, limit), ranked, false);
    take(TableAnalysis.touchingOf(table, limit), ranked, true);
  }

  private void take(Answer<Overlap> overlaps, List<Ranked> ranked, boolean touching) {
    complete &= overlaps.complete();
    for (Overlap overlap : overlaps.found()) {
      AskedWay one = ranked.get(overlap.first()).way();
      AskedWay other = ranked.get(overlap.second()).way();
      if (one.place() != other.place()) {
        kind(one, other, touching).ifPresent(kind -> put(overlap, kind, ranked));
      }
    }
  }

  private void put(Overlap overlap, Meeting.Kind kind, List<Ranked> ranked) {
    AskedWay one = ranked.get(overlap.first()).way();
    AskedWay other = ranked.get(overlap.second()).way();
    int first = Math.min(one.place(), other.place());
    int second = Math.max(one.place(), other.place());
    found.computeIfAbsent(
        new Key(first, second, kind),
        key -> {
          Point witness = overlap.regions().get(0).witness();
          return new Meeting(
              first,
              second,
              kind,
              text(one, other, witness),
              holding(witness, ranked.get(overlap.first()).rank(), ranked));
        });
  }

  private ImmutableList<Integer> holding(Point witness, int rank, List<Ranked> ranked) {
    return ranked.stream()
        .filter(each -> each.rank() == rank && holds(each.way(), witness))
        .map(each -> each.way().place())
        .distinct()
        .sorted()
        .collect(toImmutableList());
  }

  private boolean holds(AskedWay way, Point point) {
    return axes.cells(way).entrySet().stream()
        .allMatch(
            entry ->
                entry
                    .getValue()
                    .values()
                    .contains(point.values().get(axes.indexOf(entry.getKey()))));
  }

  private String text(AskedWay one, AskedWay other, Point witness) {
    Set<FactKey> asked = Sets.union(one.keys(), other.keys());
    return FactAxes.join(
        axes.keys().stream()
            .filter(asked::contains)
            .map(
                key ->
                    axes.text(
                        key, Cell.of(Range.singleton(witness.values().get(axes.indexOf(key))))))
            .toList());
  }

  private Optional<Meeting.Kind> kind(AskedWay one, AskedWay other, boolean touching) {
    ImmutableSet<String> apart =
        Sets.intersection(one.columns().keySet(), other.columns().keySet()).stream()
            .filter(column -> !one.columns().get(column).equals(other.columns().get(column)))
            .collect(toImmutableSet());
    if (apart.isEmpty()) {
      return Optional.of(
          touching || SharedEnds.shareNoMore(one, other) ? Meeting.Kind.END : Meeting.Kind.OVERLAP);
    }
    boolean alternatives =
        apart.size() == 1
            && !touching
            && one.row().rank() == other.row().rank()
            && areAlternatives(one, other, apart.iterator().next());
    return alternatives ? Optional.of(Meeting.Kind.ALTERNATIVES) : Optional.empty();
  }

  /** Whether one of the rows asks in another way what the other row asks in this one. */
  private boolean areAlternatives(AskedWay one, AskedWay other, String column) {
    return asks(one.row(), column, other) || asks(other.row(), column, one);
  }

  private boolean asks(FactRow row, String column, AskedWay as) {
    return ways.stream()
        .filter(way -> way.row().equals(row))
        .anyMatch(way -> way.columns().get(column).equals(as.columns().get(column)));
  }
}
