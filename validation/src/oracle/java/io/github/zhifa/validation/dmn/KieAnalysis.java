// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.feel.runtime.Range.RangeBoundary;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.dtanalysis.InternalDMNDTAnalyserFactory;
import org.kie.dmn.validation.dtanalysis.model.Bound;
import org.kie.dmn.validation.dtanalysis.model.DTAnalysis;
import org.kie.dmn.validation.dtanalysis.model.Interval;

/** What the engine's own analysis says of a table with one box a row. */
final class KieAnalysis {
  private final DTAnalysis analysis;

  private KieAnalysis(DTAnalysis analysis) {
    this.analysis = analysis;
  }

  /** Returns the analysis of the one table in {@code model}. */
  static KieAnalysis of(DMNModel model) {
    List<DTAnalysis> found =
        InternalDMNDTAnalyserFactory.newDMNDTAnalyser(List.of())
            .analyse(model, Set.of(Validation.ANALYZE_DECISION_TABLE));
    if (found.size() != 1 || found.get(0).isError()) {
      throw new IllegalStateException(
          "not analysed: "
              + found.stream().flatMap(each -> each.asDMNMessages().stream()).toList());
    }
    return new KieAnalysis(found.get(0));
  }

  /** A box; an axis that a gap does not name, since it lacks all of it, is not among its edges. */
  record Area(ImmutableList<Interval> edges) {
    /** Returns whether the values, in the engine's types, lie in it. */
    boolean contains(List<? extends Comparable<?>> values) {
      for (int axis = 0; axis < edges.size(); axis++) {
        if (!KieAnalysis.contains(edges.get(axis), values.get(axis))) {
          return false;
        }
      }
      return true;
    }
  }

  /** Rows that all hold in an area, from 0. */
  record Shared(ImmutableSet<Integer> rows, Area area) {}

  /** A row that never decides, since {@code by} does; both from 0. */
  record MaskedBy(int row, int by) {}

  ImmutableList<Area> gaps() {
    return analysis.getGaps().stream()
        .map(gap -> new Area(ImmutableList.copyOf(gap.getEdges())))
        .collect(toImmutableList());
  }

  ImmutableList<Shared> overlaps() {
    return analysis.getOverlaps().stream()
        .map(
            overlap ->
                new Shared(
                    overlap.getRules().stream().map(rule -> rule - 1).collect(toImmutableSet()),
                    new Area(ImmutableList.copyOf(overlap.getOverlap().getEdges()))))
        .collect(toImmutableList());
  }

  ImmutableSet<MaskedBy> masked() {
    return analysis.getMaskedRules().stream()
        .map(each -> new MaskedBy(each.maskedRule - 1, each.maskedBy - 1))
        .collect(toImmutableSet());
  }

  /** Returns the number of messages that a user reads. */
  int messages() {
    return analysis.asDMNMessages().size();
  }

  private static boolean contains(Interval interval, Comparable<?> value) {
    int above = compare(value, interval.getLowerBound());
    int below = compare(value, interval.getUpperBound());
    return (above > 0 || (above == 0 && isClosed(interval.getLowerBound())))
        && (below < 0 || (below == 0 && isClosed(interval.getUpperBound())));
  }

  /** Returns the numbers of {@code interval}. */
  static Range<BigDecimal> numbers(Interval interval) {
    Range<BigDecimal> above =
        interval.getLowerBound().getValue() == Interval.NEG_INF
            ? Range.all()
            : Range.downTo(number(interval.getLowerBound()), type(interval.getLowerBound()));
    return interval.getUpperBound().getValue() == Interval.POS_INF
        ? above
        : above.intersection(
            Range.upTo(number(interval.getUpperBound()), type(interval.getUpperBound())));
  }

  private static BigDecimal number(Bound<?> bound) {
    return (BigDecimal) bound.getValue();
  }

  private static BoundType type(Bound<?> bound) {
    return isClosed(bound) ? BoundType.CLOSED : BoundType.OPEN;
  }

  private static boolean isClosed(Bound<?> bound) {
    return bound.getBoundaryType() == RangeBoundary.CLOSED;
  }

  @SuppressWarnings("unchecked")
  private static int compare(Comparable<?> value, Bound<?> bound) {
    if (bound.getValue() == Interval.NEG_INF) {
      return 1;
    }
    if (bound.getValue() == Interval.POS_INF) {
      return -1;
    }
    return ((Comparable<Object>) value).compareTo(bound.getValue());
  }
}
