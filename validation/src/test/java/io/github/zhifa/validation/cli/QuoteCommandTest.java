// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteCommandTest {
  private static final String SHENZHEN =
      "lists/discretion/shenzhen-urban-management-2023/list.json";
  private static final String GUANGDONG = "lists/discretion/guangdong-ecology-2022/list.json";

  @TempDir Path folder;

  private Ran quote(String list, String item, String facts, String... more) throws IOException {
    Path file = folder.resolve("facts.json");
    Files.writeString(
        file,
        "{\"kind\": \"case-facts\", \"formatVersion\": 1"
            + (facts.equals("{}") ? "}" : ", " + facts.substring(1)));
    List<String> args =
        new ArrayList<>(List.of("quote", list, "--item", item, "--facts", file.toString()));
    args.addAll(List.of(more));
    return Ran.of(args);
  }

  /** 深圳市容条例 art 65 allows 2,000 to 5,000; the benchmark writes 1,000 for the first time. */
  @Test
  void whatIsWrittenStandsBesideWhatIsWithinTheStatute() throws IOException {
    Ran run = quote(SHENZHEN, "27", "{\"numbers\": {\"被处罚次数\": 1}}", "--as-of", "2026-08-01");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("结果：已裁量\n", "阶次：1（情节较轻）\n", "基准写明：1000元\n", "法定幅度内：2000元\n")
        .contains("法定不低于2000元且不超过5000元");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theJsonFormSaysTheSame() throws IOException {
    Ran run =
        quote(
            SHENZHEN,
            "27",
            "{\"numbers\": {\"被处罚次数\": 1}}",
            "--as-of",
            "2026-08-01",
            "--format",
            "json");

    assertThat(run.json().at("/status").asText()).isEqualTo("graded");
    assertThat(run.json().at("/fines/0/tier").asInt()).isEqualTo(1);
    assertThat(run.json().at("/fines/0/written/least").asInt()).isEqualTo(1000);
    assertThat(run.json().at("/fines/0/lawful/least").asInt()).isEqualTo(2000);
    assertThat(run.json().at("/fines/0/yuan/most").asInt()).isEqualTo(2000);
    assertThat(run.json().at("/trace").findValuesAsText("code"))
        .containsSubsequence(
            "gate-not-asked",
            "statutory-shape",
            "benchmark-in-force",
            "tier-found",
            "fine-written");
  }

  /** The window is the year before the act: 2025-03-10 is in it, 2025-03-09 is not. */
  @ParameterizedTest
  @CsvSource({"2025-03-09, 1", "2025-03-10, 2", "2026-03-09, 2", "2026-03-10, 1"})
  void occasionsAreCountedInTheYearBeforeTheAct(String occasion, int tier) throws IOException {
    Ran run =
        quote(
            SHENZHEN,
            "27",
            "{\"occasions\": {\"被处罚次数\": {\"days\": [\""
                + occasion
                + "\"]}},"
                + " \"actDay\": \"2026-03-10\"}",
            "--as-of",
            "2026-08-01",
            "--format",
            "json");

    assertThat(run.json().at("/fines/0/tier").asInt()).isEqualTo(tier);
  }

  /** Item 1.1 from 20 %: 10 + 15 + 15 + 16 + 19 + 5 = 80, so 100 % of 5 % of the investment. */
  @Test
  void weightsAreAddedUp() throws IOException {
    Ran run =
        quote(
            GUANGDONG,
            "1.1",
            """
            {"choices": {"项目应报批的环评文件类别": "报告书类，且已纳入排污许可证重点管理",
                         "建设项目地点": "饮用水水源保护区、生态保护红线区域内",
                         "建设情况": "投入生产/使用阶段", "配合执法调查情况": "不配合调查"},
             "numbers": {"违法行为持续时间": 12, "近二年同类违法行为情况（含本次）": 4}}""",
            "--as-of",
            "2026-08-01",
            "--format",
            "json");

    assertThat(run.code()).isZero();
    assertThat(run.json().at("/fines/0/written/least").decimalValue()).isEqualByComparingTo("5");
    assertThat(run.json().at("/fines/0/written/base").asText()).isEqualTo("项目总投资额");
  }

  /** 广东省生态环境行政处罚自由裁量权规定 art 5: what really cannot be found out counts at its lowest level. */
  @Test
  void aFactorThatCannotBeFoundOutTakesItsLowestLevelWhereTheInstrumentSaysSo() throws IOException {
    // 20 % and the lowest level of each factor (0 %) of 5 % of the investment.
    String notFound =
        """
        {"notFound": ["项目应报批的环评文件类别", "建设项目地点", "建设情况", "配合执法调查情况",
                      "违法行为持续时间", "近二年同类违法行为情况（含本次）"]}""";
    Ran run = quote(GUANGDONG, "1.1", notFound, "--as-of", "2026-08-01", "--format", "json");

    assertThat(run.json().at("/fines/0/written/least").decimalValue()).isEqualByComparingTo("1");
    assertThat(run.out()).contains("unknown-factor-lowest", "\"place\": \"第五条\"");
    assertThat(quote(GUANGDONG, "1.1", "{}", "--as-of", "2026-08-01").code())
        .as("not stated is not the same as not to be found out")
        .isEqualTo(4);
    assertThat(quote(SHENZHEN, "27", "{\"notFound\": [\"被处罚次数\"]}", "--as-of", "2026-08-01").code())
        .as("where the instrument does not say it")
        .isEqualTo(4);
  }

  @Test
  void aMissingFactIsUndecidedAndNamed() throws IOException {
    Ran run = quote(SHENZHEN, "27", "{}", "--as-of", "2026-08-01", "--format", "json");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.json().at("/status").asText()).isEqualTo("undecided");
    assertThat(run.json().at("/fines/0/missing/0").asText()).isEqualTo("被处罚次数");
  }

  @Test
  void aRepealedBasisIsADoubtAndNoAnswer() throws IOException {
    String facts = "{\"choices\": {\"整改情况\": \"立即停止违法行为\"}}";

    assertThat(quote(GUANGDONG, "2.23", facts, "--as-of", "2026-08-14").code()).isZero();
    Ran after = quote(GUANGDONG, "2.23", facts, "--as-of", "2026-08-15");
    assertThat(after.code()).isEqualTo(4);
    assertThat(after.out()).contains("疑问：处罚依据《中华人民共和国水污染防治法》在2026-08-15已经失效；");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"numbers\": {\"罚过几次\": 1}}; /numbers/罚过几次：此处是 罚过几次，应为 下列之一：被处罚次数",
        "{\"numbers\": {\"被处罚次数\": 1.5}}; /numbers/被处罚次数：此处是 1.5，应为 非负整数（次）",
        "{\"numbers\": {\"被处罚次数\": -1}}; /numbers/被处罚次数：此处是 -1，应为 非负整数（次）",
        "{\"choices\": {\"整改情况\": \"改了\"}}; /choices/整改情况：此处是 整改情况，应为 无",
        "{\"circumstances\": [\"下雨\"]}; /circumstances/0：此处是 下雨，应为 无",
        "{\"stages\": [\"逾期不改正\"]}; /stages：此处是 逾期不改正，应为 无",
      })
  void aFactThatTheItemDoesNotKnowIsOneLine(String facts, String line) throws IOException {
    Ran run = quote(SHENZHEN, "27", facts, "--as-of", "2026-08-01");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("facts.json: " + line);
    assertThat(run.out()).contains("结果：事实有误").doesNotContain("元");
  }

  @Test
  void withoutFactsTheItemSaysWhatItAsksFor() throws IOException {
    Ran run = Ran.of(List.of("quote", SHENZHEN, "--item", "74", "--format", "json"));

    assertThat(run.code()).isZero();
    assertThat(run.json().at("/subjects").toString()).isEqualTo("[\"单位\",\"个人\"]");
    assertThat(run.json().at("/factors/0/name").asText()).isEqualTo("被处罚次数");
    assertThat(run.json().at("/factors/0/withinMonths").asInt()).isEqualTo(12);
  }

  /** Every place of the template must be filled in or taken out before it is graded. */
  @ParameterizedTest
  @CsvSource({"27, /numbers", "74, /subject", "5, /units", "39, /bases"})
  void theTemplateIsRefusedUntilItIsFilledIn(String item, String field) throws IOException {
    Ran template = Ran.of(List.of("quote", SHENZHEN, "--item", item, "--template"));
    Path file = Files.writeString(folder.resolve("facts.json"), template.out());

    Ran run = Ran.of(List.of("quote", SHENZHEN, "--item", item, "--facts", file.toString()));

    assertThat(template.code()).isZero();
    assertThat(template.json().at(field).isMissingNode()).isFalse();
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err().lines()).hasSize(1);
  }

  /** Guangdong 2.10: the order and the finding establish the stage and what the table calls it. */
  @Test
  void anOverdueOrderReachesTheGraverClause() throws IOException {
    String facts =
        """
        {"choices": {"排污口所在区域": "饮用水水源一级保护区", "排污情况": "有排污"},
         "escalation": {"orderedDay": "2026-07-01", "dueDay": "2026-07-15",
                        "foundDay": "2026-07-20", "finding": "not-corrected"}}""";

    Ran run = quote(GUANGDONG, "2.10", facts, "--as-of", "2026-08-14", "--format", "json");

    assertThat(run.code()).isZero();
    assertThat(run.json().at("/fines/0/clause").asText()).isEqualTo("2");
  }

  /** Shenzhen 5: 5,000 for each of three. */
  @Test
  void thingsAreCounted() throws IOException {
    Ran run =
        quote(
            SHENZHEN,
            "5",
            "{\"numbers\": {\"被处罚次数\": 1}, \"units\": {\"处\": 3}}",
            "--as-of",
            "2026-08-01",
            "--lang",
            "en");

    assertThat(run.out()).contains("As written: 5000 yuan for each 处\n", "In yuan: 15000 yuan\n");
  }

  @ParameterizedTest
  @CsvSource({"--bands, no band rule", "--repeats, a", "--reduction, b"})
  void aRuleThatIsNotThereIsAWrongCall(String option, String name) {
    Ran run = Ran.of(List.of("quote", SHENZHEN, "--item", "27", option, name));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(name + "; there is: ");
  }

  @Test
  void anItemThatIsNotThereIsAWrongCall() {
    Ran run = Ran.of(List.of("quote", SHENZHEN, "--item", "999"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("No item 999; the items are 1, 2, 3,");
  }

  @Test
  void factsOfAnotherKindAreUnreadable() throws IOException {
    Path file = Files.writeString(folder.resolve("facts.json"), "{\"numbers\": {}}");

    Ran run = Ran.of(List.of("quote", SHENZHEN, "--item", "27", "--facts", file.toString()));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("facts.json: /kind");
  }
}
