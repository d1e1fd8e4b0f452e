// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.ExampleChecks.find;
import static io.github.zhifa.validation.ExampleChecks.status;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.clauseUpTo;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.factor;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.level;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.points;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.ranges;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tier;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.weights;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.withConvention;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.validation.catalogue.ExampleLists;
import io.github.zhifa.validation.catalogue.Shipped;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Checker;
import io.github.zhifa.validation.engine.Dataset;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.ListReport;
import io.github.zhifa.validation.engine.RuleStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules of the analysis say, and where they hold back. */
class AnalysisRulesTest {
  private static final String TIERS = "/items/0/scheme/tiers/";

  @Test
  void aGapShowsItsFactsItsSmallestCaseAndItsNeighbours() {
    Example list = tiers("第一次被处罚的", "第四次及以上被处罚的");

    assertThat(find("DISCRETION-FACTS-GAP", list))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message().en())
                  .isEqualTo(
                      "The facts \"被处罚次数 2~3次\" belong to no tier, between tier 1 and tier 2; the "
                          + "smallest of them: \"被处罚次数 2次\"");
              assertThat(finding.figures()).containsEntry("witness", "被处罚次数 2次");
              assertThat(finding.pointer()).isEqualTo(TIERS + "1");
              assertThat(finding.related()).containsExactly(TIERS + "0");
            });
  }

  @Test
  void rowsThatCannotBeReadAreSaidToBeUndecided() {
    Example list =
        withConvention(
            clause("1", 1000, 3000), points(tier("3项以上5项以上", 1000, 1000), tier("6项", 3000, 3000)));

    assertThat(status("DISCRETION-FACTS-GAP", list)).isEqualTo(RuleStatus.SKIPPED);
    assertThat(status("DISCRETION-SAME-FACTS-TWO-AMOUNTS", list)).isEqualTo(RuleStatus.CLEAN);
    assertThat(reason("DISCRETION-SAME-FACTS-TWO-AMOUNTS", list)).contains("3项以上5项以上");
  }

  @Test
  void rowsThatAllHoldForTheSameFactsAreOneFinding() {
    Example list = tiers("第一次及以上被处罚的", "第二次及以上被处罚的", "第三次及以上被处罚的");

    assertThat(find("DISCRETION-SAME-FACTS-TWO-AMOUNTS", list))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message().en())
                  .isEqualTo(
                      "For the facts \"被处罚次数 3次\" tier 3 fines 3000 yuan and tier 1 fines 1000 yuan, tier "
                          + "2 fines 2000 yuan");
              assertThat(finding.related()).containsExactly(TIERS + "0", TIERS + "1");
            });
  }

  @Test
  void aRowThatIsDrawnTooWideIsOneFinding() {
    Example list = tiers("第二次及以上被处罚的", "第一次被处罚的", "第二次被处罚的", "第三次被处罚的", "第四次及以上被处罚的");

    assertThat(find("DISCRETION-SAME-FACTS-TWO-AMOUNTS", list))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.pointer()).isEqualTo(TIERS + "0");
              assertThat(finding.message().en())
                  .isEqualTo(
                      "For the facts \"被处罚次数 2次\" tier 1 fines 1000 yuan and tier 3 fines 3000 yuan; for "
                          + "other facts it meets number 4, 5");
              assertThat(finding.related()).containsExactly(TIERS + "2", TIERS + "3", TIERS + "4");
            });
  }

  @Test
  void aBenchmarkInWhichTheHeavierTierPrevailsContradictsNothing() {
    String prevails =
        "{\"gradingRules\": {\"heavierTierOfSeveral\": {\"instrument\": \"示例规定\", \"place\": \"第十四条\"}}, ";
    Example open = tiers("第二次被处罚的", "第二次及以上被处罚的");
    Example settled = Example.of("benchmark", prevails + open.json().strip().substring(1));

    assertThat(find("DISCRETION-SAME-FACTS-TWO-AMOUNTS", open)).hasSize(1);
    assertThat(find("DISCRETION-SAME-FACTS-TWO-AMOUNTS", settled)).isEmpty();
  }

  @Test
  void aBoundThatIsReachedIsSaid() {
    // 60 rows of which each pair holds for some facts: 1,770 pairs.
    String[] rows = IntStream.rangeClosed(1, 60).mapToObj(n -> n + "次及以上").toArray(String[]::new);

    assertThat(find("DISCRETION-SAME-FACTS-TWO-AMOUNTS", tiers(rows))).isNotEmpty();
    assertThat(reason("DISCRETION-SAME-FACTS-TWO-AMOUNTS", tiers(rows)))
        .contains("5000000 steps, 1000 findings");
  }

  @Test
  void aListOfTablesThatShareEndsIsOneFinding() {
    String item =
        "{\"number\": \"%d\", \"conduct\": \"示例行为\", \"clauses\": ["
            + clause("1", 1000, 9000)
            + "], \"scheme\": {"
            + ranges(tier("5吨以下", 1000, 5000), tier("5吨以上", 5000, 9000))
            + "}}";
    String items =
        IntStream.rangeClosed(1, 9)
            .mapToObj(number -> item.formatted(number))
            .collect(Collectors.joining(", "));
    Example list = Example.of("benchmark", "{\"items\": [" + items + "]}");

    assertThat(find("DISCRETION-FACTS-TOUCH", list))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.figures()).containsEntry("count", "9");
              assertThat(finding.figures()).containsEntry("facts", "吨数 5吨");
              assertThat(finding.related()).hasSize(3);
            });
    assertThat(find("DISCRETION-AMOUNTS-TOUCH", list)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    // 少于百分之二十: more is lawful.
    "占比少于百分之二十, 占比百分之十以上不足百分之二十, 占比不足百分之十, 0",
    "占比不合规定, 占比百分之十以上不足百分之二十, 占比不足百分之十, 1",
    "面积不合规定, 占比百分之五十以上不超过百分之百, 占比不足百分之五十, 0",
  })
  void aNumberThatCannotBeHigherHasNoOpenEnd(String conduct, String one, String two, int found) {
    Example list = tiers(one, two);

    assertThat(
            find(
                "DISCRETION-FACTS-OPEN-END",
                Example.of("benchmark", list.json().replace("示例行为", conduct))))
        .hasSize(found);
  }

  @Test
  void oneWrongAmountBesideTwoNeighboursIsOneFinding() {
    Example list =
        BenchmarkExamples.of(
            clause("1", 1000, 9000),
            points(
                tier("第一次被处罚的", 1000, 1000),
                tier("第二次被处罚的", 9000, 9000),
                tier("第三次被处罚的", 3000, 3000),
                tier("第四次及以上被处罚的", 5000, 5000)));

    assertThat(find("DISCRETION-LIGHTER-COSTS-MORE", list)).hasSize(1);
    assertThat(find("DISCRETION-TIERS-NOT-ASCENDING", list)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1000, 2000, 3000, 0",
    "3000, 2000, 1000, 0",
    "1000, 3000, 2000, 1",
    "2000, 1000, 3000, 1",
    "1000, 1000, 3000, 0",
  })
  void tiersOfOneColumnGoOneWay(long one, long two, long three, int found) {
    Example list =
        BenchmarkExamples.of(
            clause("1", 1000, 3000),
            points(tier("甲类区域", one, one), tier("乙类区域", two, two), tier("丙类区域", three, three)));

    assertThat(find("DISCRETION-TIERS-NOT-ASCENDING", list)).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({
    // As a spreadsheet fills down.
    "50000-70000 50000-80000 50000-90000, 1",
    "50000-90000 60000-90000 70000-90000, 1",
    "1001-1001 1002-1002 1003-1003, 1",
    "2000-5000 2001-5001 2002-5002, 1",
    "55000-75000 55000-85000 55000-95000, 1",
    // As people set them.
    "10000-10000 20000-20000 30000-30000, 0",
    "10000-20000 20000-30000 30000-40000, 0",
    "50000-70000 50000-80000, 0",
    "50000-70000 50000-80000 50000-100000, 0",
    "1000-1000 2000-2000 3000-3000, 0",
  })
  void threeAmountsThatCountUpByOneAreFilledDown(String fines, int found) {
    List<String> tiers = new ArrayList<>();
    for (String fine : fines.split(" ", -1)) {
      String[] ends = fine.split("-", -1);
      tiers.add(tier("情形" + tiers.size(), Long.parseLong(ends[0]), Long.parseLong(ends[1])));
    }
    Example list =
        BenchmarkExamples.of(clause("1", 1000, 100000), ranges(tiers.toArray(String[]::new)));

    assertThat(find("DISCRETION-TIERS-FILLED-DOWN", list)).hasSize(found);
    if (found > 0) {
      assertThat(find("DISCRETION-AMOUNTS-OVERLAP", list)).isEmpty();
    }
  }

  /** Rulebook 3.2, vector 8: no least fine in the clause, 1,000 in the lightest tier. */
  @Test
  void theFloorOfTheFertiliserTableIsOneOfTheBenchmark() {
    Example list =
        BenchmarkExamples.of(
            clauseUpTo("1", 10000),
            ranges(
                tier("货值不足1万元", 1000, 4000),
                tier("货值1万元以上不足5万元", 4000, 7000),
                tier("货值5万元以上", 7000, 10000)));

    assertThat(find("DISCRETION-FLOOR-ADDED", list))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message().en())
                    .isEqualTo(
                        "The clause has no least fine (up to 10000 yuan), but the lightest tier starts at "
                            + "1000 yuan"));
    assertThat(find("DISCRETION-MINIMUM-UNREACHED", list)).isEmpty();
    assertThat(find("DISCRETION-MAXIMUM-UNREACHED", list)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "处一千元以上五千元以下罚款, 擅自设置, 0",
    "责令改正；逾期不改正的，处一千元以上五千元以下罚款, 擅自设置, 1",
    "责令改正；逾期不改正的，处一千元以上五千元以下罚款, 擅自设置且拒不改正, 0",
    "情节严重的，处一千元以上五千元以下罚款, 擅自设置, 1",
    "情节严重的，处一千元以上五千元以下罚款, 擅自设置，情节严重, 0",
  })
  void theStageOfAClauseStandsInTheBenchmark(String clause, String conduct, int found) {
    String json =
        """
        {"items": [{"number": "1", "conduct": "%s", "clauses": [{"label": "1", "fine": {"printed": "%s",
          "least": 1000, "most": 5000, "measure": {"unit": "yuan"}}}], "scheme": {%s}}]}"""
            .formatted(conduct, clause, ranges(tier("面积较小", 1000, 5000)));

    assertThat(find("DISCRETION-STAGE-DROPPED", Example.of("benchmark", json))).hasSize(found);
  }

  /** Ten factors of ten levels, 0 to 9 %: 10,000,000,000 combinations, of which 11 exceed 98 %. */
  @Test
  void tenFactorsOfTenLevelsAreCountedWithoutListingThem() {
    String[] levels =
        IntStream.range(0, 10)
            .mapToObj(n -> level("第" + "甲乙丙丁戊己庚辛壬癸".charAt(n) + "档", n))
            .toArray(String[]::new);
    String[] factors =
        IntStream.range(0, 10).mapToObj(n -> factor("因素" + n, levels)).toArray(String[]::new);
    Example list =
        BenchmarkExamples.of(
            clause("1", 10000, 100000), weights("{\"percent\": 10, \"capPercent\": 98}", factors));

    // The greatest sum is 10 + 90 = 100; above 98 are 100 (1 way) and 99 (10 ways).
    assertThat(find("DISCRETION-SUM-CUT-BY-CAP", list))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message().en())
                    .isEqualTo(
                        "The greatest sum is 100%, above the stated cap of 98%: 11 of 10000000000 "
                            + "combinations"));
  }

  @ParameterizedTest
  @CsvSource({
    "0 5 10, 0",
    "10 5 0, 0",
    "0 10 5, 1",
    "0 10 10, 0",
    "5 0 10, 1",
  })
  void theWeightsOfAFactorGoOneWay(String percents, int found) {
    List<String> levels = new ArrayList<>();
    for (String percent : percents.split(" ", -1)) {
      levels.add(level("情形" + levels.size(), Integer.parseInt(percent)));
    }
    Example list =
        BenchmarkExamples.of(
            clause("1", 10000, 100000),
            weights("{\"percent\": 10}", factor("情形", levels.toArray(String[]::new))));

    assertThat(find("DISCRETION-LEVELS-NOT-ASCENDING", list)).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({
    "×10万元, 100000, 0",
    "×5万, 100000, 1",
    "×法定最高罚款数额, 100000, 0",
    "×10万元（百分值总和不足20%的按20%计算）, 100000, 1",
    "×（法定最高罚款－法定最低罚款）＋法定最低罚款, 100000, 0",
  })
  void theFormulaIsThatOfTheTable(String formula, long multiplicand, int found) {
    Example list =
        BenchmarkExamples.of(
            clause("1", 10000, 100000),
            weights(
                    "{\"percent\": 20, \"multiplicand\": " + multiplicand + "}",
                    factor("次数", level("1次", 0), level("2次以上", 80)))
                .replace("×法定最高罚款数额", formula));

    assertThat(find("DISCRETION-FORMULA-DIFFERS", list)).hasSize(found);
    assertThat(find("DISCRETION-FORMULA-BASE-NOT-MAXIMUM", list)).isEmpty();
  }

  private static Example tiers(String... conditions) {
    String[] tiers =
        IntStream.range(0, conditions.length)
            .mapToObj(i -> tier(conditions[i], 1000L * (i + 1), 1000L * (i + 1)))
            .toArray(String[]::new);
    return BenchmarkExamples.of(clause("1", 1000, 1000L * conditions.length), points(tiers));
  }

  private static String reason(String code, Example list) {
    CheckContext context =
        new CheckContext(list.asOf(), Shipped.policy("national").orElseThrow(), Shipped.register());
    ListReport report =
        new Checker(List.of(DiscretionRules.ALL), context)
            .check(Dataset.of("example", ExampleLists.read(list)));
    return report.outcomes().stream()
        .filter(outcome -> outcome.code().equals(code))
        .flatMap(outcome -> outcome.reason().stream())
        .map(reason -> reason.en())
        .findFirst()
        .orElse("");
  }
}
