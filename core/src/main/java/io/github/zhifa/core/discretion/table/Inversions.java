// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.table;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import io.github.zhifa.core.table.Adjacency;
import io.github.zhifa.core.table.Answer;
import io.github.zhifa.core.table.DecisionTable;
import io.github.zhifa.core.table.Limit;
import io.github.zhifa.core.table.Neighbours;
import io.github.zhifa.core.table.Row;
import io.github.zhifa.model.law.FineAmount;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Lighter facts that cost more. Which end of a factor is the lighter one the table itself tells:
 * mostly more is graver, but of a duty (不少于六十日) fewer days are, so that the direction most
 * neighbours take counts, and those against it are found. Of occasions more are always graver; of
 * two values of a choice the table must compare them three times.
 */
final class Inversions {
  /** A factor; of a choice with the two values that are compared, else without. */
  private record Scale(FactKey key, String lower, String upper) {}

  private record Step(int lower, int upper) {}

  private final IntFunction<Optional<FineAmount>> fines;
  private final SetMultimap<Scale, Step> steps = LinkedHashMultimap.create();

  private Inversions(IntFunction<Optional<FineAmount>> fines) {
    this.fines = fines;
  }

  /** Returns the inversions among ordinary rows of one clause, whose ways are {@code ways}. */
  static Answer<Inversion> of(
      ImmutableList<AskedWay> ways, IntFunction<Optional<FineAmount>> fines, Limit limit) {
    Inversions inversions = new Inversions(fines);
    Optional<ImmutableList<FactWorlds.World>> worlds = FactWorlds.of(ways);
    boolean complete = worlds.isPresent();
    for (FactWorlds.World world : worlds.orElse(ImmutableList.of())) {
      complete &= inversions.addNumbers(world.ways(), FactAxes.of(world.ways()), limit);
    }
    inversions.addChoices(ways);
    ImmutableList.Builder<Inversion> found = ImmutableList.builder();
    inversions.steps.asMap().forEach((scale, own) -> found.addAll(inversions.against(scale, own)));
    return new Answer<>(found.build(), complete);
  }

  private boolean addNumbers(ImmutableList<AskedWay> ways, FactAxes axes, Limit limit) {
    if (axes.axes().isEmpty()) {
      return true;
    }
    ImmutableListMultimap<FactRow, AskedWay> byRow = Multimaps.index(ways, AskedWay::row);
    ImmutableList<FactRow> rows = byRow.keySet().asList();
    ImmutableList<Row> boxes =
        rows.stream()
            .map(
                row ->
                    new Row(
                        byRow.get(row).stream().map(axes::box).collect(toImmutableList()),
                        Row.ORDINARY,
                        Optional.empty()))
            .collect(toImmutableList());
    Answer<Neighbours> neighbours = Adjacency.of(DecisionTable.of(axes.axes(), boxes), limit);
    for (Neighbours each : neighbours.found()) {
      steps.put(
          new Scale(axes.keys().get(each.axis()), "", ""),
          new Step(rows.get(each.below()).place(), rows.get(each.above()).place()));
    }
    return neighbours.complete();
  }

  /** Adds rows that differ in one choice only, the value that is printed first as the lower one. */
  private void addChoices(ImmutableList<AskedWay> ways) {
    for (int i = 0; i < ways.size(); i++) {
      for (AskedWay later : ways.subList(i + 1, ways.size())) {
        AskedWay earlier = ways.get(i);
        ImmutableSet<FactKey> differing =
            earlier.choices().keySet().stream()
                .filter(key -> !value(earlier, key).equals(value(later, key)))
                .collect(toImmutableSet());
        if (differing.size() == 1 && isSameBut(earlier, later)) {
          FactKey key = differing.iterator().next();
          String one = value(earlier, key);
          String other = value(later, key);
          boolean turned = steps.containsKey(new Scale(key, other, one));
          Scale scale = turned ? new Scale(key, other, one) : new Scale(key, one, other);
          steps.put(
              scale,
              turned
                  ? new Step(later.place(), earlier.place())
                  : new Step(earlier.place(), later.place()));
        }
      }
    }
  }

  private static boolean isSameBut(AskedWay one, AskedWay other) {
    return one.place() != other.place()
        && one.numbers().equals(other.numbers())
        && one.circumstances().equals(other.circumstances())
        && one.choices().keySet().equals(other.choices().keySet());
  }

  private static String value(AskedWay way, FactKey key) {
    return way.choices().getOrDefault(key, "");
  }

  private List<Inversion> against(Scale scale, Collection<Step> own) {
    int direction = direction(scale, own);
    return own.stream()
        .filter(step -> direction * rise(step) < 0)
        .map(
            step ->
                direction > 0
                    ? new Inversion(step.lower(), step.upper(), scale.key().name())
                    : new Inversion(step.upper(), step.lower(), scale.key().name()))
        .collect(toImmutableList());
  }

  /** Returns 1 where more is graver, -1 where less is, 0 where the table does not tell. */
  private int direction(Scale scale, Collection<Step> own) {
    int sum = own.stream().mapToInt(this::rise).sum();
    if (!scale.key().isNumber()) {
      return own.size() > 2 ? Integer.signum(sum) : 0;
    }
    if (scale.key().countsOccasions()) {
      return 1;
    }
    return sum != 0 ? Integer.signum(sum) : Integer.signum(fromEndToEnd(own));
  }

  /** Returns the rises from rows with none below them to rows with none above them. */
  private int fromEndToEnd(Collection<Step> own) {
    ImmutableSet<Integer> lower = own.stream().map(Step::lower).collect(toImmutableSet());
    ImmutableSet<Integer> upper = own.stream().map(Step::upper).collect(toImmutableSet());
    return lower.stream()
        .filter(low -> !upper.contains(low))
        .mapToInt(
            low ->
                upper.stream()
                    .filter(high -> !lower.contains(high))
                    .mapToInt(high -> rise(new Step(low, high)))
                    .sum())
        .sum();
  }

  private int rise(Step step) {
    return Costs.compare(fines.apply(step.upper()), fines.apply(step.lower()));
  }
}
