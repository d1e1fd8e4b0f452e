// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import static io.github.zhifa.core.staffing.Tables.ADMINISTRATIVE;
import static io.github.zhifa.core.staffing.Tables.INSTITUTION;
import static io.github.zhifa.core.staffing.Tables.START;
import static io.github.zhifa.core.staffing.Tables.WORKER;
import static io.github.zhifa.core.staffing.Tables.department;
import static io.github.zhifa.core.staffing.Tables.holding;
import static io.github.zhifa.core.staffing.Tables.quota;
import static io.github.zhifa.core.staffing.Tables.table;
import static io.github.zhifa.core.staffing.Tables.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.zhifa.model.staffing.OrganType;
import io.github.zhifa.model.staffing.QuotaKind;
import io.github.zhifa.model.staffing.StaffingTable;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableChecksTest {
  private static final LocalDate NEXT = LocalDate.of(2021, 1, 1);

  /** 10 from 2020, of which 2 go to E: 8 are carried over. */
  @ParameterizedTest
  @CsvSource({"8, 0", "10, 2", "5, -3"})
  void aRowThatStatesTheNumberAnewIsComparedWithTheDayBefore(int posts, long difference) {
    StaffingTable table =
        table(department("D"), department("E"))
            .addQuotas(
                quota("D", ADMINISTRATIVE, 10), quota("D", ADMINISTRATIVE, posts, NEXT).build())
            .addQuotas(quota("D", INSTITUTION, 3, NEXT).build())
            .addTransfers(transfer("1", "D", "E", ADMINISTRATIVE, 2, START).build())
            .build();

    assertThat(CarriedOver.of(QuotaLedger.of(table)))
        .extracting(CarriedOver::position, CarriedOver::difference)
        .isEqualTo(difference == 0 ? List.of() : List.of(tuple(1, difference)));
  }

  @Test
  void aRowAfterAGapCarriesNothingOver() {
    StaffingTable table =
        table(department("D"))
            .addQuotas(
                quota("D", ADMINISTRATIVE, 10, START).lastDay(NEXT.minusDays(2)).build(),
                quota("D", ADMINISTRATIVE, 12, NEXT).build())
            .build();

    assertThat(CarriedOver.of(QuotaLedger.of(table))).isEmpty();
  }

  @Test
  void leadershipPostsBelongToTheOrganAndNotToAKind() {
    StaffingTable table =
        table(department("D"), department("E"))
            .addQuotas(
                quota("D", ADMINISTRATIVE, 10, START).leadershipPosts(2).build(),
                quota("D", INSTITUTION, 10),
                quota("D", WORKER, 1, START).leadershipPosts(1).build(),
                quota("E", ADMINISTRATIVE, 3))
            .addHoldings(
                holding("a", "D", ADMINISTRATIVE).leadership(true).build(),
                holding("b", "D", INSTITUTION).leadership(true).build())
            .build();

    assertThat(LeadershipCount.of(QuotaLedger.of(table), START))
        .containsExactly(
            new LeadershipCount(department("D"), true, 2, 2),
            new LeadershipCount(department("E"), false, 0, 0));
  }

  @Test
  void aPersonIsOnOnePostAtATime() {
    LocalDate june = LocalDate.of(2020, 6, 1);

    assertThat(
            DoubleHolding.in(
                List.of(
                    holding("a", "E", ADMINISTRATIVE).firstDay(june).lastDay(june).build(),
                    holding("a", "D", ADMINISTRATIVE).lastDay(NEXT).build(),
                    holding("a", "F", ADMINISTRATIVE).firstDay(NEXT.plusDays(1)).build(),
                    holding("b", "D", ADMINISTRATIVE).lastDay(june).build(),
                    holding("b", "E", ADMINISTRATIVE).firstDay(june).build(),
                    holding("c", "D", ADMINISTRATIVE).build())))
        .containsExactly(new DoubleHolding(1, 0), new DoubleHolding(3, 4));
  }

  @ParameterizedTest
  @CsvSource({
    "ADMINISTRATIVE_ORGAN, ADMINISTRATIVE, FITS",
    "ADMINISTRATIVE_ORGAN, INSTITUTION, MISMATCH",
    "ADMINISTRATIVE_ORGAN, LEGACY_WORKER, OPEN",
    "PUBLIC_INSTITUTION, ADMINISTRATIVE, MISMATCH",
    "PUBLIC_INSTITUTION, INSTITUTION, FITS",
    "COORDINATION_BODY, ADMINISTRATIVE, NO_OWN_QUOTA",
    "COORDINATION_BODY, LEGACY_WORKER, NO_OWN_QUOTA",
    "ORGAN_WITH_INSTITUTIONS, INSTITUTION, OPEN",
    "OTHER, INSTITUTION, OPEN"
  })
  void eachOrganUsesItsKind(OrganType organ, QuotaKind kind, KindFit fit) {
    assertThat(KindFit.of(organ, LedgerKind.of(kind))).isEqualTo(fit);
  }
}
