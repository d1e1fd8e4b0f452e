// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureMeasure;
import io.github.zhifa.model.figure.Flow;
import io.github.zhifa.model.figure.GrowthRelation;
import io.github.zhifa.model.figure.MeanRelation;
import io.github.zhifa.model.figure.Period;
import io.github.zhifa.model.figure.Precision;
import io.github.zhifa.model.figure.Relation;
import io.github.zhifa.model.figure.Scope;
import io.github.zhifa.model.figure.SumRelation;
import io.github.zhifa.model.figure.Unknown;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;

/**
 * The posts of a city's townships and street offices as its reply of 2024-10-29 gives them:
 * 累计向基层下沉各类编制2773名， 全市乡镇街道编制数量比改革前增加49%，其中乡镇平均94名，比改革前增加24名；街道平均57名，比改革前增加27名.
 */
final class ReplyFigures {
  static final String TOWNSHIPS = "T";
  static final String STREETS = "S";
  static final LinearForm INCREASE = LinearForm.of("increase");
  static final LinearForm BEFORE = LinearForm.of("posts").minus(INCREASE);

  private ReplyFigures() {}

  static ImmutableList<Figure> figures() {
    return ImmutableList.of(
        figure("2773", FigureMeasure.COUNT, "2773名", "2773", "名", Precision.EXACT, "increase"),
        figure("49%", FigureMeasure.GROWTH, "增加49%", "49", "%", Precision.ROUNDED, ""),
        figure("94", FigureMeasure.MEAN, "平均94名", "94", "名", Precision.ROUNDED, ""),
        figure("+24", FigureMeasure.MEAN, "增加24名", "24", "名", Precision.ROUNDED, ""),
        figure("57", FigureMeasure.MEAN, "平均57名", "57", "名", Precision.ROUNDED, ""),
        figure("+27", FigureMeasure.MEAN, "增加27名", "27", "名", Precision.ROUNDED, ""),
        figure("T=74", FigureMeasure.COUNT, "74", "74", "个", Precision.EXACT, TOWNSHIPS),
        figure("S=23", FigureMeasure.COUNT, "23", "23", "个", Precision.EXACT, STREETS));
  }

  static ImmutableList<Unknown> unknowns() {
    return ImmutableList.of(
        unknown(TOWNSHIPS, 1, 300),
        unknown(STREETS, 1, 300),
        unknown("postsT", 0, 100_000),
        unknown("postsS", 0, 100_000),
        unknown("increaseT", 0, 100_000),
        unknown("increaseS", 0, 100_000),
        unknown("posts", 0, 200_000),
        unknown("increase", 0, 200_000));
  }

  static ImmutableList<Relation> relations() {
    return ImmutableList.of(
        mean("94", "postsT", TOWNSHIPS),
        mean("+24", "increaseT", TOWNSHIPS),
        mean("57", "postsS", STREETS),
        mean("+27", "increaseS", STREETS),
        SumRelation.builder().whole("posts").addParts("postsT", "postsS").build(),
        SumRelation.builder().whole("increase").addParts("increaseT", "increaseS").build(),
        GrowthRelation.builder().rate("49%").increase("increase").after("posts").build());
  }

  /**
   * The reply with the claims {@code left}, and the counts of units as facts where they are left.
   */
  static Reconciler reconciler(String... left) {
    ClaimSystem system =
        FigureClaims.of(figures(), unknowns(), relations())
            .system()
            .withFacts(ImmutableSet.of("T=74", "S=23"));
    return new Reconciler(
        left.length == 0 ? system : system.withClaims(ImmutableSet.copyOf(left)),
        Reconciler.DEFAULT_STEPS);
  }

  static ClaimSystem withoutCountsOfUnits() {
    ImmutableList<Figure> published =
        figures().stream()
            .filter(figure -> !figure.unit().equals("个"))
            .collect(ImmutableList.toImmutableList());
    return FigureClaims.of(published, unknowns(), relations()).system();
  }

  static Figure figure(
      String id,
      FigureMeasure measure,
      String printed,
      String number,
      String unit,
      Precision precision,
      String states) {
    Figure.Builder figure =
        Figure.builder()
            .id(id)
            .printed(printed)
            .quantity("编制")
            .measure(measure)
            .number(new BigDecimal(number))
            .unit(unit)
            .precision(precision)
            .flow(Flow.OTHER)
            .scope(Scope.builder().place("全市").population("乡镇街道").build())
            .period(Period.builder().printed("改革后").build());
    return states.isEmpty() ? figure.build() : figure.states(states).build();
  }

  static Unknown unknown(String id, long least, long most) {
    return Unknown.builder()
        .id(id)
        .label(BilingualText.of("未知数", id))
        .least(least)
        .most(most)
        .build();
  }

  private static Relation mean(String mean, String total, String count) {
    return MeanRelation.builder().mean(mean).total(total).count(count).build();
  }
}
