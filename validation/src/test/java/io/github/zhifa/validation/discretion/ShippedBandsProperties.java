// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.core.discretion.BandReading;
import io.github.zhifa.core.discretion.Bands;
import io.github.zhifa.core.discretion.FineRange;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.BandRule;
import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.validation.catalogue.Shipped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The bands that zhifa brings cut any lawful fine as rulebook 3.2 says. */
class ShippedBandsProperties {
  private static final List<OutcomeGrade> GRADES =
      List.of(OutcomeGrade.LIGHTER, OutcomeGrade.ORDINARY, OutcomeGrade.HEAVIER);

  /** A lawful fine, with or without a least amount, and a fine in it: its share in thousandths. */
  private record Case(FineAmount lawful, BigDecimal amount, int share) {}

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<Optional<BigDecimal>> least =
        Arbitraries.bigDecimals()
            .ofScale(2)
            .between(new BigDecimal("0.01"), new BigDecimal("100000"))
            .optional(0.7);
    Arbitrary<BigDecimal> width =
        Arbitraries.bigDecimals().ofScale(2).between(BigDecimal.ONE, new BigDecimal("1000000"));
    return Combinators.combine(least, width, Arbitraries.integers().between(1, 1000))
        .as(
            (low, more, share) -> {
              BigDecimal from = low.orElse(BigDecimal.ZERO);
              FineAmount lawful =
                  FineAmount.builder()
                      .least(low)
                      .most(from.add(more))
                      .measure(FineMeasure.yuan())
                      .build();
              BigDecimal part = more.multiply(BigDecimal.valueOf(share, 3));
              return new Case(lawful, from.add(part), share);
            });
  }

  private static List<OutcomeGrade> gradesOf(String rule, Case of) {
    return GRADES.stream()
        .filter(
            grade -> read(rule, of, grade).map(range -> range.contains(of.amount)).orElse(false))
        .toList();
  }

  private static Optional<FineRange> read(String rule, Case of, OutcomeGrade grade) {
    BandRule shipped = Shipped.bandRules().named(rule).orElseThrow();
    return Bands.read(shipped, of.lawful, grade, Trace.none()).value().map(BandReading::range);
  }

  @Property
  @Label("A gives each lawful fine one grade: up to 30 %, up to 70 % without the ends, from 70 %")
  void thirtyFortyThirtyIsAPartition(@ForAll("cases") Case of) {
    OutcomeGrade grade =
        of.share <= 300
            ? OutcomeGrade.LIGHTER
            : of.share < 700 ? OutcomeGrade.ORDINARY : OutcomeGrade.HEAVIER;

    assertThat(gradesOf("thirty-forty-thirty", of)).containsExactly(grade);
  }

  @Property
  @Label("B splits a range in the middle, which is 一般 and the least of 从重 at once")
  void theMidpointSplitsARange(@ForAll("cases") Case of) {
    if (of.lawful.least().isEmpty()) {
      return;
    }
    List<OutcomeGrade> grades =
        of.share == 500
            ? List.of(OutcomeGrade.ORDINARY, OutcomeGrade.HEAVIER)
            : List.of(of.share < 500 ? OutcomeGrade.LIGHTER : OutcomeGrade.HEAVIER);

    assertThat(gradesOf("guangdong-ecology-midpoint", of)).isEqualTo(grades);
  }

  @Property
  @Label("C leaves more than 20 and less than 40 %, and more than 60 % of the greatest fine open")
  void theMunicipalRuleLeavesGaps(@ForAll("cases") Case of) {
    if (of.lawful.least().isPresent()) {
      assertThat(gradesOf("municipal-three-tiers", of)).isEmpty();
      return;
    }
    List<OutcomeGrade> grades =
        of.share <= 200
            ? List.of(OutcomeGrade.LIGHTER)
            : 400 <= of.share && of.share <= 600 ? List.of(OutcomeGrade.ORDINARY) : List.of();

    assertThat(gradesOf("municipal-three-tiers", of)).isEqualTo(grades);
  }
}
