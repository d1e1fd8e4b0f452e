// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.CaseExamples.LAW;
import static io.github.zhifa.validation.discretion.CaseExamples.PLAIN;
import static io.github.zhifa.validation.discretion.CaseExamples.facts;
import static io.github.zhifa.validation.discretion.CaseExamples.grade;
import static io.github.zhifa.validation.discretion.CaseExamples.one;
import static io.github.zhifa.validation.discretion.CaseExamples.plain;
import static io.github.zhifa.validation.discretion.CaseExamples.range;
import static io.github.zhifa.validation.discretion.CaseExamples.yuanOf;
import static io.github.zhifa.validation.discretion.ExampleTables.clause;
import static io.github.zhifa.validation.discretion.ExampleTables.item;
import static io.github.zhifa.validation.discretion.ExampleTables.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.zhifa.core.discretion.Grading;
import io.github.zhifa.core.discretion.GradingPolicy;
import io.github.zhifa.core.discretion.GradingStatus;
import io.github.zhifa.core.discretion.OutcomeFine;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.GradeBands;
import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.discretion.OutcomeGround;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.Modality;
import io.github.zhifa.validation.catalogue.Shipped;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the outcome of the gate makes of a fine; the tables are examples. */
class CaseOutcomesTest {

  private static GradingPolicy banded(String rule) {
    return PLAIN.withBands(Shipped.bandRules(), Shipped.bandRules().named(rule));
  }

  @Test
  void whoIsNotPunishedIsNotGraded() {
    Grading grading =
        grade(
            one(yuan(1_000, 5_000), yuan(1_000, 2_000)),
            facts().statutory(plain().faultless(true).build()),
            PLAIN);

    assertThat(grading.fines()).isEmpty();
    assertThat(grading.grades()).containsExactly(OutcomeGrade.NOT_PUNISHED);
    assertThat(grading.educate()).isTrue();
  }

  private static OutcomeGround ground(Modality modality) {
    return OutcomeGround.builder()
        .printed("示例情形")
        .source(LegalSource.of("某省行政处罚裁量权基准", "第九条"))
        .modality(modality)
        .established(true)
        .build();
  }

  /** Rulebook 8 no 12: 免予处罚 of a measure is not the 不予处罚 of the law. */
  @Test
  void exemptingAndSparingAreTwoOutcomes() {
    BenchmarkItem item = one(yuan(1_000, 5_000), yuan(1_000, 2_000));

    Grading exempted =
        grade(
            item,
            facts().statutory(plain().addExemptingGrounds(ground(Modality.MUST)).build()),
            PLAIN);
    Grading spared =
        grade(
            item,
            facts().statutory(plain().addSparingGrounds(ground(Modality.MUST)).build()),
            PLAIN);
    Grading perhaps =
        grade(
            item,
            facts().statutory(plain().addExemptingGrounds(ground(Modality.MAY)).build()),
            PLAIN);

    assertThat(exempted.fines()).isEmpty();
    assertThat(exempted.grades()).containsExactly(OutcomeGrade.EXEMPTED);
    assertThat(spared.grades()).containsExactly(OutcomeGrade.NOT_PUNISHED);
    assertThat(perhaps.grades()).containsExactly(OutcomeGrade.EXEMPTED, OutcomeGrade.ORDINARY);
    assertThat(yuanOf(perhaps)).isEqualTo("1000..2000");
  }

  /**
   * The tier writes 1,000 to 3,000, the law allows 2,000 to 10,000. 30 % of the tier is 1,600 and
   * the law starts at 2,000; from 70 % it is 2,400 to 3,000. The shift comes before the clamp.
   */
  @Test
  void anOutcomeMovesTheTierAsWrittenAndThenTheStatuteHolds() {
    BenchmarkItem item = one(yuan(2_000, 10_000), yuan(1_000, 3_000));
    Grading lighter =
        grade(item, facts().statutory(plain().merit(true).build()), banded("thirty-forty-thirty"));
    Grading heavier =
        grade(
            item,
            facts().statutory(plain().emergency(true).build()),
            banded("thirty-forty-thirty"));

    assertThat(outcome(lighter, OutcomeGrade.LIGHTER).within().map(r -> range(Optional.of(r))))
        .contains("2000..2000");
    assertThat(range(outcome(lighter, OutcomeGrade.MITIGATED).within())).isEqualTo("..2000");
    assertThat(outcome(lighter, OutcomeGrade.MITIGATED).within().orElseThrow().mostIncluded())
        .isFalse();
    assertThat(range(outcome(heavier, OutcomeGrade.HEAVIER).within())).isEqualTo("2400..3000");
    assertThat(yuanOf(heavier)).isEqualTo("2000..3000");
  }

  private static OutcomeFine outcome(Grading grading, OutcomeGrade outcome) {
    return Iterables.getOnlyElement(grading.fines()).byOutcome().stream()
        .filter(fine -> fine.outcome() == outcome)
        .findFirst()
        .orElseThrow();
  }

  /** A tier in yuan under a clause of multiples is held against it only where the base is known. */
  @Test
  void aTierInYuanIsComparedWithAMultipleWhereTheBaseIsStated() {
    BenchmarkItem item = one(ExampleTables.times("1", "3", "违法所得", 100_000), yuan(500, 900));
    CaseFacts.Builder heavier = facts().statutory(plain().emergency(true).build());

    Grading without = grade(item, heavier, banded("thirty-forty-thirty"));
    Grading with =
        grade(item, heavier.putBases("违法所得", new BigDecimal("800")), banded("thirty-forty-thirty"));

    assertThat(outcome(without, OutcomeGrade.HEAVIER).within()).isEmpty();
    assertThat(outcome(without, OutcomeGrade.HEAVIER).why().orElseThrow().zh()).contains("违法所得");
    // the law allows 800 to 2,400; 70 % of 500 to 900 is 780
    assertThat(range(outcome(with, OutcomeGrade.HEAVIER).within())).isEqualTo("800..900");
  }

  @Test
  void withoutABandRuleTheOrganDecidesWithinTheTier() {
    Grading grading =
        grade(
            one(yuan(1_000, 10_000), yuan(1_000, 3_000)),
            facts().statutory(plain().emergency(true).build()),
            PLAIN);

    assertThat(outcome(grading, OutcomeGrade.HEAVIER).why().orElseThrow().zh()).contains("由机关");
    assertThat(outcome(grading, OutcomeGrade.HEAVIER).within()).isEmpty();
  }

  @Test
  void aFineWithoutALeastAmountIsNotMitigated() {
    FineAmount upTo = ExampleTables.upTo(10_000);
    Grading grading = grade(one(upTo, upTo), facts().statutory(plain().merit(true).build()), PLAIN);

    assertThat(outcome(grading, OutcomeGrade.MITIGATED).within()).isEmpty();
    assertThat(outcome(grading, OutcomeGrade.MITIGATED).why().orElseThrow().zh()).contains("没有下限");
  }

  /**
   * Midpoint of 10,000 to 100,000: 从轻 below 55,000; a rule from a file that is not known is said.
   */
  @Test
  void anItemThatIsGradedByABandRuleTakesTheOutcomeOfTheGate() {
    BenchmarkItem item =
        item(
            LAW,
            ImmutableList.of(clause("1", yuan(10_000, 100_000)).build()),
            GradeBands.builder().rule("guangdong-ecology-midpoint").build());
    GradingPolicy known = PLAIN.withBands(Shipped.bandRules(), Optional.empty());
    CaseFacts.Builder heavier = facts().statutory(plain().emergency(true).build());

    Grading grading = grade(item, heavier, known);
    assertThat(range(outcome(grading, OutcomeGrade.HEAVIER).within())).isEqualTo("55000..100000");
    assertThat(grading.status()).isEqualTo(GradingStatus.GRADED);
    assertThat(grade(item, facts(), known).status()).isEqualTo(GradingStatus.UNDECIDED);
    assertThat(grade(item, heavier, PLAIN).doubts().get(0).zh())
        .contains("guangdong-ecology-midpoint");
  }
}
