// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureMeasure;
import io.github.zhifa.model.figure.Precision;
import io.github.zhifa.model.figure.ShareRelation;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts in percent of their wholes, worked by hand. */
class SharesTest {
  /** 1106 / 2773 = 39.88 %, 140 / 151 = 92.715 %, 3 / 1000 = 3 ‰, 35 / 112 = 31.25 %. */
  @ParameterizedTest
  @CsvSource({
    "1106, 2773, 39.9, %, ROUNDED, FEASIBLE",
    "140, 151, 92.71, %, ROUNDED, INFEASIBLE",
    "140, 151, 92.72, %, ROUNDED, FEASIBLE",
    "3, 1000, 3, ‰, ROUNDED, FEASIBLE",
    "35, 112, 3, 成, AT_LEAST, FEASIBLE",
    "35, 112, 3, 成, AT_MOST, INFEASIBLE",
    "0, 0, 0, %, EXACT, INFEASIBLE"
  })
  void aShareIsThePartOfTheWhole(
      String part, String whole, String share, String unit, Precision precision, Verdict verdict) {
    FigureClaims claims = claims(part, whole, share, unit, precision);

    assertThat(claims.leftOut()).isEmpty();
    assertThat(Reconciliation.of(claims, 10, Reconciler.DEFAULT_STEPS).verdict())
        .isEqualTo(verdict);
  }

  @Test
  void aShareThatWasCutOffInsteadOfRoundedMovesByItsLastPlace() {
    ReconciledPart only =
        Reconciliation.of(
                claims("140", "151", "92.71", "%", Precision.ROUNDED)
                    .withFacts(ImmutableSet.of("part", "whole")),
                10,
                Reconciler.DEFAULT_STEPS)
            .parts()
            .get(0);

    assertThat(only.contradictions().get(0).movements())
        .extracting(Movement::nearest)
        .containsExactly(Optional.of(Fraction.of(9272).over(Fraction.of(100))));
  }

  @Test
  void whatIsNoShareIsLeftOut() {
    ImmutableList<Figure> counts = ImmutableList.of(count("part", "1"), count("whole", "2"));

    assertThat(
            FigureClaims.of(counts, ImmutableList.of(), ImmutableList.of(relation("whole")))
                .leftOut())
        .containsExactly("/relations/0");
  }

  private static FigureClaims claims(
      String part, String whole, String share, String unit, Precision precision) {
    Figure printed =
        ReplyFigures.figure("s", FigureMeasure.SHARE, share + unit, share, unit, precision, "");
    return FigureClaims.of(
        ImmutableList.of(count("part", part), count("whole", whole), printed),
        ImmutableList.of(),
        ImmutableList.of(relation("s")));
  }

  private static ShareRelation relation(String share) {
    return ShareRelation.builder().share(share).part("part").whole("whole").build();
  }

  private static Figure count(String id, String number) {
    return ReplyFigures.figure(
        id, FigureMeasure.COUNT, number + "件", number, "件", Precision.EXACT, "");
  }
}
