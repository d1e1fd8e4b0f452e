// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.staffing.QuotaApproval;
import io.github.zhifa.model.staffing.QuotaKind;
import io.github.zhifa.model.staffing.QuotaTransfer;
import io.github.zhifa.model.staffing.StaffingUnit;
import java.util.Optional;

/**
 * Whether 行政编制 may go from one unit to another (地方各级人民政府机构设置和编制管理条例 art 18): a government adjusts
 * among its own departments; across levels the provincial office submits it and the State Council's
 * office approves. 事业编制 is left to the province by art 29, and 工勤编制 is outside the regulation.
 */
final class LevelCrossing {
  private final QuotaTransfer transfer;
  private final StaffingUnit from;
  private final StaffingUnit to;

  private LevelCrossing(QuotaTransfer transfer, StaffingUnit from, StaffingUnit to) {
    this.transfer = transfer;
    this.from = from;
    this.to = to;
  }

  static Optional<TransferProblem> of(
      QuotaLedger ledger, QuotaTransfer transfer, StaffingUnit from, StaffingUnit to) {
    boolean administrative =
        ledger.kind(transfer.kind()).is(QuotaKind.ADMINISTRATIVE)
            || ledger.kind(StaffingIndex.received(transfer)).is(QuotaKind.ADMINISTRATIVE);
    LevelCrossing crossing = new LevelCrossing(transfer, from, to);
    if (!administrative) {
      return Optional.empty();
    }
    return switch (TransferReach.of(ledger, from, to)) {
      case ACROSS_LEVELS -> crossing.approval();
      case BETWEEN_GOVERNMENTS ->
          crossing.isCentral() ? Optional.empty() : Optional.of(crossing.between());
      case WITHIN_GOVERNMENT, NOT_KNOWN -> Optional.empty();
    };
  }

  private TransferProblem between() {
    return problem(
        TransferFault.BETWEEN_GOVERNMENTS,
        from.name() + "与" + to.name() + "分属同级的两个政府；条例只规定在本级政府有关部门之间调整",
        from.name()
            + " and "
            + to.name()
            + " belong to two governments of the same level; the provision lets a government"
            + " adjust among its own departments only");
  }

  private Optional<TransferProblem> approval() {
    Optional<Agency> authority = transfer.approval().map(QuotaApproval::authority);
    if (authority.isPresent() && Approvers.levelOf(authority.orElseThrow()).isEmpty()) {
      String name = authority.orElseThrow().name();
      return Optional.of(
          problem(
              TransferFault.APPROVER_NOT_KNOWN,
              zh() + "，批准机关“" + name + "”的层级不明",
              en() + ", and the level of " + name + ", which approved it, is not known"));
    }
    return isCentral() ? submitted() : Optional.of(notCentral(authority));
  }

  private TransferProblem notCentral(Optional<Agency> authority) {
    return problem(
        TransferFault.CENTRAL_APPROVAL_MISSING,
        zh()
            + "，应当由省级机构编制管理机关报国务院机构编制管理机关审批，"
            + authority.map(agency -> "批准机关为" + agency.name()).orElse("未载明审批"),
        en()
            + "; expected the approval of the State Council's office, submitted by the provincial"
            + " one, but "
            + authority
                .map(agency -> "it was approved by " + agency.name())
                .orElse("no approval is stated"));
  }

  /** Who submitted it is judged only where it is stated. */
  private Optional<TransferProblem> submitted() {
    return transfer
        .approval()
        .flatMap(QuotaApproval::reportedBy)
        .filter(agency -> Approvers.levelOf(agency).isPresent())
        .filter(agency -> !Approvers.levelOf(agency).equals(Optional.of(AgencyLevel.PROVINCE)))
        .map(
            agency ->
                problem(
                    TransferFault.CENTRAL_APPROVAL_MISSING,
                    zh() + "，应当由省级机构编制管理机关报批，实际由" + agency.name() + "报批",
                    en()
                        + "; expected to be submitted by the provincial office, but "
                        + agency.name()
                        + " did"));
  }

  private String zh() {
    return named(from.name(), from.level().label().zh(), "（", "）至")
        + named(to.name(), to.level().label().zh(), "（", "）")
        + "跨层级调配行政编制";
  }

  private String en() {
    return "From "
        + named(from.name(), from.level().label().en(), " (", ") to ")
        + named(to.name(), to.level().label().en(), " (", ")")
        + " administrative quota crosses levels";
  }

  private static String named(String name, String level, String open, String close) {
    return name + open + level + close;
  }

  private boolean isCentral() {
    return transfer
        .approval()
        .flatMap(each -> Approvers.levelOf(each.authority()))
        .filter(level -> level == AgencyLevel.NATIONAL)
        .isPresent();
  }

  private TransferProblem problem(TransferFault fault, String zh, String en) {
    return TransferProblem.of(transfer, fault, zh, en);
  }
}
