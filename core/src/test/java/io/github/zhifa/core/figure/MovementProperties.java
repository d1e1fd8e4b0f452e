// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureMeasure;
import io.github.zhifa.model.figure.MeanRelation;
import io.github.zhifa.model.figure.Precision;
import io.github.zhifa.model.figure.Relation;
import io.github.zhifa.model.figure.SumRelation;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Two groups of offices, their posts together and on average, moved by trying every number. */
class MovementProperties {
  private static final ImmutableList<Relation> RELATIONS =
      ImmutableList.of(
          SumRelation.builder().whole("posts").addParts("left", "right").build(),
          MeanRelation.builder().mean("mean").total("posts").count("offices").build());

  @Property(tries = 40)
  @Label("the nearest number of a claim heals its contradiction, and no nearer one does")
  void theNearestNumberThatHealsIsFound(
      @ForAll @IntRange(max = 40) int posts,
      @ForAll @IntRange(max = 20) int left,
      @ForAll @IntRange(max = 20) int right,
      @ForAll @IntRange(min = 1, max = 8) int offices,
      @ForAll @IntRange(max = 12) int mean,
      @ForAll Precision precision,
      @ForAll boolean truncated) {
    ImmutableList<Figure> figures =
        ImmutableList.of(
            figure("posts", FigureMeasure.COUNT, posts, Precision.EXACT),
            figure("left", FigureMeasure.COUNT, left, precision),
            figure("right", FigureMeasure.COUNT, right, Precision.EXACT),
            figure("offices", FigureMeasure.COUNT, offices, Precision.EXACT),
            figure(
                "mean",
                FigureMeasure.MEAN,
                mean,
                truncated ? Precision.TRUNCATED : Precision.ROUNDED));

    for (ReconciledPart part :
        Reconciliation.of(claims(figures), 100, Reconciler.DEFAULT_STEPS).parts()) {
      for (Contradiction contradiction : part.contradictions()) {
        contradiction.movements().forEach(each -> check(each, contradiction.claims(), figures));
      }
    }
  }

  private static void check(
      Movement movement, ImmutableSet<String> claims, ImmutableList<Figure> figures) {
    assertThat(movement.decided()).isTrue();
    long number = movement.figure().number().longValueExact();
    long nearest = movement.nearest().orElseThrow().numerator().longValueExact();
    assertThat(agree(movement.figure(), nearest, claims, figures)).isTrue();
    for (long by = 0; by < Math.abs(nearest - number); by++) {
      assertThat(agree(movement.figure(), number + by, claims, figures)).isFalse();
      assertThat(number >= by && agree(movement.figure(), number - by, claims, figures)).isFalse();
    }
  }

  private static boolean agree(
      Figure figure, long number, ImmutableSet<String> claims, ImmutableList<Figure> figures) {
    Figure moved = figure(figure.id(), figure.measure(), number, figure.precision());
    ImmutableList<Figure> all =
        figures.stream()
            .map(each -> each.id().equals(moved.id()) ? moved : each)
            .collect(ImmutableList.toImmutableList());
    return new Reconciler(claims(all).system().withClaims(claims), Reconciler.DEFAULT_STEPS)
        .solve()
        .isFeasible();
  }

  private static FigureClaims claims(ImmutableList<Figure> figures) {
    return FigureClaims.of(figures, ImmutableList.of(), RELATIONS);
  }

  private static Figure figure(String id, FigureMeasure measure, long number, Precision precision) {
    String printed = BigDecimal.valueOf(number).toPlainString();
    return ReplyFigures.figure(id, measure, printed, printed, "个", precision, "");
  }
}
