// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import static io.github.zhifa.core.staffing.Tables.ADMINISTRATIVE;
import static io.github.zhifa.core.staffing.Tables.COUNTY;
import static io.github.zhifa.core.staffing.Tables.INSTITUTION;
import static io.github.zhifa.core.staffing.Tables.START;
import static io.github.zhifa.core.staffing.Tables.department;
import static io.github.zhifa.core.staffing.Tables.holding;
import static io.github.zhifa.core.staffing.Tables.quota;
import static io.github.zhifa.core.staffing.Tables.staff;
import static io.github.zhifa.core.staffing.Tables.table;
import static io.github.zhifa.core.staffing.Tables.township;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.staffing.QuotaTotal;
import io.github.zhifa.model.staffing.StaffingTable;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreachesTest {
  private static final LocalDate JUNE = LocalDate.of(2020, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2020, 7, 1);
  private static final LocalDate MARCH = LocalDate.of(2021, 3, 1);

  @ParameterizedTest
  @CsvSource({"3, 0", "4, 1"})
  void onePersonOverIsOver(int people, int breaches) {
    StaffingTable table =
        table(department("D"))
            .addQuotas(quota("D", ADMINISTRATIVE, 3))
            .addAllHoldings(staff("D", ADMINISTRATIVE, people))
            .build();

    assertThat(QuotaBreach.of(QuotaLedger.of(table), START)).hasSize(breaches);
  }

  @Test
  void daysBeforeTheFirstQuotaOfTheTableAreNotJudgedAndThoseAfterTheLastAre() {
    StaffingTable table =
        table(department("D"))
            .addQuotas(
                quota("D", ADMINISTRATIVE, 5, JUNE).lastDay(JULY).build(),
                quota("D", INSTITUTION, 0, MARCH).build())
            .addAllHoldings(staff("D", ADMINISTRATIVE, 2))
            .addAllHoldings(staff("D", INSTITUTION, 1))
            .addAllHoldings(staff("D", Tables.WORKER, 1))
            .build();

    assertThat(QuotaBreach.of(QuotaLedger.of(table), LocalDate.of(2026, 1, 1)))
        .extracting(breach -> breach.kind().name(), QuotaBreach::firstDay)
        .containsExactly(tuple(ADMINISTRATIVE, JULY.plusDays(1)), tuple(INSTITUTION, MARCH));
  }

  /** One over in June 2020, two over from July to August, and one again from March 2021 on. */
  @Test
  void spansHaveTheirDaysAndTheWorstOfThem() {
    StaffingTable table =
        table(department("D"))
            .addQuotas(quota("D", ADMINISTRATIVE, 1))
            .addHoldings(
                holding("a", "D", ADMINISTRATIVE).build(),
                holding("b", "D", ADMINISTRATIVE)
                    .firstDay(JUNE)
                    .lastDay(LocalDate.of(2020, 8, 31))
                    .build(),
                holding("c", "D", ADMINISTRATIVE)
                    .firstDay(JULY)
                    .lastDay(LocalDate.of(2020, 8, 31))
                    .build(),
                holding("d", "D", ADMINISTRATIVE).firstDay(MARCH).build())
            .build();
    QuotaLedger ledger = QuotaLedger.of(table);

    assertThat(QuotaBreach.of(ledger, LocalDate.of(2026, 1, 1)))
        .extracting(
            QuotaBreach::firstDay, QuotaBreach::lastDay, QuotaBreach::worstDay, QuotaBreach::people)
        .containsExactly(
            tuple(JUNE, Optional.of(LocalDate.of(2020, 8, 31)), JULY, 3L),
            tuple(MARCH, Optional.empty(), MARCH, 2L));
    assertThat(QuotaBreach.of(ledger, LocalDate.of(2020, 6, 15)))
        .as("on that day nobody knows how it goes on")
        .extracting(QuotaBreach::lastDay)
        .containsExactly(Optional.empty());
  }

  @Test
  void aTotalHoldsForItsAreaItsKindAndItsDays() {
    QuotaTotal total =
        QuotaTotal.builder()
            .division(DivisionCode.of(COUNTY))
            .kind(ADMINISTRATIVE)
            .posts(25)
            .firstDay(JUNE)
            .lastDay(LocalDate.of(2021, 12, 31))
            .build();
    StaffingTable table =
        table(department("D"), township("T", 1), township("U", 2))
            .addQuotas(
                quota("D", ADMINISTRATIVE, 10),
                quota("T", ADMINISTRATIVE, 15),
                quota("T", INSTITUTION, 90),
                quota("U", ADMINISTRATIVE, 1, MARCH).build())
            .addTotals(total)
            .build();

    assertThat(TotalBreach.of(QuotaLedger.of(table), MARCH.minusDays(1))).isEmpty();
    assertThat(TotalBreach.of(QuotaLedger.of(table), LocalDate.of(2026, 1, 1)))
        .singleElement()
        .isEqualTo(
            new TotalBreach(
                0,
                total,
                QuotaLedger.of(table).kind(ADMINISTRATIVE),
                MARCH,
                Optional.of(LocalDate.of(2021, 12, 31)),
                MARCH,
                26));
  }
}
