// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.RuleSet;

/** The rules of the area staffing (编制), listed one by one. */
public final class StaffingRules {
  /** All rules of the area. */
  public static final RuleSet ALL =
      new RuleSet(
          "staffing",
          BilingualText.of("编制", "staffing"),
          ImmutableList.of(
              new PeopleWithoutQuota(),
              new OverQuota(),
              new OverQuotaEarlier(),
              new QuotaWithoutApproval(),
              new SelfGranted(),
              new QuotaNotCarriedOver(),
              new QuotaStatedTwice(),
              new KindMismatch(),
              new CoordinationBodyHasQuota(),
              new UnknownKind(),
              new TotalExceeded(),
              new StatedTotalExceeded(),
              new TotalNotApprovedByStateCouncil(),
              new CrossLevelWithoutApproval(),
              new BetweenGovernments(),
              new TransferWithoutApproval(),
              new TransferConvertsKind(),
              new TransferDoesNotBalance(),
              new TransferBelowZero(),
              new TransferBelowPeople(),
              new LeadersOverQuota(),
              new LeadershipNotStated(),
              new DaysReversed(),
              new ApprovedLater(),
              new ReferenceUnknown(),
              new NumberImpossible(),
              new PersonOnTwoPosts()));

  private StaffingRules() {}
}
