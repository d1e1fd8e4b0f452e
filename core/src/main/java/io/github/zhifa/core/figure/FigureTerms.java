// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureMeasure;
import io.github.zhifa.model.figure.Flow;
import io.github.zhifa.model.figure.Unknown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the ids of a list stand for in its system; a figure enters the system when it is used. */
final class FigureTerms {
  private static final LinearForm ONE = LinearForm.constant(BigDecimal.ONE);

  private final ClaimSystem.Builder system;
  private final long cap;
  private final Map<String, Figure> figures = new HashMap<>();
  private final Map<String, Optional<LinearForm>> terms = new LinkedHashMap<>();
  private final List<Measured> measured = new ArrayList<>();
  private final Set<String> fractional = new LinkedHashSet<>();
  private final Set<String> open = new LinkedHashSet<>();
  private final List<String> unusable = new ArrayList<>();

  /**
   * @param cap the bound of numbers that have none of their own
   */
  FigureTerms(List<Figure> figures, List<Unknown> unknowns, ClaimSystem.Builder system, long cap) {
    this.system = system;
    this.cap = cap;
    for (int i = 0; i < unknowns.size(); i++) {
      Unknown unknown = unknowns.get(i);
      if (unknown.least() <= unknown.most() && !terms.containsKey(unknown.id())) {
        system.unknown(unknown.id(), unknown.least(), unknown.most());
        terms.put(unknown.id(), Optional.of(LinearForm.of(unknown.id())));
      } else {
        unusable.add("/unknowns/" + i);
      }
    }
    for (int i = 0; i < figures.size(); i++) {
      String id = figures.get(i).id();
      if (terms.containsKey(id) || this.figures.putIfAbsent(id, figures.get(i)) != null) {
        unusable.add("/figures/" + i);
      }
    }
  }

  /** Returns what the figures that were used so far count. */
  ImmutableList<Measured> measured() {
    return ImmutableList.copyOf(measured);
  }

  /** Returns the unknowns that are no whole numbers. */
  ImmutableSet<String> fractional() {
    return ImmutableSet.copyOf(fractional);
  }

  /** Returns the pointers of what has reversed bounds or an id that is taken. */
  ImmutableList<String> unusable() {
    return ImmutableList.copyOf(unusable);
  }

  /** Returns the unknowns that have no bounds of their own. */
  ImmutableSet<String> open() {
    return ImmutableSet.copyOf(open);
  }

  /** Returns the figure; empty where the id names none. */
  Optional<Figure> figure(String id) {
    return Optional.ofNullable(figures.get(id));
  }

  /** Returns the id of the unknown that {@code id} stands for. */
  String unknownOf(String id) {
    return figure(id).flatMap(Figure::states).orElse(id);
  }

  /**
   * Returns the number that {@code id} counts; empty where it counts none, or one that is not whole
   * for an unknown that is.
   */
  Optional<LinearForm> of(String id) {
    return of(id, FigureMeasure.COUNT);
  }

  /** Returns the share that {@code id} publishes, in its unit; empty where it publishes none. */
  Optional<LinearForm> share(String id) {
    return of(id, FigureMeasure.SHARE);
  }

  private Optional<LinearForm> of(String id, FigureMeasure measure) {
    Optional<LinearForm> known = terms.get(id);
    if (known == null) {
      known = figure(id).filter(each -> each.measure() == measure).flatMap(this::count);
      terms.put(id, known);
    }
    return known;
  }

  private Optional<LinearForm> count(Figure figure) {
    PrintedInterval interval = PrintedInterval.of(figure);
    boolean isWithin =
        Stream.of(interval.least(), interval.most())
            .flatMap(Optional::stream)
            .allMatch(end -> end.abs().compareTo(BigDecimal.valueOf(cap)) <= 0);
    Optional<LinearForm> value = isWithin ? value(figure) : Optional.empty();
    Optional<Measured> counted =
        value
            .map(
                form ->
                    new Measured(figure, interval, PrintedNumber.scaleOf(figure.unit()), form, ONE))
            .filter(each -> each.constraints().stream().allMatch(system::fits));
    counted.ifPresent(
        each -> {
          system.addAll(each.constraints());
          measured.add(each);
        });
    return counted.map(Measured::dividend);
  }

  private Optional<LinearForm> value(Figure figure) {
    boolean whole =
        figure.measure() == FigureMeasure.COUNT
            && figure
                    .number()
                    .multiply(PrintedNumber.scaleOf(figure.unit()))
                    .stripTrailingZeros()
                    .scale()
                <= 0;
    if (figure.states().isPresent()) {
      return Optional.ofNullable(terms.get(figure.states().orElseThrow()))
          .flatMap(form -> form)
          .filter(form -> whole);
    } else if (!whole) {
      fractional.add(figure.id());
    }
    boolean signed = figure.flow() == Flow.NET || figure.number().signum() < 0;
    system.unknown(figure.id(), signed ? -cap : 0, cap);
    open.add(figure.id());
    return Optional.of(LinearForm.of(figure.id()));
  }
}
