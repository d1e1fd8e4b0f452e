// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.figure.BalanceRelation;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureMeasure;
import io.github.zhifa.model.figure.GrowthRelation;
import io.github.zhifa.model.figure.MeanRelation;
import io.github.zhifa.model.figure.Relation;
import io.github.zhifa.model.figure.ShareRelation;
import io.github.zhifa.model.figure.SumRelation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What relations mean in numbers; empty where a member does not give what the relation needs. */
final class RelationConstraints {
  private final FigureTerms terms;
  private final ImmutableSet<String> derived;

  RelationConstraints(FigureTerms terms, List<Relation> relations) {
    this.terms = terms;
    this.derived =
        relations.stream()
            .filter(ShareRelation.class::isInstance)
            .map(relation -> ((ShareRelation) relation).share())
            .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * What a relation means.
   *
   * @param constraints its constraints
   * @param measured what the figure of a mean, share or growth is the number of; empty for other
   *     relations
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
    boolean shares = isOfShares(sum);
    Optional<LinearForm> rest = shares ? terms.share(sum.whole()) : terms.of(sum.whole());
    for (String part : sum.parts()) {
      rest = rest.flatMap(form -> (shares ? terms.share(part) : terms.of(part)).map(form::minus));
    }
    return rest.filter(form -> !sum.parts().isEmpty()).map(Meaning::zero);
  }

  /**
   * Shares of one unit add up, too. One that another relation derives from a part and a whole is no
   * number of its own here, so such a sum is not taken in.
   */
  private boolean isOfShares(SumRelation sum) {
    return sum.members().stream()
            .allMatch(id -> measuring(id, FigureMeasure.SHARE).isPresent() && !derived.contains(id))
        && sum.members().stream()
                .flatMap(id -> terms.figure(id).stream())
                .map(Figure::unit)
                .distinct()
                .count()
            == 1;
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
    return measuring(mean.mean(), FigureMeasure.MEAN)
        .flatMap(
            figure ->
                ratio(
                    figure,
                    rateUnit(figure.unit()).orElse(BigDecimal.ONE),
                    terms.of(mean.total()),
                    terms.of(mean.count())))
        .map(Meaning::of);
  }

  /** A share of nothing is not defined, and whatever it is, a part is not more than its whole. */
  private Optional<Meaning> of(ShareRelation share) {
    Optional<LinearForm> part = terms.of(share.part());
    Optional<LinearForm> whole = terms.of(share.whole());
    return rate(share.share(), FigureMeasure.SHARE, part, whole)
        .map(
            measured ->
                new Meaning(
                    ImmutableList.<Constraint>builder()
                        .addAll(measured.constraints())
                        .add(Constraint.atLeastZero(measured.divisor().minus(measured.dividend())))
                        .build(),
                    Optional.of(measured)));
  }

  /** A growth from nothing is not defined, so there was something before. */
  private Optional<Meaning> of(GrowthRelation growth) {
    Optional<LinearForm> increase = terms.of(growth.increase());
    Optional<LinearForm> before =
        terms.of(growth.after()).flatMap(after -> increase.map(after::minus));
    return rate(growth.rate(), FigureMeasure.GROWTH, increase, before).map(Meaning::of);
  }

  private Optional<Measured> rate(
      String id,
      FigureMeasure measure,
      Optional<LinearForm> dividend,
      Optional<LinearForm> divisor) {
    return measuring(id, measure)
        .flatMap(
            figure ->
                rateUnit(figure.unit()).flatMap(unit -> ratio(figure, unit, dividend, divisor)));
  }

  /**
   * {@code unit} is what one in the unit of the figure is worth beside the scale of 万 and the like.
   */
  private static Optional<Measured> ratio(
      Figure figure, BigDecimal unit, Optional<LinearForm> dividend, Optional<LinearForm> divisor) {
    return dividend.flatMap(
        above ->
            divisor.map(
                below ->
                    new Measured(
                        figure,
                        PrintedInterval.of(figure).times(unit),
                        PrintedNumber.scaleOf(figure.unit()).multiply(unit),
                        above,
                        below)));
  }

  private Optional<Figure> measuring(String id, FigureMeasure measure) {
    return terms.figure(id).filter(figure -> figure.measure() == measure);
  }

  /** Returns what one in {@code unit} is worth; empty where it is no unit of a rate. */
  static Optional<BigDecimal> rateUnit(String unit) {
    return switch (unit) {
      case "%", "％", "百分之" -> Optional.of(new BigDecimal("0.01"));
      case "‰", "千分之" -> Optional.of(new BigDecimal("0.001"));
      case "成" -> Optional.of(new BigDecimal("0.1"));
      case "倍" -> Optional.of(BigDecimal.ONE);
      default -> Optional.empty();
    };
  }
}
