// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.figure.BalanceRelation;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureMeasure;
import io.github.zhifa.model.figure.GrowthRelation;
import io.github.zhifa.model.figure.MeanRelation;
import io.github.zhifa.model.figure.Relation;
import io.github.zhifa.model.figure.ShareRelation;
import io.github.zhifa.model.figure.SumRelation;
import java.math.BigDecimal;
import java.util.Optional;

/** What relations mean in numbers; empty where a member does not give what the relation needs. */
final class RelationConstraints {
  private final FigureTerms terms;

  RelationConstraints(FigureTerms terms) {
    this.terms = terms;
  }

  /**
   * What a relation means.
   *
   * @param constraints its constraints
   * @param measured what the figure of a mean or growth is the number of; empty for other relations
   */
  record Meaning(ImmutableList<Constraint> constraints, Optional<Measured> measured) {
    private static Meaning zero(LinearForm form) {
      return new Meaning(Constraint.zero(form), Optional.empty());
    }

    private static Meaning of(Measured measured) {
      return new Meaning(measured.constraints(), Optional.of(measured));
    }
  }

  Optional<Meaning> of(Relation relation) {
    return relation.match(this::of, this::of, this::of, this::of, this::of);
  }

  private Optional<Meaning> of(SumRelation sum) {
    Optional<LinearForm> rest = terms.of(sum.whole());
    for (String part : sum.parts()) {
      rest = rest.flatMap(form -> terms.of(part).map(form::minus));
    }
    return rest.map(Meaning::zero);
  }

  private Optional<Meaning> of(BalanceRelation balance) {
    return terms
        .of(balance.opening())
        .flatMap(form -> terms.of(balance.in()).map(form::plus))
        .flatMap(form -> terms.of(balance.out()).map(form::minus))
        .flatMap(form -> terms.of(balance.closing()).map(form::minus))
        .map(Meaning::zero);
  }

  /** A mean of no units is not defined, so there is at least one. */
  private Optional<Meaning> of(MeanRelation mean) {
    Optional<LinearForm> total = terms.of(mean.total());
    Optional<LinearForm> count = terms.of(mean.count());
    return measuring(mean.mean(), FigureMeasure.MEAN)
        .filter(figure -> total.isPresent() && count.isPresent())
        .map(
            figure ->
                Meaning.of(
                    new Measured(
                        figure,
                        PrintedInterval.of(figure),
                        PrintedNumber.scaleOf(figure.unit()),
                        total.orElseThrow(),
                        count.orElseThrow())));
  }

  /** A growth from nothing is not defined, so there was something before. */
  private Optional<Meaning> of(GrowthRelation growth) {
    Optional<LinearForm> increase = terms.of(growth.increase());
    Optional<LinearForm> before =
        terms.of(growth.after()).flatMap(after -> increase.map(after::minus));
    return measuring(growth.rate(), FigureMeasure.GROWTH)
        .filter(figure -> before.isPresent())
        .flatMap(figure -> rate(figure, increase.orElseThrow(), before.orElseThrow()));
  }

  /** A share of nothing is not defined, so there is a whole. */
  private Optional<Meaning> of(ShareRelation share) {
    Optional<LinearForm> part = terms.of(share.part());
    Optional<LinearForm> whole = terms.of(share.whole());
    return measuring(share.share(), FigureMeasure.SHARE)
        .filter(figure -> part.isPresent() && whole.isPresent())
        .flatMap(figure -> rate(figure, part.orElseThrow(), whole.orElseThrow()));
  }

  private static Optional<Meaning> rate(Figure figure, LinearForm dividend, LinearForm divisor) {
    return rateUnit(figure.unit())
        .map(
            unit ->
                Meaning.of(
                    new Measured(
                        figure,
                        PrintedInterval.of(figure).times(unit),
                        PrintedNumber.scaleOf(figure.unit()).multiply(unit),
                        dividend,
                        divisor)));
  }

  private Optional<Figure> measuring(String id, FigureMeasure measure) {
    return terms.figure(id).filter(figure -> figure.measure() == measure);
  }

  private static Optional<BigDecimal> rateUnit(String unit) {
    return switch (unit) {
      case "%", "％", "百分之" -> Optional.of(new BigDecimal("0.01"));
      case "‰", "千分之" -> Optional.of(new BigDecimal("0.001"));
      case "成" -> Optional.of(new BigDecimal("0.1"));
      case "倍" -> Optional.of(BigDecimal.ONE);
      default -> Optional.empty();
    };
  }
}
