// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.table;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import io.github.zhifa.core.discretion.FineRange;
import io.github.zhifa.core.discretion.reading.PlainNumber;
import io.github.zhifa.core.table.Axis;
import io.github.zhifa.core.table.Cell;
import io.github.zhifa.core.table.DecisionTable;
import io.github.zhifa.core.table.Lattice;
import io.github.zhifa.core.table.Overlap;
import io.github.zhifa.core.table.Region;
import io.github.zhifa.core.table.Row;
import io.github.zhifa.core.table.TableAnalysis;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineUnit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fines of tiers that grade one clause in one measure, apart from the facts for which they
 * hold: which lawful amounts does none of them give, which do two give? A table of any real size is
 * far within the bound of the analysis, so every answer is complete.
 */
public final class AmountTable {
  private static final String AXIS = "罚款";

  private final ImmutableList<FineRange> fines;
  private final FineUnit unit;

  private AmountTable(List<FineRange> fines, FineUnit unit) {
    this.fines = ImmutableList.copyOf(fines);
    this.unit = unit;
  }

  /**
   * Returns the table of {@code fines}, which are of one measure and have an upper end.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static AmountTable of(List<FineRange> fines) {
    if (fines.isEmpty()) {
      throw new IllegalArgumentException("table of fines has no row");
    }
    return new AmountTable(fines, fines.get(0).measure().unit());
  }

  /**
   * Amounts that no fine gives.
   *
   * @param witness the smallest of them
   * @param below the place of the fine that ends below them
   * @param above the place of the fine that begins above them
   */
  public record Gap(BigDecimal witness, int below, int above) {}

  /** Two fines, by their places, that have more than an end in common. */
  public record Pair(int first, int second) {}

  /**
   * Returns the gaps between the fines, in order. Where all numbers are whole yuan, fines are set
   * in whole yuan: between 999 and 1000 nothing is missing.
   *
   * @param lawful what the law allows, of the same measure; what it does not allow is not missing
   */
  public ImmutableList<Gap> gaps(Optional<FineAmount> lawful) {
    Optional<Range<BigDecimal>> domain =
        NumberRanges.common(span(), lawful.map(AmountTable::range).orElse(Range.all()));
    if (domain.isEmpty() || lattice().canonical(domain.get()).isEmpty()) {
      return ImmutableList.of();
    }
    Axis axis = Axis.of(AXIS, lattice()).within(domain.get());
    return TableAnalysis.gapsOf(DecisionTable.of(List.of(axis), rows()), FactTable.LIMIT)
        .found()
        .stream()
        .flatMap(region -> gap(region).stream())
        .collect(toImmutableList());
  }

  private Range<BigDecimal> span() {
    return fines.stream().map(FineRange::values).reduce(Range::span).orElseThrow();
  }

  private static Range<BigDecimal> range(FineAmount lawful) {
    Range<BigDecimal> from = lawful.least().map(Range::atLeast).orElse(Range.all());
    Range<BigDecimal> to = lawful.most().map(Range::atMost).orElse(Range.all());
    return NumberRanges.common(from, to).orElse(Range.all());
  }

  private Lattice lattice() {
    if (unit != FineUnit.YUAN) {
      return Lattice.CONTINUOUS;
    }
    boolean whole =
        fines.stream()
            .flatMap(fine -> Stream.of(fine.least(), fine.most()))
            .flatMap(Optional::stream)
            .allMatch(end -> end.stripTrailingZeros().scale() <= 0);
    return whole ? Lattice.WHOLE : Lattice.FEN;
  }

  private ImmutableList<Row> rows() {
    return fines.stream()
        .map(FineRange::values)
        .map(range -> Row.of(range, Cell.of(range)))
        .collect(toImmutableList());
  }

  private Optional<Gap> gap(Region region) {
    BigDecimal witness = region.witness().values().get(0);
    Optional<Integer> below =
        places()
            .filter(place -> most(place).compareTo(witness) <= 0)
            .max(Comparator.comparing(this::most).thenComparing(Comparator.reverseOrder()));
    Optional<Integer> above =
        places()
            .filter(place -> least(place).compareTo(witness) >= 0)
            .min(Comparator.comparing(this::least).thenComparing(Comparator.naturalOrder()));
    return below.isPresent() && above.isPresent()
        ? Optional.of(new Gap(witness, below.get(), above.get()))
        : Optional.empty();
  }

  private Stream<Integer> places() {
    return Stream.iterate(0, place -> place + 1).limit(fines.size());
  }

  private BigDecimal least(int place) {
    return fines.get(place).least().orElse(BigDecimal.ZERO);
  }

  private BigDecimal most(int place) {
    return fines.get(place).most().orElseThrow();
  }

  /** Returns the pairs of fines that have more than an end in common. */
  public ImmutableList<Pair> overlaps() {
    return TableAnalysis.overlapsOf(onMoney(), FactTable.LIMIT).found().stream()
        .map(overlap -> new Pair(overlap.first(), overlap.second()))
        .collect(toImmutableList());
  }

  /** Returns the amounts at which one fine ends and another begins and that belong to both. */
  public ImmutableSortedSet<BigDecimal> sharedEnds() {
    return TableAnalysis.touchingOf(onMoney(), FactTable.LIMIT).found().stream()
        .map(AmountTable::end)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static BigDecimal end(Overlap overlap) {
    return PlainNumber.of(overlap.regions().get(0).witness().values().get(0));
  }

  private DecisionTable onMoney() {
    Lattice lattice = unit == FineUnit.YUAN ? Lattice.FEN : Lattice.CONTINUOUS;
    return DecisionTable.of(List.of(Axis.of(AXIS, lattice)), rows());
  }
}
