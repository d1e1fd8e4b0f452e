// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import static io.github.zhifa.core.staffing.Tables.ADMINISTRATIVE;
import static io.github.zhifa.core.staffing.Tables.COUNTY;
import static io.github.zhifa.core.staffing.Tables.INSTITUTION;
import static io.github.zhifa.core.staffing.Tables.START;
import static io.github.zhifa.core.staffing.Tables.WORKER;
import static io.github.zhifa.core.staffing.Tables.approval;
import static io.github.zhifa.core.staffing.Tables.department;
import static io.github.zhifa.core.staffing.Tables.holding;
import static io.github.zhifa.core.staffing.Tables.institution;
import static io.github.zhifa.core.staffing.Tables.quota;
import static io.github.zhifa.core.staffing.Tables.staff;
import static io.github.zhifa.core.staffing.Tables.table;
import static io.github.zhifa.core.staffing.Tables.township;
import static io.github.zhifa.core.staffing.Tables.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.staffing.OrganType;
import io.github.zhifa.model.staffing.PeoplePlan;
import io.github.zhifa.model.staffing.QuotaApproval;
import io.github.zhifa.model.staffing.QuotaTotal;
import io.github.zhifa.model.staffing.QuotaTransfer;
import io.github.zhifa.model.staffing.StaffingTable;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 地方各级人民政府机构设置和编制管理条例, article by article, for transfers that nobody has signed yet. */
class PlanAnswerTest {
  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

  /** Ten administrative posts with eight people in D; ten institution posts with eight in I. */
  private static final QuotaLedger LEDGER =
      QuotaLedger.of(
          table(
                  department("D"),
                  department("E"),
                  institution("I"),
                  institution("J"),
                  township("T", 1),
                  township("U", 2),
                  Tables.unit("B", AgencyLevel.COUNTY, OrganType.COORDINATION_BODY, COUNTY),
                  Tables.unit(
                      "S", AgencyLevel.TOWNSHIP, OrganType.PUBLIC_INSTITUTION, COUNTY + "101"),
                  Tables.unit("X", AgencyLevel.COUNTY, OrganType.ADMINISTRATIVE_ORGAN, "991102"))
              .addQuotas(
                  quota("D", ADMINISTRATIVE, 10, START).leadershipPosts(2).build(),
                  quota("I", INSTITUTION, 10),
                  quota("T", ADMINISTRATIVE, 10),
                  quota("D", WORKER, 3))
              .addAllHoldings(staff("D", ADMINISTRATIVE, 6))
              .addHoldings(
                  holding("l1", "D", ADMINISTRATIVE).leadership(true).build(),
                  holding("l2", "D", ADMINISTRATIVE).leadership(true).build())
              .addAllHoldings(staff("I", INSTITUTION, 8))
              .addAllHoldings(staff("D", WORKER, 3))
              .build());

  private static List<TransferFault> faults(QuotaTransfer.Builder... plan) {
    return faults(LEDGER, plan);
  }

  private static List<TransferFault> faults(QuotaLedger ledger, QuotaTransfer.Builder... plan) {
    PlanAnswer answer =
        PlanAnswer.of(ledger, List.of(plan).stream().map(each -> each.build()).toList());
    List<TransferFault> faults = answer.problems().stream().map(TransferProblem::fault).toList();
    assertThat(answer.accepted()).isEqualTo(faults.stream().noneMatch(TransferFault::refuses));
    return faults;
  }

  private static QuotaTransfer.Builder move(String from, String to, String kind, int posts) {
    return transfer("p", from, to, kind, posts, DAY);
  }

  @Test
  void vacantPostsMoveAmongTheDepartmentsOfOneGovernment() {
    assertThat(faults(move("D", "E", ADMINISTRATIVE, 2))).isEmpty();
    assertThat(faults(move("I", "J", INSTITUTION, 2))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"NATIONAL, true", "PROVINCE, false", "CITY, false", "COUNTY, false"})
  void administrativeQuotaCrossesLevelsOnlyWithCentralApproval(AgencyLevel level, boolean enough) {
    QuotaTransfer.Builder plan = move("D", "T", ADMINISTRATIVE, 2).approval(approval(level));

    assertThat(faults(plan).isEmpty()).isEqualTo(enough);
  }

  @Test
  void withoutAnyApprovalTheArticleIsNamed() {
    PlanAnswer answer = PlanAnswer.of(LEDGER, List.of(move("D", "T", ADMINISTRATIVE, 2).build()));

    assertThat(answer.accepted()).isFalse();
    assertThat(answer.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.sources())
                  .containsExactly(LegalSource.of("地方各级人民政府机构设置和编制管理条例", "第十八条"));
              assertThat(problem.text().zh()).contains("示例D（县级）至示例T（乡级）").contains("未载明审批");
              assertThat(problem.text().en()).contains("no approval is stated");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"中央机构编制委员会办公室", "中共中央机构编制委员会办公室", "中央编办", "国务院机构编制管理机关"})
  void theCentralOfficeIsKnownByItsName(String name) {
    QuotaApproval approval =
        QuotaApproval.builder()
            .document("示例〔2024〕1号（虚构）")
            .authority(Agency.builder().name(name).build())
            .build();

    assertThat(faults(move("D", "T", ADMINISTRATIVE, 2).approval(approval))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"河北省机构编制委员会办公室, true", "秦皇岛市机构编制委员会办公室, false", "机构编制委员会办公室, true"})
  void theProvincialOfficeSubmitsItWhereThatIsStated(String name, boolean accepted) {
    QuotaApproval approval =
        QuotaApproval.builder()
            .from(approval(AgencyLevel.NATIONAL))
            .reportedBy(Agency.builder().name(name).build())
            .build();

    assertThat(faults(move("D", "T", ADMINISTRATIVE, 2).approval(approval)).isEmpty())
        .isEqualTo(accepted);
  }

  @Test
  void anAuthorityOfUnknownLevelIsADoubtAndNoRefusal() {
    QuotaApproval approval =
        QuotaApproval.builder()
            .document("示例〔2024〕1号（虚构）")
            .authority(Agency.builder().name("编办").build())
            .build();

    assertThat(faults(move("D", "T", ADMINISTRATIVE, 2).approval(approval)))
        .containsExactly(TransferFault.APPROVER_NOT_KNOWN);
  }

  @Test
  void institutionAndWorkerQuotaCrossLevelsWithoutArticle18() {
    assertThat(faults(move("I", "S", INSTITUTION, 2))).isEmpty();
    assertThat(faults(move("D", "T", WORKER, 1).people(plan(0, 1)))).isEmpty();
  }

  @Test
  void betweenGovernmentsOfTheSameLevelIsADoubt() {
    assertThat(faults(move("D", "X", ADMINISTRATIVE, 1)))
        .containsExactly(TransferFault.BETWEEN_GOVERNMENTS);
    assertThat(faults(move("T", "U", ADMINISTRATIVE, 1)))
        .containsExactly(TransferFault.BETWEEN_GOVERNMENTS);
    assertThat(faults(move("D", "X", ADMINISTRATIVE, 1).approval(approval(AgencyLevel.NATIONAL))))
        .isEmpty();
  }

  @Test
  void aKindStaysWhatItIsAndFitsTheOrgan() {
    assertThat(faults(move("I", "E", INSTITUTION, 1)))
        .containsExactly(TransferFault.KIND_AGAINST_ORGAN);
    assertThat(faults(move("I", "E", INSTITUTION, 1).receivedKind(ADMINISTRATIVE)))
        .containsExactly(TransferFault.KIND_CONVERTED);
    assertThat(faults(move("D", "J", ADMINISTRATIVE, 1)))
        .containsExactly(TransferFault.KIND_AGAINST_ORGAN);
    assertThat(faults(move("D", "B", ADMINISTRATIVE, 1)))
        .containsExactly(TransferFault.NO_OWN_QUOTA);
    assertThat(faults(move("D", "E", "员额", 1)))
        .containsExactly(TransferFault.KIND_UNKNOWN, TransferFault.BELOW_ZERO);
    assertThat(faults(move("D", "E", ADMINISTRATIVE, 1).receivedKind("行政")))
        .as("another word for the same kind")
        .isEmpty();
  }

  @Test
  void whatIsGivenIsReceived() {
    assertThat(faults(move("D", "E", ADMINISTRATIVE, 2).receivedPosts(3)))
        .containsExactly(TransferFault.NOT_BALANCED);
    assertThat(faults(move("D", "E", ADMINISTRATIVE, 2).receivedPosts(2))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-1, 0", "1, 2", "1, -1"})
  void numbersArePossible(int posts, int leaders) {
    assertThat(faults(move("D", "E", ADMINISTRATIVE, posts).leadershipPosts(leaders)))
        .contains(TransferFault.NUMBER_IMPOSSIBLE);
  }

  /** D has ten posts and eight people. */
  @ParameterizedTest
  @CsvSource({
    "2, 0, 0, ",
    "3, 0, 0, BELOW_PEOPLE",
    "3, 0, 1, ",
    "10, 0, 7, BELOW_PEOPLE",
    "10, 0, 8, ",
    "10, 0, 9, NUMBER_IMPOSSIBLE",
    "11, 0, 8, BELOW_ZERO"
  })
  void nobodyIsCutBelowThePeopleInPostWithoutAPlan(
      int posts, int moving, int leaving, TransferFault fault) {
    assertThat(faults(move("D", "E", ADMINISTRATIVE, posts).people(plan(moving, leaving))))
        .isEqualTo(fault == null ? List.of() : List.of(fault));
  }

  @Test
  void peopleWhoMoveNeedPostsWhereTheyArrive() {
    assertThat(faults(move("D", "E", ADMINISTRATIVE, 3).people(plan(3, 0)))).isEmpty();
    assertThat(faults(move("D", "E", ADMINISTRATIVE, 3).people(plan(4, 0))))
        .containsExactly(TransferFault.RECEIVER_OVER);
  }

  @Test
  void leadersNeedLeadershipPosts() {
    assertThat(faults(move("D", "E", ADMINISTRATIVE, 1).leadershipPosts(1)))
        .containsExactly(TransferFault.BELOW_LEADERS);
  }

  @Test
  void aCutThatIsTooDeepOnlyLaterIsRefused() {
    QuotaLedger growing =
        QuotaLedger.of(
            StaffingTable.builder()
                .from(LEDGER.table())
                .addHoldings(holding("new", "D", ADMINISTRATIVE).firstDay(DAY.plusYears(1)).build())
                .build());

    assertThat(faults(growing, move("D", "E", ADMINISTRATIVE, 2)))
        .containsExactly(TransferFault.BELOW_PEOPLE);
    assertThat(faults(growing, move("D", "E", ADMINISTRATIVE, 1))).isEmpty();
  }

  @Test
  void postsThatComeOnTheSameDayMakeUpForThoseThatGo() {
    assertThat(
            faults(
                move("D", "E", ADMINISTRATIVE, 4),
                transfer("q", "T", "D", ADMINISTRATIVE, 2, DAY)
                    .approval(approval(AgencyLevel.NATIONAL))))
        .isEmpty();
    assertThat(
            faults(
                move("D", "E", ADMINISTRATIVE, 4),
                transfer("q", "T", "D", ADMINISTRATIVE, 2, DAY.plusDays(1))
                    .approval(approval(AgencyLevel.NATIONAL))))
        .containsExactly(TransferFault.BELOW_PEOPLE);
  }

  /** The county has 20 administrative posts: 10 of D and 10 of T. */
  @ParameterizedTest
  @CsvSource({"22, ", "21, TOTAL_EXCEEDED", "19, TOTAL_EXCEEDED"})
  void aLocalityStaysWithinItsTotal(int allowed, TransferFault fault) {
    QuotaLedger ledger =
        QuotaLedger.of(
            StaffingTable.builder()
                .from(LEDGER.table())
                .addQuotas(quota("X", ADMINISTRATIVE, 5))
                .addTotals(
                    QuotaTotal.builder()
                        .division(DivisionCode.of(COUNTY))
                        .kind(ADMINISTRATIVE)
                        .posts(allowed)
                        .firstDay(START)
                        .build())
                .build());

    assertThat(
            faults(
                ledger, move("X", "E", ADMINISTRATIVE, 2).approval(approval(AgencyLevel.NATIONAL))))
        .isEqualTo(fault == null ? List.of() : List.of(fault));
    assertThat(faults(ledger, move("D", "E", ADMINISTRATIVE, 2)))
        .as("what was wrong before is not held against a plan that does not make it worse")
        .isEmpty();
  }

  /**
   * D has ten posts by the row of 2020 and, after a plan gave one away, ten again by a later row: a
   * post would have come out of nothing.
   */
  @ParameterizedTest
  @CsvSource({"-1, ", "0, ", "1, STATED_ANEW_LATER"})
  void aNumberThatIsStatedAnewLaterDoesNotUndoATransfer(int daysLater, TransferFault fault) {
    QuotaLedger restated =
        QuotaLedger.of(
            StaffingTable.builder()
                .from(LEDGER.table())
                .addQuotas(
                    quota("D", ADMINISTRATIVE, 10, DAY.plusDays(daysLater))
                        .leadershipPosts(2)
                        .build())
                .build());

    assertThat(faults(restated, move("D", "E", ADMINISTRATIVE, 1)))
        .isEqualTo(fault == null ? List.of() : List.of(fault));
  }

  @Test
  void peopleWhoArriveByThePlanMayMoveOn() {
    QuotaTransfer.Builder arrive = move("D", "E", ADMINISTRATIVE, 3).people(plan(3, 0));
    QuotaTransfer.Builder moveOn =
        transfer("q", "E", "X", ADMINISTRATIVE, 3, DAY.plusDays(1))
            .approval(approval(AgencyLevel.NATIONAL));

    assertThat(faults(arrive, moveOn.people(plan(3, 0)))).isEmpty();
    assertThat(faults(arrive, moveOn.people(plan(4, 0)))).contains(TransferFault.NUMBER_IMPOSSIBLE);
  }

  @Test
  void unitsAndKeysAreThere() {
    assertThat(faults(move("D", "nobody", ADMINISTRATIVE, 1)))
        .containsExactly(TransferFault.UNIT_UNKNOWN);
    assertThat(faults(move("D", "D", ADMINISTRATIVE, 1))).containsExactly(TransferFault.SAME_UNIT);
    assertThat(faults(move("D", "E", ADMINISTRATIVE, 1), move("D", "E", ADMINISTRATIVE, 1)))
        .containsExactly(TransferFault.ID_REPEATED);
  }

  @Test
  void aKindOutsideTheRegulationIsKeptInBalanceWithoutAnArticle() {
    PlanAnswer answer = PlanAnswer.of(LEDGER, List.of(move("D", "T", WORKER, 1).build()));

    assertThat(answer.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.fault()).isEqualTo(TransferFault.BELOW_PEOPLE);
              assertThat(problem.sources()).isEmpty();
            });
  }

  private static PeoplePlan plan(int moving, int leaving) {
    return PeoplePlan.builder().moving(moving).leaving(leaving).build();
  }
}
