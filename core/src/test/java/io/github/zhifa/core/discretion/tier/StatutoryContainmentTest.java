// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.tier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.FineUnit;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryContainmentTest {
  @ParameterizedTest
  @CsvSource({
    "2000, 5000, false, false",
    "1000, 1000, true, false",
    "5000, 5000.01, false, true",
    "1999.99, 6000, true, true",
    // An end that is not printed stops where the law stops.
    ", 3000, false, false",
    "3000, , false, false",
    ", 1000, true, false",
  })
  void thePrintedNumbersAreComparedWithTheLawfulOnes(
      BigDecimal least, BigDecimal most, boolean below, boolean above) {
    FineAmount lawful = fine("2000", "5000", FineMeasure.yuan());
    FineAmount graded =
        FineAmount.builder()
            .least(Optional.ofNullable(least))
            .most(Optional.ofNullable(most))
            .measure(FineMeasure.yuan())
            .build();

    assertThat(StatutoryContainment.of(lawful, graded))
        .isEqualTo(new StatutoryContainment(true, below, above));
  }

  @Test
  void finesThatCountDifferentThingsAreNotCompared() {
    FineMeasure each = FineMeasure.builder().unit(FineUnit.YUAN).per("平方米").build();

    assertThat(
            StatutoryContainment.of(
                fine("2000", "5000", FineMeasure.yuan()), fine("10", "20", each)))
        .isEqualTo(new StatutoryContainment(false, false, false));
  }

  private static FineAmount fine(String least, String most, FineMeasure measure) {
    return FineAmount.builder()
        .least(new BigDecimal(least))
        .most(new BigDecimal(most))
        .measure(measure)
        .build();
  }
}
