// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.certificate.RetirementCategory;
import io.github.zhifa.model.law.Evidence;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.RuleOrigin;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * In which month a person reaches the statutory retirement age (法定退休年龄). It is a forecast, no more:
 * art 3 lets workers retire up to three years earlier or later, and what counts for a certificate
 * is the retirement that took place.
 */
public final class RetirementAge {
  private static final RuleOrigin ORIGIN =
      RuleOrigin.builder()
          .source(LegalSource.of("国务院关于渐进式延迟法定退休年龄的办法", "第一条"))
          .readFrom("全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定（2024年9月13日）所批准的办法，第一条及附表")
          .evidence(Evidence.READ)
          .firstDay(LocalDate.of(2025, 1, 1))
          .build();

  /** From 2025-01-01 on: who would have retired in that month is the first to be delayed. */
  private static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          new Rule(RetirementCategory.MALE, 60, YearMonth.of(1965, 1), 4, 36, ORIGIN),
          new Rule(RetirementCategory.FEMALE_55, 55, YearMonth.of(1970, 1), 4, 36, ORIGIN),
          new Rule(RetirementCategory.FEMALE_50, 50, YearMonth.of(1975, 1), 2, 60, ORIGIN));

  private RetirementAge() {}

  /**
   * How the age of one category is delayed.
   *
   * @param category the category
   * @param formerYears the former age in years
   * @param firstBirth the first month of birth that is delayed, by one month
   * @param step after how many months of birth the delay grows by a month
   * @param mostMonths the greatest delay in months
   * @param origin where it comes from and from which day on
   */
  public record Rule(
      RetirementCategory category,
      int formerYears,
      YearMonth firstBirth,
      int step,
      int mostMonths,
      RuleOrigin origin) {

    private int delayMonths(YearMonth birth) {
      long after = ChronoUnit.MONTHS.between(firstBirth, birth);
      return after < 0 ? 0 : (int) Math.min(mostMonths, after / step + 1);
    }
  }

  /**
   * A month of retirement.
   *
   * @param month the month in which the age is reached
   * @param delayMonths how many months later than at the former age
   * @param rule the rule that it follows from
   */
  public record Forecast(YearMonth month, int delayMonths, Rule rule) {}

  /** Returns the rules, one of each category. */
  public static ImmutableList<Rule> rules() {
    return RULES;
  }

  /** Returns when a person born in {@code birth} reaches the age of {@code category}. */
  public static Forecast forecast(YearMonth birth, RetirementCategory category) {
    Rule rule =
        RULES.stream().filter(each -> each.category() == category).findFirst().orElseThrow();
    int delay = rule.delayMonths(birth);
    return new Forecast(birth.plusYears(rule.formerYears()).plusMonths(delay), delay, rule);
  }
}
