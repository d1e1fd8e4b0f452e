// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.certificate.Compared;
import io.github.zhifa.core.certificate.Days;
import io.github.zhifa.core.certificate.FlowPart;
import io.github.zhifa.core.certificate.FlowsAndStocks;
import io.github.zhifa.core.certificate.PublishedBalance;
import io.github.zhifa.core.certificate.PublishedFlow;
import io.github.zhifa.core.certificate.PublishedStock;
import io.github.zhifa.core.certificate.StatedScope;
import io.github.zhifa.core.certificate.StockPolicy;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureList;
import io.github.zhifa.model.figure.FigureMeasure;
import io.github.zhifa.model.figure.Flow;
import io.github.zhifa.model.figure.Period;
import io.github.zhifa.model.figure.Precision;
import io.github.zhifa.model.figure.Scope;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.register.RegisterFlows.PeriodFlows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Published figures that count certificates, as flows and stocks of a register, and back. */
public final class PublishedFigures {
  private static final String CARD = "件";

  private PublishedFigures() {}

  /**
   * A published figure beside a register.
   *
   * @param figure the figure
   * @param compared how many more are published than the register has, or why that is not said
   */
  public record ComparedFigure(Figure figure, Compared compared) {}

  /**
   * Returns the kind of certificate that {@code figure} counts: its quantity is the name of that
   * kind (行政执法证, 行政执法监督证), with or without 件. Other names may mean both kinds and are none.
   */
  public static Optional<CertificateKind> kind(Figure figure) {
    String bare = CharMatcher.whitespace().removeFrom(figure.quantity());
    return Arrays.stream(CertificateKind.values())
        .filter(kind -> bare.equals(kind.label().zh()) || bare.equals(kind.label().zh() + CARD))
        .findFirst();
  }

  /** Returns {@code figure} as a flow; empty where it is none of certificates, or not exact. */
  public static Optional<PublishedFlow> flow(Figure figure) {
    return part(figure)
        .filter(part -> isExactCount(figure))
        .flatMap(
            part ->
                kind(figure)
                    .flatMap(
                        kind ->
                            days(figure.period())
                                .map(
                                    days ->
                                        new PublishedFlow(
                                            scope(figure),
                                            kind,
                                            days,
                                            part,
                                            figure.number().longValueExact()))));
  }

  /** Returns {@code figure} as a stock; empty where it is none of certificates, or not exact. */
  public static Optional<PublishedStock> stock(Figure figure) {
    return kind(figure)
        .filter(kind -> figure.flow() == Flow.STOCK && isExactCount(figure))
        .flatMap(
            kind ->
                figure
                    .period()
                    .lastDay()
                    .map(
                        day ->
                            new PublishedStock(
                                scope(figure), kind, day, figure.number().longValueExact())));
  }

  /**
   * Returns each figure of {@code list} that is about certificates beside {@code register}: its
   * quantity names them (证). What differs in scope, kind or time is refused.
   */
  public static ImmutableList<ComparedFigure> compare(
      FigureList list, PeriodFlows register, Optional<StockPolicy> inStock) {
    return list.figures().stream()
        .filter(figure -> figure.quantity().contains("证"))
        .map(figure -> new ComparedFigure(figure, compare(figure, register, inStock)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Compared compare(
      Figure figure, PeriodFlows register, Optional<StockPolicy> inStock) {
    Optional<PublishedFlow> flow = flow(figure);
    if (flow.isPresent()) {
      return PublishedBalance.flow(flow.get(), of(register, flow.get().kind()));
    }
    Optional<PublishedStock> stock = stock(figure);
    if (stock.isEmpty()) {
      return Compared.refused(
          BilingualText.of(
              "不作比较：应为一种证件的准确数量，且为发证、注销、补办或者存量，起止日期明确；指标是“" + figure.quantity() + "”",
              "Not compared: expected an exact count of one kind of certificate that were issued,"
                  + " ended, replaced or in stock, with its days; the quantity is "
                  + figure.quantity()));
    }
    FlowsAndStocks own = of(register, stock.get().kind());
    return inStock
        .map(policy -> PublishedBalance.stock(stock.get(), own, policy))
        .orElseGet(
            () ->
                PublishedBalance.refusal(stock.get(), own)
                    .orElseGet(
                        () ->
                            Compared.refused(
                                BilingualText.of(
                                    "不作比较：政策未定暂扣、缺证的证件是否计入存量",
                                    "Not compared: the policy does not say whether suspended"
                                        + " certificates and those without a card are in stock"))));
  }

  private static FlowsAndStocks of(PeriodFlows register, CertificateKind kind) {
    return requireNonNull(register.whole().get(kind));
  }

  /** Returns {@code flows} as figures, with the stock where it is said what is in it. */
  public static ImmutableList<Figure> figures(FlowsAndStocks flows, Optional<StockPolicy> inStock) {
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    for (FlowPart part : FlowPart.values()) {
      figures.add(figure(flows, flowOf(part), part.label(), part.of(flows), flows.period()));
    }
    LocalDate last = flows.period().last();
    inStock.ifPresent(
        policy ->
            figures.add(
                figure(
                    flows,
                    Flow.STOCK,
                    Flow.STOCK.label(),
                    flows.closing().counted(policy),
                    new Days(last, last))));
    return figures.build();
  }

  private static Figure figure(
      FlowsAndStocks flows, Flow flow, BilingualText what, long count, Days days) {
    String quantity = flows.kind().label().zh() + CARD;
    return Figure.builder()
        .id(flows.kind().label().en().replace(' ', '-') + "-" + what.en().replace(' ', '-'))
        .printed(what.zh() + quantity + count + "个")
        .quantity(quantity)
        .measure(FigureMeasure.COUNT)
        .number(BigDecimal.valueOf(count))
        .unit("个")
        .precision(Precision.EXACT)
        .flow(flow)
        .scope(
            Scope.builder()
                .place(flows.scope().place())
                .population(flows.scope().population())
                .build())
        .period(
            Period.builder()
                .printed(days.toString())
                .firstDay(days.first())
                .lastDay(days.last())
                .build())
        .build();
  }

  private static Optional<FlowPart> part(Figure figure) {
    return Arrays.stream(FlowPart.values())
        .filter(part -> flowOf(part) == figure.flow())
        .findFirst();
  }

  private static Flow flowOf(FlowPart part) {
    return switch (part) {
      case ISSUED -> Flow.IN;
      case ENDED -> Flow.OUT;
      case REISSUED -> Flow.NEUTRAL;
    };
  }

  private static boolean isExactCount(Figure figure) {
    return figure.measure() == FigureMeasure.COUNT
        && figure.precision() == Precision.EXACT
        && figure.number().stripTrailingZeros().scale() <= 0;
  }

  private static StatedScope scope(Figure figure) {
    return new StatedScope(figure.scope().place(), figure.scope().population());
  }

  private static Optional<Days> days(Period period) {
    return period
        .firstDay()
        .flatMap(
            first ->
                period
                    .lastDay()
                    .filter(last -> !last.isBefore(first))
                    .map(last -> new Days(first, last)));
  }
}
