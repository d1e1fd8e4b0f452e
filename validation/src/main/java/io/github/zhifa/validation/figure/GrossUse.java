// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.figure;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.figure.BalanceRelation;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.Flow;
import io.github.zhifa.model.figure.GrowthRelation;
import io.github.zhifa.model.figure.Relation;
import io.github.zhifa.model.figure.SumRelation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A figure that is published as a gross flow and used as a net one, or the other way round. The
 * increase of a growth is net, as it is what is there afterwards less what was there before; a sum
 * is of one kind; and the flows of a balance are gross.
 *
 * @param figure the figure
 * @param use what it is used as
 * @param others the figures that it is tied to; empty where it is tied to unknowns only
 */
record GrossUse(Figure figure, Flow use, ImmutableList<Figure> others) {

  /** Returns the uses in {@code relations}, one for each figure. */
  static ImmutableList<GrossUse> in(List<Relation> relations, FigureIndex index) {
    Map<String, GrossUse> found = new LinkedHashMap<>();
    for (Relation relation : relations) {
      for (GrossUse use : in(relation, index)) {
        found.putIfAbsent(use.figure().id(), use);
      }
    }
    return ImmutableList.copyOf(found.values());
  }

  private static boolean isNotNet(Figure figure) {
    return figure.flow() == Flow.IN || figure.flow() == Flow.OUT || figure.flow() == Flow.UNSTATED;
  }

  private static ImmutableList<GrossUse> in(Relation relation, FigureIndex index) {
    return relation.match(
        sum -> inSum(sum, index),
        mean -> ImmutableList.of(),
        share -> ImmutableList.of(),
        growth -> inGrowth(growth, index),
        balance ->
            ImmutableList.<GrossUse>builder()
                .addAll(netAs(Flow.IN, balance.in(), balance, index))
                .addAll(netAs(Flow.OUT, balance.out(), balance, index))
                .build());
  }

  private static ImmutableList<GrossUse> inGrowth(GrowthRelation growth, FigureIndex index) {
    return index.speakingOf(growth.increase()).stream()
        .filter(GrossUse::isNotNet)
        .map(figure -> new GrossUse(figure, Flow.NET, index.of(growth.rate())))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<GrossUse> netAs(
      Flow use, String id, BalanceRelation balance, FigureIndex index) {
    return index.speakingOf(id).stream()
        .filter(figure -> figure.flow() == Flow.NET)
        .map(figure -> new GrossUse(figure, use, index.of(balance.closing())))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<GrossUse> inSum(SumRelation sum, FigureIndex index) {
    ImmutableList<Figure> figures =
        sum.members().stream()
            .flatMap(id -> index.speakingOf(id).stream())
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Figure> net =
        figures.stream()
            .filter(figure -> figure.flow() == Flow.NET)
            .collect(ImmutableList.toImmutableList());
    return figures.stream()
        .filter(figure -> !net.isEmpty() && isNotNet(figure))
        .map(figure -> new GrossUse(figure, Flow.NET, net))
        .collect(ImmutableList.toImmutableList());
  }
}
