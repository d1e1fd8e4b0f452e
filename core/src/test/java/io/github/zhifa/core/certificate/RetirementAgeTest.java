// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.base.Splitter;
import io.github.zhifa.core.certificate.RetirementAge.Forecast;
import io.github.zhifa.model.certificate.RetirementCategory;
import io.github.zhifa.model.law.Evidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetirementAgeTest {
  /** The rows of the three tables annexed to the measure, where they stand beside the project. */
  private static final Path TABLES = Path.of("../../shared/data/retirement-vectors.csv");

  private static final Map<String, RetirementCategory> CATEGORIES =
      Map.of(
          "M", RetirementCategory.MALE,
          "F55", RetirementCategory.FEMALE_55,
          "F50", RetirementCategory.FEMALE_50);

  @Test
  void allRowsOfTheOfficialTablesAreMet() throws IOException {
    assumeThat(TABLES).as("the tables are not here: skipped").exists();
    List<String> rows = Files.readAllLines(TABLES);

    assertThat(rows.subList(1, rows.size())).hasSize(408).allSatisfy(this::isMet);
  }

  private void isMet(String row) {
    List<String> cells = Splitter.on(',').splitToList(row);
    Forecast forecast =
        RetirementAge.forecast(YearMonth.parse(cells.get(1)), CATEGORIES.get(cells.get(0)));

    assertThat(forecast.month()).as(row).hasToString(cells.get(2));
    assertThat(forecast.delayMonths()).as(row).isEqualTo(Integer.parseInt(cells.get(3)));
  }

  /** Rows of the tables, written out. */
  @ParameterizedTest
  @CsvSource({
    "MALE, 1964-12, 2024-12, 0", // reached sixty before the measure
    "MALE, 1965-01, 2025-02, 1",
    "MALE, 1966-05, 2026-10, 5",
    "MALE, 1976-09, 2039-09, 36",
    "MALE, 1990-01, 2053-01, 36", // sixty-three
    "FEMALE_55, 1970-01, 2025-02, 1",
    "FEMALE_55, 1981-09, 2039-09, 36",
    "FEMALE_50, 1975-01, 2025-02, 1",
    "FEMALE_50, 1984-11, 2039-11, 60",
    "FEMALE_50, 1990-01, 2045-01, 60" // fifty-five
  })
  void theMonthIsThatOfTheTable(
      RetirementCategory category, YearMonth birth, YearMonth month, int delay) {
    Forecast forecast = RetirementAge.forecast(birth, category);

    assertThat(forecast.month()).isEqualTo(month);
    assertThat(forecast.delayMonths()).isEqualTo(delay);
  }

  @Test
  void everyCategoryHasOneRuleThatWasReadInTheText() {
    assertThat(RetirementAge.rules())
        .extracting(RetirementAge.Rule::category)
        .containsExactly(RetirementCategory.values());
    assertThat(RetirementAge.rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.origin().evidence()).isEqualTo(Evidence.READ);
              assertThat(rule.origin().source()).isPresent();
              assertThat(rule.origin().firstDay()).hasValue(Events.day("2025-01-01"));
            });
  }
}
