// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import static io.github.zhifa.core.staffing.Tables.ADMINISTRATIVE;
import static io.github.zhifa.core.staffing.Tables.INSTITUTION;
import static io.github.zhifa.core.staffing.Tables.START;
import static io.github.zhifa.core.staffing.Tables.WORKER;
import static io.github.zhifa.core.staffing.Tables.department;
import static io.github.zhifa.core.staffing.Tables.holding;
import static io.github.zhifa.core.staffing.Tables.quota;
import static io.github.zhifa.core.staffing.Tables.staff;
import static io.github.zhifa.core.staffing.Tables.table;
import static io.github.zhifa.core.staffing.Tables.township;
import static io.github.zhifa.core.staffing.Tables.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.staffing.OrganType;
import io.github.zhifa.model.staffing.PrintedKind;
import io.github.zhifa.model.staffing.QuotaAdjustment;
import io.github.zhifa.model.staffing.QuotaKind;
import io.github.zhifa.model.staffing.StaffingTable;
import io.github.zhifa.model.staffing.StaffingUnit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotaLedgerTest {
  private static final LedgerKind POSTS = LedgerKind.of(QuotaKind.ADMINISTRATIVE);

  private static long posts(StaffingTable table, String unit, String day) {
    return QuotaLedger.of(table).on(unit, POSTS, LocalDate.parse(day)).posts();
  }

  /** 30 from 2020; 5 go to the township on 2022-03-01, 2 more are granted on 2023-01-01. */
  @ParameterizedTest
  @CsvSource({
    "2019-12-31, 0, 0",
    "2020-01-01, 30, 20",
    "2022-02-28, 30, 20",
    "2022-03-01, 25, 25",
    "2022-12-31, 25, 25",
    "2023-01-01, 25, 27"
  })
  void postsAreThoseApprovedAndWhatWasMovedSince(String day, long department, long township) {
    StaffingTable table =
        table(department("D"), township("T", 1))
            .addQuotas(quota("D", ADMINISTRATIVE, 30), quota("T", ADMINISTRATIVE, 20))
            .addTransfers(
                transfer("1", "D", "T", ADMINISTRATIVE, 5, LocalDate.of(2022, 3, 1)).build())
            .addAdjustments(
                QuotaAdjustment.builder()
                    .unit("T")
                    .kind(ADMINISTRATIVE)
                    .posts(2)
                    .day(LocalDate.of(2023, 1, 1))
                    .build())
            .build();

    assertThat(posts(table, "D", day)).isEqualTo(department);
    assertThat(posts(table, "T", day)).isEqualTo(township);
  }

  /** A transfer on the first day of the new row comes on top of it, one before is in it. */
  @ParameterizedTest
  @CsvSource({"2021-12-31, 28", "2022-01-01, 39", "2022-12-31, 39", "2023-01-01, 0"})
  void aLaterRowStatesTheNumberAnewUntilItsLastDay(String day, long posts) {
    StaffingTable table =
        table(department("D"), department("E"))
            .addQuotas(quota("D", ADMINISTRATIVE, 30))
            .addQuotas(
                quota("D", ADMINISTRATIVE, 40, LocalDate.of(2022, 1, 1))
                    .lastDay(LocalDate.of(2022, 12, 31))
                    .build())
            .addTransfers(
                transfer("1", "D", "E", ADMINISTRATIVE, 2, LocalDate.of(2021, 6, 1)).build(),
                transfer("2", "D", "E", ADMINISTRATIVE, 1, LocalDate.of(2022, 1, 1)).build())
            .build();

    assertThat(posts(table, "D", day)).isEqualTo(posts);
  }

  @Test
  void vacantAndOverDoNotMakeUpForEachOther() {
    StaffingTable table =
        table(department("D"), department("E"))
            .addQuotas(quota("D", ADMINISTRATIVE, 3), quota("E", ADMINISTRATIVE, 2))
            .addAllHoldings(staff("D", ADMINISTRATIVE, 1))
            .addAllHoldings(staff("E", ADMINISTRATIVE, 4))
            .build();

    assertThat(QuotaLedger.of(table).sums(START).total())
        .isEqualTo(new PostCount(5, 5, 2, 2, 0, 0, 0, 0));
  }

  @Test
  void aPersonCountsWhereThePostBelongsAndWorksWhereItIsUsed() {
    StaffingTable table =
        table(department("D"), township("T", 1))
            .addQuotas(quota("D", ADMINISTRATIVE, 2))
            .addHoldings(
                holding("a", "D", ADMINISTRATIVE).build(),
                holding("b", "D", ADMINISTRATIVE).usedAt("T").build())
            .build();
    QuotaLedger ledger = QuotaLedger.of(table);

    PostCount owner = ledger.on("D", POSTS, START);
    PostCount user = ledger.on("T", POSTS, START);

    assertThat(owner).isEqualTo(new PostCount(2, 2, 0, 0, 0, 0, 1, 0));
    assertThat(user).isEqualTo(new PostCount(0, 0, 0, 0, 0, 0, 0, 1));
    assertThat(owner.working()).isEqualTo(1);
    assertThat(user.working()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"2020-05-31, 0", "2020-06-01, 1", "2020-08-31, 1", "2020-09-01, 0"})
  void aPersonIsOnAPostFromTheFirstDayToTheLast(String day, long people) {
    StaffingTable table =
        table(department("D"))
            .addHoldings(
                holding("a", "D", ADMINISTRATIVE)
                    .firstDay(LocalDate.of(2020, 6, 1))
                    .lastDay(LocalDate.of(2020, 8, 31))
                    .build(),
                holding("b", "D", ADMINISTRATIVE)
                    .firstDay(LocalDate.of(2020, 8, 31))
                    .lastDay(LocalDate.of(2020, 6, 1))
                    .build())
            .build();

    assertThat(QuotaLedger.of(table).on("D", POSTS, LocalDate.parse(day)).people())
        .isEqualTo(people);
  }

  @Test
  void leadershipPostsStandBesidePosts() {
    StaffingTable table =
        table(department("D"), department("E"))
            .addQuotas(
                quota("D", ADMINISTRATIVE, 10, START).leadershipPosts(3).build(),
                quota("E", ADMINISTRATIVE, 10))
            .addTransfers(
                transfer("1", "D", "E", ADMINISTRATIVE, 2, START).leadershipPosts(1).build())
            .addHoldings(holding("a", "D", ADMINISTRATIVE).leadership(true).build())
            .build();
    QuotaLedger ledger = QuotaLedger.of(table);

    assertThat(ledger.on("D", POSTS, START)).isEqualTo(new PostCount(8, 1, 7, 0, 2, 1, 0, 0));
    assertThat(ledger.statesLeadership("D", POSTS, START)).isTrue();
    assertThat(ledger.statesLeadership("E", POSTS, START)).isFalse();
  }

  @Test
  void aKindIsReadByItsNameOrByWhatTheTableDeclares() {
    StaffingTable table =
        table(department("D"))
            .addKinds(
                PrintedKind.builder()
                    .printed("政法专项编制")
                    .kind(QuotaKind.ADMINISTRATIVE)
                    .source(LegalSource.builder().instrument("示例批复（虚构）").build())
                    .build())
            .addQuotas(
                quota("D", "行政", 1),
                quota("D", " administrative", 1, START.plusDays(1)).build(),
                quota("D", "政法专项编制", 2, START.plusDays(2)).build(),
                quota("D", "事 业", 3),
                quota("D", "员额", 4),
                quota("D", "行政附属编制", 5))
            .build();
    QuotaLedger ledger = QuotaLedger.of(table);

    assertThat(ledger.kinds())
        .extracting(LedgerKind::name)
        .containsExactly("行政编制", "事业编制", "工勤编制", "员额", "行政附属编制");
    assertThat(ledger.sums(START.plusDays(2)).byKind().values())
        .extracting(PostCount::posts)
        .containsExactly(2L, 3L, 0L, 4L, 5L);
    assertThat(ledger.kind("员额").known()).isEmpty();
  }

  /**
   * Four units: a department and an institution of the county, and two townships of two counties.
   */
  @Test
  void sumsAreByUnitKindLevelAndArea() {
    StaffingUnit ofSuperior =
        StaffingUnit.builder()
            .id("S")
            .name("示例站所")
            .level(AgencyLevel.TOWNSHIP)
            .organ(OrganType.PUBLIC_INSTITUTION)
            .superior("T")
            .build();
    StaffingUnit elsewhere =
        Tables.unit("X", AgencyLevel.TOWNSHIP, OrganType.ADMINISTRATIVE_ORGAN, "991102101");
    StaffingTable table =
        table(department("D"), township("T", 1), ofSuperior, elsewhere)
            .addQuotas(
                quota("D", ADMINISTRATIVE, 100),
                quota("D", WORKER, 1),
                quota("T", ADMINISTRATIVE, 20),
                quota("S", INSTITUTION, 7),
                quota("X", ADMINISTRATIVE, 300))
            .build();
    StaffingSums sums = QuotaLedger.of(table).sums(START);

    assertThat(sums.byUnit().keySet()).containsExactly("D", "T", "S", "X");
    assertThat(sums.byUnit().get("D").posts()).isEqualTo(101);
    assertThat(sums.byLevel().get(AgencyLevel.COUNTY).posts()).isEqualTo(101);
    assertThat(sums.byLevel().get(AgencyLevel.TOWNSHIP).posts()).isEqualTo(327);
    assertThat(sums.byArea(AgencyLevel.COUNTY).entrySet())
        .extracting(each -> entry(each.getKey().digits(), each.getValue().posts()))
        .containsExactly(entry("991101", 128L), entry("991102", 300L));
    assertThat(sums.byArea(AgencyLevel.TOWNSHIP).get(DivisionCode.of("991101101")).posts())
        .as("the institution lies where its superior unit does")
        .isEqualTo(27);
    assertThat(sums.of(DivisionCode.of("990000"), POSTS).posts()).isEqualTo(420);
    assertThat(sums.total().posts()).isEqualTo(428);
  }

  @Test
  void unitsInACircleHaveNoDivisionAndUnknownUnitsMoveNothing() {
    StaffingUnit.Builder unit =
        StaffingUnit.builder()
            .name("示例")
            .level(AgencyLevel.COUNTY)
            .organ(OrganType.ADMINISTRATIVE_ORGAN);
    StaffingTable table =
        table(unit.id("A").superior("B").build(), unit.id("B").superior("A").build())
            .addQuotas(quota("A", ADMINISTRATIVE, 5), quota("nobody", ADMINISTRATIVE, 50))
            .addTransfers(transfer("1", "A", "nobody", ADMINISTRATIVE, 2, START).build())
            .build();
    QuotaLedger ledger = QuotaLedger.of(table);

    assertThat(ledger.division(ledger.unit("A").orElseThrow())).isEmpty();
    assertThat(ledger.sums(START).total().posts()).isEqualTo(3);
    assertThat(ledger.on("nobody", POSTS, START)).isEqualTo(PostCount.NONE);
  }

  @Test
  void undoingATransferRestoresTheLedger() {
    QuotaLedger ledger =
        QuotaLedger.of(
            table(department("D"), department("E"))
                .addQuotas(quota("D", ADMINISTRATIVE, 5))
                .build());
    QuotaLedger moved =
        ledger.with(List.of(transfer("1", "D", "E", ADMINISTRATIVE, 2, START).build()));

    assertThat(moved.sums(START)).isNotEqualTo(ledger.sums(START));
    assertThat(moved.without("1").sums(START)).isEqualTo(ledger.sums(START));
    assertThat(moved.without("1").table()).isEqualTo(ledger.table());
  }
}
