// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.discretion.TierRole;
import io.github.zhifa.model.figure.FigureMeasure;
import io.github.zhifa.model.figure.Flow;
import io.github.zhifa.model.figure.Precision;
import io.github.zhifa.model.item.ItemListType;
import io.github.zhifa.model.staffing.QuotaKind;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {
  @Test
  void whatMustBeThereIsAskedFor() {
    assertThatThrownBy(() -> LegalSource.builder().place("第五条").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("instrument");
  }

  @Test
  void aPlainFineIsInYuanAndDueOnce() {
    FineMeasure yuan = FineMeasure.yuan();

    assertThat(yuan.unit()).isEqualTo(FineUnit.YUAN);
    assertThat(yuan.base()).isEmpty();
    assertThat(yuan.per()).isEmpty();
  }

  /** 行政处罚法 (2021) art 9 names five groups, thirteen kinds in all, and (6) the rest. */
  @Test
  void thePenaltiesOfArticleNineAreThirteenAndTheRest() {
    assertThat(PenaltyKind.values()).hasSize(14);
  }

  @ParameterizedTest
  @CsvSource({"LAW, 法律", "NORMATIVE_DOCUMENT, 规范性文件"})
  void aRankIsCalledAsTheLawCallsIt(InstrumentKind kind, String zh) {
    assertThat(kind.label()).extracting(BilingualText::zh).isEqualTo(zh);
  }

  @Test
  void constantsHaveTheirNames() {
    assertThat(
            new Labelled[] {
              AgencyLevel.TOWNSHIP,
              CertificateKind.SUPERVISION,
              CountedThing.TIERS,
              DocumentStatus.DRAFT,
              Evidence.MEMORY,
              FigureMeasure.MEAN,
              FineUnit.TIMES,
              Flow.STOCK,
              ItemListType.GUIDANCE,
              Precision.ROUNDED,
              QuotaKind.INSTITUTION,
              TierRole.RESIDUAL
            })
        .extracting(each -> each.label().zh())
        .containsExactly(
            "乡级", "行政执法监督证", "阶次", "征求意见稿", "未见文本", "平均数", "倍", "存量", "赋权指导清单", "四舍五入", "事业编制",
            "兜底阶次");
  }
}
