// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.factor;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.level;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.points;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.ranges;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tier;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tierOf;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.weights;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.withConvention;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.law.InstrumentRegister;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.catalogue.ExampleLists;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Checker;
import io.github.zhifa.validation.engine.Dataset;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.engine.ListReport;
import io.github.zhifa.validation.engine.Policy;
import io.github.zhifa.validation.engine.RuleStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscretionRulesTest {
  private static final String TIERS = "/items/0/scheme/tiers/";

  @Test
  void aTierBelowTheStatuteShowsAmountAndLawfulRange() {
    Example list =
        BenchmarkExamples.of(
            clause("1", 2000, 5000),
            points(tier("第一次被处罚的", 1000, 1000), tier("第二次被处罚的", 5000, 5000)));

    assertThat(find("DISCRETION-TIER-OUTSIDE-STATUTE", list))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.pointer()).isEqualTo(TIERS + "0/fine");
              assertThat(finding.message().en())
                  .isEqualTo(
                      "The fine of tier 1 is 1000 yuan, but the law allows 2000 to 5000 yuan");
              assertThat(finding.message().zh()).contains("1000元", "2000至5000元");
            });
  }

  @Test
  void aTierIsHeldAgainstItsOwnClauseNeverAgainstAUnion() {
    String clauses = clause("1", 2000, 5000) + ", " + clause("2", 9000, 20000);

    assertThat(
            find(
                "DISCRETION-TIER-OUTSIDE-STATUTE",
                BenchmarkExamples.of(clauses, points(tierOf("2", "第一次被处罚的", 3000, 3000)))))
        .hasSize(1);
    assertThat(
            status(
                "DISCRETION-TIER-OUTSIDE-STATUTE",
                BenchmarkExamples.of(clauses, points(tier("第一次被处罚的", 1000, 1000)))))
        .isEqualTo(RuleStatus.SKIPPED);
  }

  /** 最低 0.5 倍, where the law starts at 1: the base is that of the clause. */
  @Test
  void timesWithoutABaseAreHeldAgainstThoseOfTheClause() {
    String gains =
        "{\"label\": \"1\", \"fine\": {\"least\": 1, \"most\": 5,"
            + " \"measure\": {\"unit\": \"times\", \"base\": \"违法所得\"}}}";
    String bare = tier("第一次被处罚的", 1, 2).replace("\"yuan\"", "\"times\"");
    String low = tier("第一次被处罚的", 0, 2).replace("\"yuan\"", "\"times\"");

    assertThat(find("DISCRETION-TIER-OUTSIDE-STATUTE", BenchmarkExamples.of(gains, ranges(bare))))
        .isEmpty();
    assertThat(find("DISCRETION-TIER-OUTSIDE-STATUTE", BenchmarkExamples.of(gains, ranges(low))))
        .hasSize(1);
  }

  /** The least lawful fine is 2,000: a tier of 减轻 does not reach it for the others. */
  @Test
  void mitigationDoesNotReachTheLeastFineForTheOtherTiers() {
    String mitigated = tier("主动消除危害", 1000, 1000).replaceFirst("\\{", "{\"grade\": \"减轻处罚\", ");
    String low = tier("第一次被处罚的", 3000, 3000);
    String high = tier("第二次被处罚的", 5000, 5000);

    assertThat(
            find(
                "DISCRETION-MINIMUM-UNREACHED",
                BenchmarkExamples.of(clause("1", 2000, 5000), points(mitigated, low, high))))
        .hasSize(1);
  }

  @Test
  void mitigationMayLieBelowTheStatuteButNotAboveIt() {
    String below = tier("主动消除危害", 1000, 1000).replaceFirst("\\{", "{\"grade\": \"减轻处罚\", ");
    String above = tier("主动消除危害", 9000, 9000).replaceFirst("\\{", "{\"grade\": \"减轻处罚\", ");

    assertThat(
            find(
                "DISCRETION-TIER-OUTSIDE-STATUTE",
                BenchmarkExamples.of(clause("1", 2000, 5000), points(below))))
        .isEmpty();
    assertThat(
            find(
                "DISCRETION-TIER-OUTSIDE-STATUTE",
                BenchmarkExamples.of(clause("1", 2000, 5000), points(above))))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    // start, floor, clause least, clause most, found: 广东 2.7.1, 2.7.2 (raised to 20 %), 2.5.1
    "7, , 100000, 1000000, 1",
    "7, 20, 200000, 1000000, 0",
    "10, , 100000, 1000000, 0",
    // A floor that is itself too low.
    "7, 9, 100000, 1000000, 1",
  })
  void aFormulaIsComparedWithTheLeastFineAfterItsNotes(
      int start, String floor, long least, long most, int found) {
    String note = floor == null ? "" : ", \"floorPercent\": " + floor;
    Example list =
        BenchmarkExamples.of(
            clause("1", least, most),
            weights("{\"percent\": " + start + note + "}", factor("次数", level("1次", 0))));

    assertThat(find("DISCRETION-FORMULA-BELOW-MINIMUM", list)).hasSize(found);
  }

  @Test
  void aPercentageOfABaseIsComparedInPercent() {
    // 广东 1.1: 1 % to 5 % of the investment, start 20 %, formula x 5 %: 20 % x 5 % = 1 %.
    String clause =
        "{\"label\": \"1\", \"fine\": {\"least\": 1, \"most\": 5, "
            + "\"measure\": {\"unit\": \"percent\", \"base\": \"建设项目总投资额\"}}}";
    String start = "{\"percent\": 20, \"multiplicand\": 5}";
    Example list =
        BenchmarkExamples.of(
            clause, weights(start, factor("次数", level("1次", 0), level("2次以上", 80))));

    assertThat(status("DISCRETION-FORMULA-BELOW-MINIMUM", list)).isEqualTo(RuleStatus.CLEAN);
    assertThat(status("DISCRETION-FORMULA-BASE-NOT-MAXIMUM", list)).isEqualTo(RuleStatus.CLEAN);
    assertThat(status("DISCRETION-WEIGHTS-OVER-100", list)).isEqualTo(RuleStatus.CLEAN);
  }

  @Test
  void onePairOfTiersIsOneFindingAtTheLaterTier() {
    Example list =
        withConvention(
            clause("1", 20000, 200000),
            ranges(
                tier("3次以下", 20000, 50000), tier("2次", 50000, 90000), tier("5次以上", 90000, 200000)));

    assertThat(find("DISCRETION-SAME-FACTS-TWO-AMOUNTS", list))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.pointer()).isEqualTo(TIERS + "1");
              assertThat(finding.related()).containsExactly(TIERS + "0");
              assertThat(finding.figures()).containsEntry("facts", "次数 2次");
            });
    assertThat(find("DISCRETION-FACTS-GAP", list))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.pointer()).isEqualTo(TIERS + "2");
              assertThat(finding.figures()).containsEntry("facts", "“次数 3~4次”");
            });
  }

  @ParameterizedTest
  @CsvSource({
    // A residual tier meant for the middle closes the gap; one beside the ladder does not.
    "30000, 0",
    "200000, 1",
  })
  void aResidualTierNeitherFloodsNorSilences(long amount, int gaps) {
    String residual = tier("其他情形", amount, amount).replace("ordinary", "residual");
    Example list =
        BenchmarkExamples.of(
            clause("1", 20000, 200000),
            points(tier("1次", 20000, 20000), tier("3次以上", 50000, 50000), residual));

    assertThat(find("DISCRETION-FACTS-GAP", list)).hasSize(gaps);
    assertThat(find("DISCRETION-SAME-FACTS-TWO-AMOUNTS", list)).isEmpty();
  }

  @Test
  void aDamagedTierIsNotCheckedAndLeavesGapsUndecided() {
    String damaged = tier("2次", 1, 1).replace("\"fine\"", "\"damage\": \"缺页\", \"fine\"");
    Example list =
        BenchmarkExamples.of(
            clause("1", 20000, 200000),
            ranges(tier("1次", 20000, 50000), damaged, tier("3次以上", 60000, 200000)));

    assertThat(check(list).findings())
        .extracting(Finding::code)
        .containsExactly("DISCRETION-COPY-DAMAGED");
    assertThat(status("DISCRETION-FACTS-GAP", list)).isEqualTo(RuleStatus.SKIPPED);
    assertThat(status("DISCRETION-AMOUNTS-GAP", list)).isEqualTo(RuleStatus.SKIPPED);
  }

  @Test
  void levelsTouchWhereOneSideIsExcluded() {
    Example list =
        withConvention(
            clause("1", 20000, 200000),
            weights(
                "{\"percent\": 10}",
                factor("次数", level("3次以下", 0), level("3次以上5次以下", 30), level("5次以上", 90))));

    assertThat(check(list).findings()).isEmpty();
    assertThat(status("DISCRETION-LEVELS-OVERLAP", list)).isEqualTo(RuleStatus.CLEAN);
    assertThat(status("DISCRETION-LEVELS-GAP", list)).isEqualTo(RuleStatus.CLEAN);
  }

  @Test
  void sharedEndsOfAmountsAreOneFindingForAList() {
    Example list =
        BenchmarkExamples.of(
            clause("1", 20000, 200000),
            ranges(tier("轻", 20000, 50000), tier("中", 50000, 90000), tier("重", 90000, 200000)));

    assertThat(find("DISCRETION-AMOUNTS-TOUCH", list))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message().en())
                    .isEqualTo(
                        "Items in which neighbouring tiers share an amount: 1; in the first of them: "
                            + "50000 yuan, 90000 yuan"));
    assertThat(find("DISCRETION-AMOUNTS-OVERLAP", list)).isEmpty();
    assertThat(find("DISCRETION-AMOUNTS-GAP", list)).isEmpty();
  }

  @Test
  void tablesWithTwoFactorsMayOverlapInAmounts() {
    String second = "\"conditions\": [{\"factor\": \"区域\", \"printed\": \"%s\"}, ";
    String light = tier("轻", 20000, 60000).replace("\"conditions\": [", second.formatted("甲"));
    String grave = tier("重", 50000, 90000).replace("\"conditions\": [", second.formatted("乙"));
    Example list = BenchmarkExamples.of(clause("1", 20000, 200000), ranges(light, grave));

    assertThat(find("DISCRETION-AMOUNTS-OVERLAP", list)).isEmpty();
  }

  private static List<Finding> find(String code, Example list) {
    return check(list).findings().stream().filter(found -> found.code().equals(code)).toList();
  }

  private static RuleStatus status(String code, Example list) {
    return check(list).outcomes().stream()
        .filter(outcome -> outcome.code().equals(code))
        .findFirst()
        .orElseThrow()
        .status();
  }

  private static ListReport check(Example list) {
    Policy policy =
        Policy.builder()
            .formatVersion(1)
            .name("example")
            .label(BilingualText.of("示例", "example"))
            .build();
    CheckContext context =
        new CheckContext(
            list.asOf(), policy, InstrumentRegister.builder().formatVersion(1).build());
    return new Checker(List.of(DiscretionRules.ALL), context)
        .check(Dataset.of("example", ExampleLists.read(list)));
  }
}
