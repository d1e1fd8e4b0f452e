// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A department, an institution and a town of an invented county. */
class StaffingCommandTest {
  private static final String TABLE =
      """
      {"kind": "staffing", "formatVersion": 1,
       "document": {"title": "示例县编制台账（虚构）", "issuer": {"name": "示例县机构编制委员会办公室"}},
       "units": [
        {"id": "D", "name": "示例县甲局", "level": "county", "organ": "administrative-organ", "division": "991101"},
        {"id": "E", "name": "示例县乙局", "level": "county", "organ": "administrative-organ", "division": "991101"},
        {"id": "T", "name": "示例镇", "level": "township", "organ": "administrative-organ", "division": "991101101"}],
       "quotas": [
        {"unit": "D", "kind": "行政编制", "posts": 3, "leadershipPosts": 1, "firstDay": "2020-01-01",
         "approval": {"document": "示例〔2019〕1号（虚构）", "authority": {"name": "示例机关"}}},
        {"unit": "T", "kind": "行政编制", "posts": 1, "leadershipPosts": 1, "firstDay": "2020-01-01",
         "approval": {"document": "示例〔2019〕2号（虚构）", "authority": {"name": "示例机关"}}}],
       "holdings": [
        {"person": "p1", "unit": "D", "kind": "行政编制", "leadership": true, "firstDay": "2020-01-01"},
        {"person": "p2", "unit": "D", "usedAt": "T", "kind": "行政编制", "leadership": false, "firstDay": "2020-01-01"},
        {"person": "p3", "unit": "T", "kind": "行政编制", "leadership": true, "firstDay": "2020-01-01"}]}\
      """;

  @TempDir Path folder;

  private record Run(int code, String out, String err) {}

  private Run staffing(String table, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("table.json"), table);
    List<String> args = new ArrayList<>(List.of("staffing", file.toString()));
    args.addAll(List.of("--as-of", "2026-01-01"));
    args.addAll(List.of(options));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            args.toArray(String[]::new),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String plan(String to, int posts, String more) throws IOException {
    return Files.writeString(
            folder.resolve("plan.json"),
            """
            {"kind": "quota-plan", "formatVersion": 1, "transfers": [
              {"id": "1", "kind": "行政编制", "fromUnit": "D", "toUnit": "%s", "posts": %d,
               "day": "2026-03-01"%s}]}\
            """
                .formatted(to, posts, more))
        .toString();
  }

  @Test
  void postsAndPeopleAreToldByUnitKindLevelAndArea() throws IOException {
    Run run = staffing(TABLE, "--lang", "en");

    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().skip(1))
        .containsExactly(
            "  total  posts 4  people 3  vacant 1  over 0  leadership posts 2  leaders 2"
                + "  away 1  guests 1",
            "    administrative quota  posts 4  people 3  vacant 1  over 0  leadership posts 2"
                + "  leaders 2  away 1  guests 1",
            "    county  posts 3  people 2  vacant 1  over 0  leadership posts 1  leaders 1"
                + "  away 1  guests 0",
            "    township  posts 1  people 1  vacant 0  over 0  leadership posts 1  leaders 1"
                + "  away 0  guests 1",
            "    990000  posts 4  people 3  vacant 1  over 0  leadership posts 2  leaders 2"
                + "  away 1  guests 1",
            "    991100  posts 4  people 3  vacant 1  over 0  leadership posts 2  leaders 2"
                + "  away 1  guests 1",
            "    991101  posts 4  people 3  vacant 1  over 0  leadership posts 2  leaders 2"
                + "  away 1  guests 1",
            "  D  示例县甲局  administrative quota  posts 3  people 2  vacant 1  over 0"
                + "  leadership posts 1  leaders 1  away 1  guests 0",
            "  T  示例镇  administrative quota  posts 1  people 1  vacant 0  over 0"
                + "  leadership posts 1  leaders 1  away 0  guests 1",
            "verdict: accepted  error 0  warning 0  info 0");
    assertThat(run.code()).isZero();
  }

  /** D has three posts and two people. */
  @ParameterizedTest
  @CsvSource({"E, 1, 0, accepted", "E, 2, 1, refused", "T, 1, 1, refused"})
  void aPlanIsAcceptedOrRefused(String to, int posts, int code, String outcome) throws IOException {
    Run run = staffing(TABLE, "--plan", plan(to, posts, ""), "--lang", "en");

    assertThat(run.code()).isEqualTo(code);
    assertThat(run.out()).contains("  plan  " + outcome + "  after it, on 2026-03-01\n");
  }

  @Test
  void aPlanThatSomebodyHasToLookAtIsUndecided() throws IOException {
    String approval = ", \"approval\": {\"document\": \"示例\", \"authority\": {\"name\": \"编办\"}}";

    Run run = staffing(TABLE, "--plan", plan("T", 1, approval));

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out()).contains("存疑，待核对", "批准机关“编办”的层级不明");
  }

  @Test
  void theArticleIsNamedInEveryForm() throws IOException {
    String plan = plan("T", 1, "");

    assertThat(staffing(TABLE, "--plan", plan).out()).contains("《地方各级人民政府机构设置和编制管理条例》第十八条");
    assertThat(staffing(TABLE, "--plan", plan, "--format", "csv").out())
        .contains("方案不可行,1,跨层级调配行政编制未经国务院机构编制管理机关审批");
    JsonNode json =
        new ObjectMapper().readTree(staffing(TABLE, "--plan", plan, "--format", "json").out());
    assertThat(json.at("/plan/accepted").asBoolean()).isFalse();
    assertThat(json.at("/plan/problems/0/fault").asText()).isEqualTo("central-approval-missing");
    assertThat(json.at("/plan/problems/0/source/0/place").asText()).isEqualTo("第十八条");
    assertThat(json.at("/plan/changes/1/after/posts").asInt()).isEqualTo(2);
    assertThat(json.at("/sums/byArea/2/division").asText()).isEqualTo("991101");
    assertThat(json.at("/rows/1/working").asInt()).isEqualTo(2);
  }

  @Test
  void anErrorInTheTableRejects() throws IOException {
    Run run = staffing(TABLE.replace("\"posts\": 3", "\"posts\": 1"), "--lang", "en");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "  error  STAFFING-OVER-QUOTA  /units/0\n"
                + "    示例县甲局 has on 2026-01-01 2 people on 1 posts of administrative quota, 1"
                + " over\n"
                + "    law: 《地方各级人民政府机构设置和编制管理条例》第六条第二款; 《地方各级人民政府机构设置和编制管理条例》第二十六条第四项\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"kind\": \"item-list\", \"formatVersion\": 1}", "", "[", "{\"kind\": 5}"})
  void whatIsNoTableIsOneLine(String text) throws IOException {
    Run run = staffing(text, "--lang", "en");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void aPlanThatIsNoneIsNamed() throws IOException {
    Run run = staffing(TABLE, "--plan", folder.resolve("table.json").toString(), "--lang", "en");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("table.json").contains("quota-plan");
  }
}
