// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import static io.github.zhifa.core.certificate.Events.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.certificate.CertificateKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The reply of Qinhuangdao of 2024-10-29, 一（三）: 今年以来，共申领执法证件614个、监督证件16个，共注销执法证件829个、监督证件6个，
 * 补办证件10个。目前，乡镇街道持证行政执法人员共计1519人。
 */
class ReplyFlowsTest {
  private static final Days YEAR_SO_FAR = new Days(day("2024-01-01"), day("2024-10-29"));
  private static final StatedScope CITY = new StatedScope("秦皇岛市全市", "各级行政执法部门");
  private static final StatedScope TOWNSHIPS = new StatedScope("秦皇岛市全市", "乡镇街道");

  // the ten cards that were replaced (补办) are not told apart by kind
  private static final PublishedFlows ENFORCEMENT =
      new PublishedFlows(
          CITY, CertificateKind.ENFORCEMENT, YEAR_SO_FAR, 614, 829, Optional.empty());
  private static final PublishedFlows SUPERVISION =
      new PublishedFlows(CITY, CertificateKind.SUPERVISION, YEAR_SO_FAR, 16, 6, Optional.empty());
  private static final PublishedStock HOLDERS =
      new PublishedStock(TOWNSHIPS, CertificateKind.ENFORCEMENT, day("2024-10-29"), 1519);

  @Test
  void theNetFlowsAreThoseOfTheWholeCity() {
    assertThat(ENFORCEMENT.net()).isEqualTo(-215);
    assertThat(SUPERVISION.net()).isEqualTo(10);
  }

  @Test
  void noOpeningStockFollowsFromTheHoldersOfTownships() {
    Compared opening = PublishedBalance.opening(HOLDERS, ENFORCEMENT);

    assertThat(opening.value()).isEmpty();
    assertThat(opening.refusal().orElseThrow().zh())
        .isEqualTo("统计范围不同，不作比较：“秦皇岛市全市 乡镇街道”与“秦皇岛市全市 各级行政执法部门”");
    assertThat(opening.refusal().orElseThrow().en())
        .contains(TOWNSHIPS.toString(), CITY.toString());
  }

  /** Were the stock of the same scope, the opening would be 1519 - 614 + 829 = 1734. */
  @Test
  void anOpeningStockFollowsFromAStockOfTheSameScope() {
    PublishedStock whole =
        new PublishedStock(CITY, CertificateKind.ENFORCEMENT, day("2024-10-29"), 1519);

    assertThat(PublishedBalance.opening(whole, ENFORCEMENT).value()).contains(1734L);
    PublishedStock before =
        new PublishedStock(CITY, CertificateKind.ENFORCEMENT, day("2023-12-31"), 1734);
    assertThat(PublishedBalance.closing(before, ENFORCEMENT).value()).contains(1519L);
  }

  @Test
  void anotherKindOrDayIsRefusedAsWell() {
    PublishedStock early =
        new PublishedStock(CITY, CertificateKind.ENFORCEMENT, day("2024-06-30"), 1);

    assertThat(PublishedBalance.opening(early, ENFORCEMENT).refusal().orElseThrow().en())
        .isEqualTo("Different days are not compared: \"2024-06-30\" and \"2024-10-29\"");
    assertThat(PublishedBalance.opening(early, SUPERVISION).refusal().orElseThrow().en())
        .isEqualTo(
            "Different kinds are not compared: \"enforcement certificate\" and"
                + " \"supervision certificate\"");
  }
}
