// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.core.certificate.RetirementAge.Forecast;
import io.github.zhifa.model.certificate.RetirementCategory;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RetirementAgeProperties {
  private static final YearMonth EARLIEST = YearMonth.of(1940, 1);

  @Property
  @Label("who is born later never retires earlier, nor with a smaller delay")
  void laterBirthIsLaterRetirement(
      @ForAll RetirementCategory category, @ForAll @IntRange(max = 900) int months) {
    Forecast one = RetirementAge.forecast(EARLIEST.plusMonths(months), category);
    Forecast next = RetirementAge.forecast(EARLIEST.plusMonths(months + 1), category);

    assertThat(next.month()).isAfter(one.month());
    assertThat(next.delayMonths() - one.delayMonths()).isBetween(0, 1);
  }

  @Property
  @Label("the delay is within its bounds, and the age is the former one and the delay")
  void theDelayIsBounded(
      @ForAll RetirementCategory category, @ForAll @IntRange(max = 900) int months) {
    YearMonth birth = EARLIEST.plusMonths(months);
    Forecast forecast = RetirementAge.forecast(birth, category);

    assertThat(forecast.delayMonths()).isBetween(0, forecast.rule().mostMonths());
    assertThat(forecast.month().minusMonths(forecast.delayMonths()))
        .isEqualTo(birth.plusYears(forecast.rule().formerYears()));
  }

  @Property
  @Label("nobody is delayed who reached the former age before 2025")
  void theMeasureReachesNobodyFromBefore(
      @ForAll RetirementCategory category, @ForAll @IntRange(max = 900) int months) {
    YearMonth birth = EARLIEST.plusMonths(months);
    Forecast forecast = RetirementAge.forecast(birth, category);
    YearMonth former = birth.plusYears(forecast.rule().formerYears());

    assertThat(forecast.delayMonths() > 0).isEqualTo(former.getYear() >= 2025);
  }
}
