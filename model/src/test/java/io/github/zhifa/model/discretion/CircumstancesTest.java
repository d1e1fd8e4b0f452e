// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.Modality;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CircumstancesTest {
  private static final LegalSource BENCHMARK = LegalSource.of("某基准", "第九条");

  private static Stream<String> chinese(Labelled... constants) {
    return Stream.of(constants).map(Labelled::label).map(BilingualText::zh);
  }

  @Test
  void whatIsNotStatedIsNotKnown() {
    Circumstances nothing = Circumstances.builder().build();

    assertThat(nothing.minor()).isEmpty();
    assertThat(nothing.harm()).isEmpty();
    assertThat(nothing.milderGrounds()).isEmpty();
    assertThat(nothing).isNotEqualTo(Circumstances.builder().minor(false).build());
  }

  @Test
  void aGroundNeedsItsWordsItsSourceAndWhetherItBinds() {
    OutcomeGround.Builder ground = OutcomeGround.builder().printed("多次实施").source(BENCHMARK);

    assertThatThrownBy(ground::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("modality");
    assertThat(ground.modality(Modality.MAY).build().established()).isEmpty();
  }

  @Test
  void aTermOfAnotherLawNeedsItsProvision() {
    assertThatThrownBy(() -> LimitationTerm.builder().months(6).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("source");
  }

  @Test
  void anOrderToCorrectMayHaveNoFindingYet() {
    Escalation open = Escalation.builder().build();

    assertThat(open.finding()).isEmpty();
    assertThat(open.foundDay()).isEqualTo(Optional.empty());
  }

  @Test
  void outcomesAreInOrderFromTheMildestToTheHeaviest() {
    assertThat(chinese(OutcomeGrade.values()))
        .containsExactly("不予处罚", "免予处罚", "减轻处罚", "从轻处罚", "一般处罚", "从重处罚");
    assertThat(chinese(CircumstanceLevel.values())).containsExactly("情节轻微", "情节较轻", "情节较重", "情节严重");
  }

  @Test
  void constantsBearTheWordsOfTheLaw() {
    assertThat(chinese(HarmfulConsequence.NONE, HarmfulConsequence.MINOR))
        .containsExactly("没有造成危害后果", "危害后果轻微"); // art 33 I
    assertThat(chinese(MentalCapacity.PARTIAL, MentalCapacity.NONE))
        .containsExactly("尚未完全丧失辨认或者控制能力", "不能辨认或者不能控制自己行为"); // art 31
    assertThat(chinese(Modality.values())).containsExactly("应当", "可以");
    assertThat(chinese(CorrectionFinding.REFUSED)).containsExactly("拒不改正");
    assertThat(chinese(PartyType.INDIVIDUAL_BUSINESS, PartyType.UNIT))
        .containsExactly("个体工商户", "单位");
  }

  @Test
  void everyKindOfCriterionAnswersForItself() {
    CircumstanceCriterion circumstance =
        CircumstanceCriterion.builder().circumstance("造成不良影响").build();
    ChoiceCriterion choice = ChoiceCriterion.builder().factor("整改情况").value("限期内改正").build();

    assertThat(Stream.of(circumstance, choice).map(CircumstancesTest::kind))
        .containsExactly("circumstance", "choice");
  }

  private static String kind(Criterion criterion) {
    return criterion.match(number -> "number", each -> "choice", each -> "circumstance");
  }
}
