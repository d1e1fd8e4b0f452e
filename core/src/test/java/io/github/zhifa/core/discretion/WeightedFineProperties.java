// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.WeightMethod;
import io.github.zhifa.model.discretion.WeightStart;
import io.github.zhifa.model.law.FineAmount;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The laws of the formulas of rulebook 3.3. */
class WeightedFineProperties {

  @Property
  void aGreaterSumNeverCostsLess(
      @ForAll WeightMethod method,
      @ForAll @IntRange(min = 0, max = 100000) int least,
      @ForAll @IntRange(min = 0, max = 900000) int more,
      @ForAll @IntRange(min = 0, max = 200) int percent) {
    FineAmount lawful = lawful(least, more);

    assertThat(amount(method, lawful, percent + 1))
        .isGreaterThanOrEqualTo(amount(method, lawful, percent));
  }

  @Property
  void upToTheWholeTheFineStaysAtOrBelowTheGreatest(
      @ForAll WeightMethod method,
      @ForAll @IntRange(min = 0, max = 100000) int least,
      @ForAll @IntRange(min = 0, max = 900000) int more,
      @ForAll @IntRange(min = 0, max = 100) int percent) {
    FineAmount lawful = lawful(least, more);
    BigDecimal amount = amount(method, lawful, percent);

    assertThat(amount).isLessThanOrEqualTo(lawful.most().orElseThrow());
    if (method != WeightMethod.CAPPED_SHARE_OF_MAXIMUM) {
      assertThat(amount).isGreaterThanOrEqualTo(lawful.least().orElseThrow());
    }
  }

  private static FineAmount lawful(int least, int more) {
    return BandRulesOfTests.yuan(String.valueOf(least), String.valueOf(least + more));
  }

  private static BigDecimal amount(WeightMethod method, FineAmount lawful, int percent) {
    WeightStart start = WeightStart.builder().percent(BigDecimal.ZERO).build();
    return WeightedFine.of(method, start, lawful, BigDecimal.valueOf(percent), Trace.none())
        .value()
        .orElseThrow()
        .amount();
  }
}
