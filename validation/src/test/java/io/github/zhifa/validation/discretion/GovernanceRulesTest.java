// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.ExampleChecks.find;
import static io.github.zhifa.validation.ExampleChecks.status;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.UPPER;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.graded;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.issued;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.ranges;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tier;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.engine.RuleStatus;
import io.github.zhifa.validation.engine.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Benchmarks beside each other, and what a policy asks of them. */
class GovernanceRulesTest {
  private static final String REFINES = "BENCHMARK-LOWER-NOT-REFINEMENT";
  private static final String ALLOWED = "BENCHMARK-LOWER-NOT-ALLOWED";
  private static final String EXPIRED = "BENCHMARK-EXPIRED";
  private static final String LEVELS = "BENCHMARK-LEVELS-INCOMPLETE";
  private static final String OUTCOMES = "BENCHMARK-OUTCOMES-INCOMPLETE";
  private static final String FILED = "DISCRETION-NOT-FILED";
  private static final String WIDER = ranges(tier("第一次被处罚的", 2000, 4000));

  @Test
  void theFindingNamesBothTiersAndTheSmallestAmountOutside() {
    List<Finding> found = find(REFINES, BenchmarkExamples.lower(WIDER).beside(UPPER));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).pointer()).isEqualTo("/items/0/scheme/tiers/0");
    assertThat(found.get(0).message().en())
        .isEqualTo(
            "Of tier 1, the fine 3000.01 yuan lies outside tier 1 of item 1 of 《示例基准（province）》");
  }

  @Test
  void aloneOrBesideItselfABenchmarkIsComparedWithNothing() {
    Example lower = BenchmarkExamples.lower(WIDER);

    assertThat(status(REFINES, lower)).isEqualTo(RuleStatus.NOT_APPLICABLE);
    assertThat(status(REFINES, lower.beside(lower.json()))).isEqualTo(RuleStatus.NOT_APPLICABLE);
  }

  @Test
  void anUpperBenchmarkOfAnotherPlaceOrDayIsNoMeasure() {
    String elsewhere =
        issued("province", "440000", clause("1", 2000, 5000), ranges(tier("第一次被处罚的", 2000, 3000)));
    String later = UPPER.replace("\"title\"", "\"firstDay\": \"2027-01-01\", \"title\"");
    Example lower = BenchmarkExamples.lower(WIDER);

    assertThat(find(REFINES, lower.beside(elsewhere))).isEmpty();
    assertThat(find(REFINES, lower.beside(later))).isEmpty();
    assertThat(find(REFINES, lower.beside(later).on(LocalDate.of(2027, 1, 1)))).hasSize(1);
  }

  @Test
  void anotherConductOfTheSameProvisionIsNotCompared() {
    Example lower = BenchmarkExamples.lower(WIDER).beside(UPPER.replace("示例行为", "另一行为"));

    assertThat(find(REFINES, lower)).isEmpty();
    assertThat(status(REFINES, lower)).isEqualTo(RuleStatus.SKIPPED);
  }

  @Test
  void whatLeavesTheLawIsReportedOnceByItsOwnRule() {
    Example lower = BenchmarkExamples.lower(ranges(tier("第一次被处罚的", 1000, 3000))).beside(UPPER);

    assertThat(find(REFINES, lower)).isEmpty();
    assertThat(find("DISCRETION-TIER-OUTSIDE-STATUTE", lower)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"national, 0", "hebei, 0", "qinhuangdao, 1"})
  void aCountyMayRefineExceptUnderThePolicyOfQinhuangdao(String policy, int findings) {
    Example county =
        BenchmarkExamples.countyLower(ranges(tier("第一次被处罚的", 2000, 2500))).beside(UPPER);

    assertThat(find(ALLOWED, county, policy)).hasSize(findings);
  }

  @Test
  void theNoticeSaysNothingAgainstACity() {
    Example city = BenchmarkExamples.lower(ranges(tier("第一次被处罚的", 2000, 2500))).beside(UPPER);

    assertThat(status(ALLOWED, city, "qinhuangdao")).isEqualTo(RuleStatus.NOT_APPLICABLE);
  }

  @Test
  void aCountyAloneIsUndecidedUnderThePolicyOfQinhuangdao() {
    Example county = BenchmarkExamples.countyLower(WIDER);

    assertThat(status(ALLOWED, county, "qinhuangdao")).isEqualTo(RuleStatus.SKIPPED);
  }

  @Test
  void aTownshipMakesNoBenchmarkAndTheMessageSaysHowSureThatIs() {
    Example town =
        Example.of("benchmark", issued("township", "130302001", clause("1", 2000, 5000), WIDER));

    List<Finding> found = find(ALLOWED, town);

    assertThat(found).extracting(Finding::severity).containsExactly(Severity.WARNING);
    assertThat(found.get(0).message().en()).contains("(derived)");
  }

  @ParameterizedTest
  @CsvSource({"2025-12-31, 0", "2026-01-01, 1"})
  void aReplacedBenchmarkThatIsMarkedInForceIsFound(LocalDate day, int findings) {
    Example old =
        Example.of(
                "benchmark",
                """
                {"document": {"firstDay": "2021-01-01", "documentNumber": "冀示规〔2020〕4号"},
                 "items": []}""")
            .beside(
                """
                {"document": {"title": "新示例", "firstDay": "2026-01-01",
                  "supersedes": ["冀示规〔2020〕4号"]}, "items": []}""");

    assertThat(find(EXPIRED, old.on(day))).hasSize(findings);
  }

  @Test
  void aStatedLastDayIsLookedAtByOneRuleOnly() {
    Example expired =
        Example.of(
            "benchmark",
            """
            {"document": {"firstDay": "2018-01-01", "lastDay": "2022-12-31", "validYears": 5},
             "items": []}""");

    assertThat(find(EXPIRED, expired)).isEmpty();
    assertThat(find("LIST-NOT-IN-FORCE", expired)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"2025-02-28, 1", "2025-03-01, 0"})
  void aChangeMustBeFiledAgain(String filed, int findings) {
    // Reply 2024-838, part 2 (2): 行政裁量权基准有调整的行政执法单位，向司法行政部门备案，并向社会公开
    Example changed =
        Example.of(
            "benchmark",
            """
            {"document": {"lastChangedOn": "2025-03-01", "filed": {"done": true, "day": "%s"}},
             "items": []}"""
                .formatted(filed));

    assertThat(find(FILED, changed, "qinhuangdao")).hasSize(findings);
    assertThat(status(FILED, changed, "hebei")).isEqualTo(RuleStatus.NOT_APPLICABLE);
  }

  @Test
  void outcomesMayBeListedByTheTiersToo() {
    String tiers =
        ranges(
            graded("不予处罚", "首次且及时改正", 0, 0),
            graded("免予处罚", "示例情形一", 0, 0),
            graded("从轻或者减轻处罚", "示例情形二", 2000, 3000),
            graded("从重处罚", "示例情形三", 3000, 5000));
    Example whole = BenchmarkExamples.of(clause("1", 2000, 5000), tiers);
    Example tablesOnly = BenchmarkExamples.of(clause("1", 2000, 5000), WIDER);

    assertThat(status(OUTCOMES, whole, "hebei")).isEqualTo(RuleStatus.CLEAN);
    assertThat(status(OUTCOMES, tablesOnly, "hebei")).isEqualTo(RuleStatus.SKIPPED);
    assertThat(status(OUTCOMES, tablesOnly, "national")).isEqualTo(RuleStatus.NOT_APPLICABLE);
  }

  @Test
  void theHebeiMeasureAsksNothingBeforeItsFirstDay() {
    Example before = BenchmarkExamples.general("lighter").on(LocalDate.of(2023, 7, 31));

    assertThat(status(OUTCOMES, before, "hebei")).isEqualTo(RuleStatus.NOT_APPLICABLE);
    assertThat(find(OUTCOMES, before.on(LocalDate.of(2023, 8, 1)), "hebei")).hasSize(1);
    assertThat(find(OUTCOMES, before.on(LocalDate.of(2023, 8, 1)), "qinhuangdao")).hasSize(1);
  }

  @Test
  void outcomeGradesAreNoLevelsOfCircumstancesAndUnknownNamesDecideNothing() {
    // The reply's grades (不予, 减轻, 从轻, 一般, 从重) are outcomes; rulebook 2.2: do not merge.
    Example outcomes =
        BenchmarkExamples.of(
            clause("1", 2000, 5000),
            ranges(
                graded("从轻", "第一次被处罚的", 2000, 3000),
                graded("一般", "第二次被处罚的", 3000, 4000),
                graded("从重", "第三次以上被处罚的", 4000, 5000)));
    Example steps =
        BenchmarkExamples.of(clause("1", 2000, 5000), ranges(graded("第一档", "第一次被处罚的", 2000, 5000)));
    Example fixed = BenchmarkExamples.of(clause("1", 2000, 2000), WIDER);

    assertThat(find(LEVELS, outcomes, "hebei").get(0).message().en())
        .isEqualTo("Lists no circumstances that are: slight, minor, serious, grave");
    assertThat(status(LEVELS, steps, "hebei")).isEqualTo(RuleStatus.SKIPPED);
    assertThat(status(LEVELS, fixed, "hebei")).isEqualTo(RuleStatus.NOT_APPLICABLE);
  }
}
