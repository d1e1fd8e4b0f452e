// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.law.PublishedDocument;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A staffing table of an invented county. */
class StaffingTest {
  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

  @Test
  void aTransferHasOneKindAndOneNumberUnlessThePaperPrintsOthers() {
    QuotaTransfer transfer =
        QuotaTransfer.builder()
            .id("1")
            .kind("行政编制")
            .fromUnit("D")
            .toUnit("T")
            .posts(2)
            .day(DAY)
            .build();

    assertThat(transfer.receivedKind()).isEmpty();
    assertThat(transfer.receivedPosts()).isEmpty();
    assertThat(transfer.approval()).isEmpty();
  }

  @Test
  void aTableHoldsWhatIsWrong() {
    StaffingTable table =
        StaffingTable.builder()
            .formatVersion(1)
            .document(
                PublishedDocument.builder()
                    .title("示例编制台账（虚构）")
                    .issuer(Agency.builder().name("示例县机构编制委员会办公室").build())
                    .build())
            .addUnits(
                StaffingUnit.builder()
                    .id("D")
                    .name("示例县司法局")
                    .level(AgencyLevel.COUNTY)
                    .organ(OrganType.ADMINISTRATIVE_ORGAN)
                    .build())
            .addQuotas(
                ApprovedQuota.builder().unit("nobody").kind("员额").posts(-1).firstDay(DAY).build())
            .build();

    assertThat(table.quotas().get(0).leadershipPosts()).isEmpty();
    assertThat(table.holdings()).isEmpty();
  }
}
