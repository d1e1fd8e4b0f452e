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

/** What the ids of a list stand for in its system; a figure enters the system when it is used. */
final class FigureTerms {
  private static final LinearForm ONE = LinearForm.constant(BigDecimal.ONE);

  private final ClaimSystem.Builder system;
  private final long cap;
  private final Map<String, Figure> figures = new HashMap<>();
  private final Map<String, Optional<LinearForm>> terms = new LinkedHashMap<>();
  private final List<Measured> measured = new ArrayList<>();
  private final Set<String> fractional = new LinkedHashSet<>();

  FigureTerms(List<Figure> figures, List<Unknown> unknowns, ClaimSystem.Builder system) {
    this.system = system;
    this.cap = capOf(figures);
    for (Unknown unknown : unknowns) {
      if (unknown.least() <= unknown.most() && !terms.containsKey(unknown.id())) {
        system.unknown(unknown.id(), unknown.least(), unknown.most());
        terms.put(unknown.id(), Optional.of(LinearForm.of(unknown.id())));
      }
    }
    figures.forEach(figure -> this.figures.putIfAbsent(figure.id(), figure));
  }

  /** Far above every number of the list, so that the bound itself contradicts none. */
  private static long capOf(List<Figure> figures) {
    BigDecimal cap = BigDecimal.TEN.pow(9);
    for (Figure figure : figures) {
      PrintedInterval interval = PrintedInterval.of(figure);
      for (Optional<BigDecimal> end : ImmutableList.of(interval.least(), interval.most())) {
        cap = cap.max(end.orElse(BigDecimal.ZERO).abs().movePointRight(3));
      }
    }
    return cap.min(BigDecimal.TEN.pow(18)).longValue();
  }

  /** Returns what the figures that were used so far count. */
  ImmutableList<Measured> measured() {
    return ImmutableList.copyOf(measured);
  }

  /** Returns the unknowns that are no whole numbers. */
  ImmutableSet<String> fractional() {
    return ImmutableSet.copyOf(fractional);
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
    Optional<LinearForm> value = value(figure);
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
    return Optional.of(LinearForm.of(figure.id()));
  }
}
