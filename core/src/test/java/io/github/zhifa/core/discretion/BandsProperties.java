// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.BandRule;
import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.FineUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the bands of rulebook 3.2 A and B, for any least and greatest fine. */
class BandsProperties {
  private static final List<OutcomeGrade> GRADES =
      List.of(OutcomeGrade.LIGHTER, OutcomeGrade.ORDINARY, OutcomeGrade.HEAVIER);

  @Provide
  Arbitrary<FineAmount> lawful() {
    Arbitrary<BigDecimal> least =
        Arbitraries.bigDecimals()
            .ofScale(2)
            .between(new BigDecimal("0.01"), new BigDecimal("1000000"));
    Arbitrary<BigDecimal> width =
        Arbitraries.bigDecimals()
            .ofScale(2)
            .between(new BigDecimal("0.01"), new BigDecimal("9000000"));
    Arbitrary<FineUnit> unit = Arbitraries.of(FineUnit.class);
    return Combinators.combine(least, width, unit)
        .as(
            (low, more, of) ->
                FineAmount.builder()
                    .least(low)
                    .most(low.add(more))
                    .measure(FineMeasure.builder().unit(of).build())
                    .build());
  }

  @Provide
  Arbitrary<BigDecimal> share() {
    return Arbitraries.bigDecimals().ofScale(3).between(BigDecimal.ZERO, BigDecimal.ONE);
  }

  @Property
  void everyLawfulFineHasExactlyOneGradeByThirds(
      @ForAll("lawful") FineAmount lawful, @ForAll("share") BigDecimal share) {
    BigDecimal amount = at(lawful, share);

    assertThat(GRADES.stream().filter(grade -> contains(lawful, grade, amount)).count())
        .isEqualTo(1);
    assertThat(Bands.ungraded(BandRulesOfTests.THIRTY_FORTY_THIRTY, lawful)).isEmpty();
  }

  @Property
  void theBandsOfTheMidpointLeaveNothingOutAndMeetInTheMiddleOnly(
      @ForAll("lawful") FineAmount lawful, @ForAll("share") BigDecimal share) {
    BigDecimal amount = at(lawful, share);
    boolean middle = share.compareTo(new BigDecimal("0.5")) == 0;
    long grades =
        GRADES.stream()
            .filter(grade -> range(BandRulesOfTests.MIDPOINT, lawful, grade).contains(amount))
            .count();

    assertThat(grades).isEqualTo(middle ? 2 : 1);
    assertThat(Bands.ungraded(BandRulesOfTests.MIDPOINT, lawful)).isEmpty();
  }

  @Property
  void noBandLeavesTheLawAndItsEndsAreExactlyThoseOfTheLaw(@ForAll("lawful") FineAmount lawful) {
    for (BandRule rule : List.of(BandRulesOfTests.THIRTY_FORTY_THIRTY, BandRulesOfTests.MIDPOINT)) {
      assertThat(range(rule, lawful, OutcomeGrade.LIGHTER).least().orElseThrow())
          .isEqualByComparingTo(lawful.least().orElseThrow());
      assertThat(range(rule, lawful, OutcomeGrade.HEAVIER).most().orElseThrow())
          .isEqualByComparingTo(lawful.most().orElseThrow());
    }
  }

  @Property
  void aHeavierGradeIsNeverCheaper(@ForAll("lawful") FineAmount lawful) {
    for (BandRule rule : List.of(BandRulesOfTests.THIRTY_FORTY_THIRTY, BandRulesOfTests.MIDPOINT)) {
      for (int i = 1; i < GRADES.size(); i++) {
        FineRange lighter = range(rule, lawful, GRADES.get(i - 1));
        FineRange heavier = range(rule, lawful, GRADES.get(i));
        assertThat(heavier.least().orElseThrow())
            .isGreaterThanOrEqualTo(lighter.least().orElseThrow());
        assertThat(heavier.most().orElseThrow())
            .isGreaterThanOrEqualTo(lighter.most().orElseThrow());
      }
    }
  }

  @Property
  void aMitigatedFineIsBelowEveryBand(@ForAll("lawful") FineAmount lawful) {
    FineRange mitigated = range(BandRulesOfTests.MIDPOINT, lawful, OutcomeGrade.MITIGATED);

    assertThat(mitigated.contains(lawful.least().orElseThrow())).isFalse();
    assertThat(mitigated.most()).isEqualTo(lawful.least());
    assertThat(mitigated.least()).isEqualTo(Optional.empty());
  }

  private static boolean contains(FineAmount lawful, OutcomeGrade grade, BigDecimal amount) {
    return range(BandRulesOfTests.THIRTY_FORTY_THIRTY, lawful, grade).contains(amount);
  }

  private static FineRange range(BandRule rule, FineAmount lawful, OutcomeGrade grade) {
    return Bands.read(rule, lawful, grade, Trace.none()).value().orElseThrow().range();
  }

  private static BigDecimal at(FineAmount lawful, BigDecimal share) {
    BigDecimal least = lawful.least().orElseThrow();
    return least.add(lawful.most().orElseThrow().subtract(least).multiply(share));
  }
}
