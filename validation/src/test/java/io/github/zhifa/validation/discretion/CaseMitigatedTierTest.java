// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.CaseExamples.LAW;
import static io.github.zhifa.validation.discretion.CaseExamples.PLAIN;
import static io.github.zhifa.validation.discretion.CaseExamples.facts;
import static io.github.zhifa.validation.discretion.CaseExamples.grade;
import static io.github.zhifa.validation.discretion.CaseExamples.plain;
import static io.github.zhifa.validation.discretion.CaseExamples.range;
import static io.github.zhifa.validation.discretion.CaseExamples.yuanOf;
import static io.github.zhifa.validation.discretion.ExampleTables.clause;
import static io.github.zhifa.validation.discretion.ExampleTables.item;
import static io.github.zhifa.validation.discretion.ExampleTables.upTo;
import static io.github.zhifa.validation.discretion.ExampleTables.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.Grading;
import io.github.zhifa.core.discretion.GradingStatus;
import io.github.zhifa.core.discretion.OutcomeFine;
import io.github.zhifa.core.discretion.trace.TraceStep;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TierRole;
import io.github.zhifa.model.law.FineAmount;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tiers of 减轻 (行政处罚法 art 32): the only ones that may lie below the least lawful fine. */
class CaseMitigatedTierTest {
  private static final FineAmount TEN_TO_HUNDRED = yuan(10_000, 100_000);

  private static BenchmarkItem graded(String grade, FineAmount law, FineAmount fine) {
    Tier tier = Tier.builder().grade(grade).role(TierRole.ORDINARY).clause("1").fine(fine).build();
    return item(LAW, ImmutableList.of(clause("1", law).build()), tier);
  }

  @ParameterizedTest
  @CsvSource({
    "减轻处罚, 3000, 9000, 3000..9000",
    "减轻处罚, 0, 9000, 0..9000",
    "轻微（减轻处罚）, 3000, 9000, 3000..9000",
    "从轻或者减轻处罚, 5000, 20000, 5000..20000",
    // what is above the law, or below nothing, is cut
    "减轻处罚, 5000, 200000, 5000..100000",
    "减轻处罚, -5000, 9000, 0..9000",
    // no other grade leaves the statute
    "从轻处罚, 3000, 9000, 10000..10000",
    "主动减轻危害后果的, 3000, 9000, 10000..10000"
  })
  void onlyMitigationStaysBelowTheLeastFine(String grade, long least, long most, String fine) {
    Grading grading = grade(graded(grade, TEN_TO_HUNDRED, yuan(least, most)), facts(), PLAIN);

    assertThat(grading.status()).isEqualTo(GradingStatus.GRADED);
    assertThat(yuanOf(grading)).isEqualTo(fine);
    assertThat(range(grading.fines().get(0).lawful())).isEqualTo(fine);
  }

  @Test
  void aTierThatNamesItsUpperEndOnlyStartsAtNothing() {
    Grading grading = grade(graded("减轻处罚", TEN_TO_HUNDRED, upTo(8_000)), facts(), PLAIN);

    assertThat(yuanOf(grading)).isEqualTo("0..8000");
  }

  @Test
  void theTraceSaysThatItIsAMitigation() {
    Grading grading = grade(graded("减轻处罚", TEN_TO_HUNDRED, yuan(3_000, 9_000)), facts(), PLAIN);

    assertThat(grading.trace())
        .filteredOn(step -> step.code().equals("fine-within-statute"))
        .extracting(step -> step.text().zh())
        .containsExactly("减轻处罚的阶次，可以低于法定最低罚款");
    assertThat(grading.trace()).extracting(TraceStep::code).contains("fine-of-statute");
  }

  /** Rulebook 3.2: never when the law sets no least fine. */
  @Test
  void withoutALeastLawfulFineThereIsNoMitigationByAmount() {
    Grading grading = grade(graded("减轻处罚", upTo(50_000), yuan(0, 5_000)), facts(), PLAIN);

    assertThat(grading.status()).isEqualTo(GradingStatus.UNDECIDED);
    assertThat(grading.fines().get(0).undecided().orElseThrow().zh()).contains("没有下限");
    assertThat(yuanOf(grade(graded("从轻或者减轻处罚", upTo(50_000), yuan(0, 5_000)), facts(), PLAIN)))
        .isEqualTo("0..5000");
  }

  /** 1 to 5 times 200,000 is 200,000 to 1,000,000; half the gains are 100,000. */
  @Test
  void mitigationInTimesIsHeldAgainstTheStatuteInYuan() {
    BenchmarkItem item =
        graded(
            "减轻处罚",
            ExampleTables.times("1", "5", "违法所得", 9_000_000),
            ExampleTables.times("0.5", "0.8", "违法所得", 9_000_000));

    assertThat(yuanOf(grade(item, CaseExamples.gains(new BigDecimal("200000")), PLAIN)))
        .isEqualTo("100000..160000");
  }

  @Test
  void theOutcomeOfMitigationStaysInsideTheTier() {
    CaseFacts.Builder confessed = facts().statutory(plain().harmRemoved(true).build());
    Grading grading = grade(graded("减轻处罚", TEN_TO_HUNDRED, yuan(3_000, 20_000)), confessed, PLAIN);

    assertThat(grading.fines().get(0).byOutcome())
        .filteredOn(each -> each.outcome() == OutcomeGrade.MITIGATED)
        .extracting(OutcomeFine::within)
        .extracting(CaseExamples::range)
        .containsExactly("3000..10000");
  }
}
