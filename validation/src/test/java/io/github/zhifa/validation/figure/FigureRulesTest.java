// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.engine.RuleStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureRulesTest {
  private static final String SUM =
      """
      {"form": "sum", "whole": "all", "parts": ["a", "b"]}""";
  private static final String BALANCE =
      """
      {"form": "balance", "opening": "before", "in": "in", "out": "out", "closing": "after"}""";

  @ParameterizedTest
  @CsvSource({
    "平均94名, 94, 名, 0",
    "平均94名, 49, 名, 1",
    "平均94名, 94, 人, 1",
    "74, 74, 个, 0",
    "百分之四十九, 49, %, 0",
    "增长49％, 49, %, 0",
    "1.2万名, 1.2, 万名, 0",
    "1.2万名, 12000, 名, 0",
    "1.2万名, 12, 名, 1",
    "减少5名, -5, 名, 0",
    "五十五项, 55, 项, 0",
    "五十五项, 56, 项, 1"
  })
  void theStoredNumberAndUnitAreInThePrintedExpression(
      String printed, String number, String unit, int faults) {
    String figure = ExampleFigures.of("a", printed, "mean", number, unit, "exact");

    assertThat(
            FigureChecks.findings("FIGURE-PRINTED-NUMBER-DIFFERS", ExampleFigures.list(figure, "")))
        .hasSize(faults);
  }

  @ParameterizedTest
  @CsvSource({"若干名, 3, 名", "一万五名, 15000, 名"})
  void whatCannotBeReadIsUndecided(String printed, String number, String unit) {
    String figure = ExampleFigures.of("a", printed, "count", number, unit, "exact");

    assertThat(
            FigureChecks.status("FIGURE-PRINTED-NUMBER-DIFFERS", ExampleFigures.list(figure, "")))
        .isEqualTo(RuleStatus.SKIPPED);
  }

  @Test
  void aSumHasPartsAndAnUnknownHasValues() {
    String list =
        ExampleFigures.list(
            ExampleFigures.count("all", 5),
            ExampleFigures.unknown("n")
                .replaceAll("\"least\": [0-9]+", "\"least\": 9")
                .replaceAll("\"most\": [0-9]+", "\"most\": 3"),
            """
            {"form": "sum", "whole": "all", "parts": []}""");

    assertThat(FigureChecks.findings("FIGURE-REFERENCE-UNKNOWN", list))
        .extracting(finding -> finding.pointer() + ": " + finding.message().en())
        .containsExactly(
            "/relations/0/parts: Id all has no parts",
            "/unknowns/0: Id n has a least value 9 above the greatest, 3");
  }

  @ParameterizedTest
  @CsvSource({
    "share, 100, %, other, 0",
    "share, 100.1, %, other, 1",
    "share, -1, %, other, 1",
    "share, 105, ‰, other, 0",
    "growth, 240, %, other, 0",
    "growth, -101, %, other, 1",
    "count, -1, 个, stock, 1",
    "count, -215, 个, net, 0"
  })
  void aNumberMustBePossible(String measure, String number, String unit, String flow, int faults) {
    String figure =
        ExampleFigures.of("a", number + unit, measure, number, unit, "exact")
            .replace("\"other\"", "\"" + flow + "\"");

    assertThat(FigureChecks.findings("FIGURE-SHARE-IMPOSSIBLE", ExampleFigures.list(figure, "")))
        .hasSize(faults);
  }

  /** 33.3 % and 66.7 % stand for 33.25 + 66.65 = 99.90 to below 100.10; 66.6 % for below 100.00. */
  @ParameterizedTest
  @CsvSource({"66.7, 0", "66.6, 1"})
  void roundedSharesMayMissTheWholeByTheirRounding(String other, int faults) {
    String figures =
        String.join(
            ",",
            ExampleFigures.of("all", "100%", "share", "100", "%", "exact"),
            ExampleFigures.of("a", "33.3%", "share", "33.3", "%", "rounded"),
            ExampleFigures.of("b", other + "%", "share", other, "%", "rounded"));

    assertThat(
            FigureChecks.findings("FIGURE-PARTS-DO-NOT-ADD-UP", ExampleFigures.list(figures, SUM)))
        .hasSize(faults);
  }

  @Test
  void aFailedSumIsReportedOnceWithItsFigures() {
    String list = sum(112, 34, 77);

    assertThat(FigureChecks.check(list).findings())
        .extracting(Finding::code)
        .containsExactly("FIGURE-PARTS-DO-NOT-ADD-UP");
    assertThat(FigureChecks.findings("FIGURE-PARTS-DO-NOT-ADD-UP", list).get(0).message().en())
        .isEqualTo("The whole is 112, but its parts 34 + 77 make 111");
  }

  @Test
  void aWholeMayBeBrokenDownByPlace() {
    String figures =
        String.join(
            ",",
            ExampleFigures.cards("all", 9, "stock", "示例市全市", "乡镇"),
            ExampleFigures.cards("a", 4, "stock", "示例甲县", "乡镇"),
            ExampleFigures.cards("b", 5, "stock", "示例乙县", "乡镇"));

    assertThat(FigureChecks.check(ExampleFigures.list(figures, SUM)).findings()).isEmpty();
  }

  @Test
  void mixedScopesAreRefusedAndNotAddedUp() {
    String figures =
        String.join(
            ",",
            ExampleFigures.cards("all", 9, "stock", "示例市全市", "乡镇"),
            ExampleFigures.cards("a", 4, "stock", "示例市全市", "乡镇"),
            ExampleFigures.cards("b", 6, "stock", "示例乙县", "乡镇"));
    String list = ExampleFigures.list(figures, SUM);

    assertThat(FigureChecks.check(list).findings())
        .extracting(Finding::code)
        .containsExactly("FIGURE-SCOPES-MIXED");
    assertThat(FigureChecks.status("FIGURE-PARTS-DO-NOT-ADD-UP", list))
        .isEqualTo(RuleStatus.SKIPPED);
    assertThat(FigureChecks.status("FIGURE-CLAIMS-CONTRADICT", list)).isEqualTo(RuleStatus.SKIPPED);
  }

  /** 10 + 6 - 8 is 8. */
  @ParameterizedTest
  @CsvSource({"8, 乡镇,", "9, 乡镇, FIGURE-CLAIMS-CONTRADICT", "8, 各级行政执法部门, FIGURE-SCOPES-MIXED"})
  void aBalanceIsOfOnePopulationAndAddsUp(int closing, String population, String code) {
    String figures =
        String.join(
            ",",
            ExampleFigures.cards("before", 10, "stock", "示例市全市", "乡镇"),
            ExampleFigures.cards("in", 6, "in", "示例市全市", population),
            ExampleFigures.cards("out", 8, "out", "示例市全市", population),
            ExampleFigures.cards("after", closing, "stock", "示例市全市", "乡镇"));

    assertThat(FigureChecks.check(ExampleFigures.list(figures, BALANCE)).findings())
        .filteredOn(finding -> !finding.code().startsWith("FIGURE-STOCK"))
        .extracting(Finding::code)
        .isEqualTo(code == null ? List.of() : List.of(code));
  }

  @ParameterizedTest
  @CsvSource({"2024-12-31, 0", "2025-01-01, 0", "2024-06-30, 1"})
  void anOpeningStockIsOfTheDayBeforeTheFlows(String openingDay, int faults) {
    String figures =
        String.join(
            ",",
            on(openingDay, openingDay, ExampleFigures.cards("before", 10, "stock", "市", "乡镇")),
            on("2025-01-01", "2025-12-31", ExampleFigures.cards("in", 6, "in", "市", "乡镇")),
            on("2025-01-01", "2025-12-31", ExampleFigures.cards("out", 8, "out", "市", "乡镇")),
            on("2025-12-31", "2025-12-31", ExampleFigures.cards("after", 8, "stock", "市", "乡镇")));

    assertThat(FigureChecks.findings("FIGURE-SCOPES-MIXED", ExampleFigures.list(figures, BALANCE)))
        .hasSize(faults);
  }

  @Test
  void aNetFlowIsNoInflow() {
    String figures =
        String.join(
            ",",
            ExampleFigures.cards("before", 10, "stock", "市", "乡镇"),
            ExampleFigures.cards("in", 6, "net", "市", "乡镇"),
            ExampleFigures.cards("out", 8, "out", "市", "乡镇"),
            ExampleFigures.cards("after", 8, "stock", "市", "乡镇"));

    assertThat(
            FigureChecks.findings(
                "FIGURE-GROSS-TAKEN-AS-NET", ExampleFigures.list(figures, BALANCE)))
        .extracting(Finding::pointer)
        .containsExactly("/figures/1");
  }

  @Test
  void flowsOfTheStocksOwnScopeMakeABalancePossible() {
    String figures =
        String.join(
            ",",
            ExampleFigures.cards("stock", 10, "stock", "市", "乡镇"),
            ExampleFigures.cards("in", 6, "in", "市", "乡镇"),
            ExampleFigures.cards("all", 60, "in", "市", "各级行政执法部门"));

    assertThat(FigureChecks.check(ExampleFigures.list(figures, "")).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"form\": \"sum\", \"whole\": \"all\", \"parts\": [\"c\"]}', /relations/0/parts/0",
    "'{\"form\": \"mean\", \"mean\": \"a\", \"total\": \"all\", \"count\": \"b\"}', /relations/0/mean",
    "'{\"form\": \"share\", \"share\": \"a\", \"part\": \"a\", \"whole\": \"all\"}', /relations/0/share",
    "'{\"form\": \"growth\", \"rate\": \"a\", \"increase\": \"b\", \"after\": \"all\"}', /relations/0/rate"
  })
  void aMemberIsThereAndOfItsKind(String relation, String pointer) {
    String figures =
        String.join(
            ",",
            ExampleFigures.count("all", 5),
            ExampleFigures.count("a", 2),
            ExampleFigures.count("b", 3));

    assertThat(
            FigureChecks.findings(
                "FIGURE-REFERENCE-UNKNOWN", ExampleFigures.list(figures, relation)))
        .extracting(Finding::pointer)
        .containsExactly(pointer);
  }

  @Test
  void idsAreUniqueAndWhatIsStatedIsThere() {
    String figures =
        ExampleFigures.count("a", 5)
            + ","
            + ExampleFigures.stating(ExampleFigures.count("b", 5), "a");

    assertThat(
            FigureChecks.findings(
                "FIGURE-REFERENCE-UNKNOWN",
                ExampleFigures.list(figures, ExampleFigures.unknown("a"), "")))
        .extracting(Finding::pointer)
        .containsExactly("/unknowns/0/id");
    assertThat(FigureChecks.findings("FIGURE-REFERENCE-UNKNOWN", ExampleFigures.list(figures, "")))
        .extracting(Finding::pointer)
        .containsExactly("/figures/1/states");
  }

  /** 5 and 6 cannot both be the same number, whatever the document says. */
  @Test
  void sourcesFromElsewhereThatContradictEachOtherAreNotTakenAsFacts() {
    String one = ExampleFigures.stating(ExampleFigures.count("one", 5), "n");
    String two = ExampleFigures.stating(ExampleFigures.count("two", 6), "n");
    String from = ", \"knownFrom\": \"年鉴\"}";
    String figures =
        one.substring(0, one.length() - 1) + from + "," + two.substring(0, two.length() - 1) + from;

    assertThat(
            FigureChecks.findings(
                "FIGURE-CLAIMS-CONTRADICT",
                ExampleFigures.list(figures, ExampleFigures.unknown("n"), "")))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message().en())
                    .contains("(1): {5项, 6项}")
                    .doesNotContain("taken as facts"));
  }

  @Test
  void onlyFiguresThatWaitForAPersonAreNotConfirmed() {
    String figures =
        ExampleFigures.count("a", 5)
            + ","
            + ExampleFigures.toConfirm(ExampleFigures.count("b", 6), "[\"number\", \"period\"]");

    assertThat(FigureChecks.findings("FIGURE-NOT-CONFIRMED", ExampleFigures.list(figures, "")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.pointer()).isEqualTo("/figures/1");
              assertThat(finding.message().en()).contains("6项", "number, period");
            });
  }

  private static String sum(int all, int a, int b) {
    return ExampleFigures.list(
        String.join(
            ",",
            ExampleFigures.count("all", all),
            ExampleFigures.count("a", a),
            ExampleFigures.count("b", b)),
        SUM);
  }

  private static String on(String first, String last, String figure) {
    return figure.replace(
        "\"period\": {\"printed\": \"2025年\"}",
        "\"period\": {\"printed\": \"期间\", \"firstDay\": \"%s\", \"lastDay\": \"%s\"}"
            .formatted(first, last));
  }
}
