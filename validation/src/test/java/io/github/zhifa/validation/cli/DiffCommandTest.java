// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of invented items. */
class DiffCommandTest {
  private static final String LONGHUA =
      "lists/item/longhua-subdistrict-penalty-items-undated/list.json";
  private static final String BENCHMARK =
      "lists/discretion/shenzhen-urban-management-2023/list.json";

  private static final String OLD =
      """
      {"position": 1, "number": "1", "name": "对随地吐痰的处罚", "department": "示例区城市管理局"},
      {"position": 2, "number": "2", "name": "对未苫盖易扬尘物料；未及时清运建筑垃圾的处罚"},
      {"position": 3, "number": "3", "name": "=1+1，对养犬的处罚"}
      """;
  private static final String NEW =
      """
      {"position": 1, "number": "1", "name": "对随地吐痰的行政处罚", "department": "示例区卫生健康局"},
      {"position": 2, "number": "2", "name": "对未及时清运建筑垃圾的处罚"},
      {"position": 3, "number": "3", "name": "对未苫盖易扬尘物料的处罚"},
      {"position": 4, "number": "4", "name": "对占道的处罚"}
      """;

  @TempDir Path folder;

  private Ran diff(String... more) throws IOException {
    List<String> args = new ArrayList<>(List.of("diff", list("old", OLD), list("new", NEW)));
    args.addAll(List.of(more));
    return Ran.of(args.toArray(String[]::new));
  }

  private String list(String name, String items) throws IOException {
    Path file = folder.resolve(name + ".json");
    Files.writeString(
        file,
        """
        {"kind": "item-list", "formatVersion": 1, "listType": "adopted",
         "document": {"title": "示例清单", "issuer": {"name": "示例区人民政府"}}, "items": [%s]}
        """
            .formatted(items));
    return file.toString();
  }

  @Test
  void aCountyThatBecameADistrictIsTheSamePlaceByARegisterOfNames() throws IOException {
    // The county and its day are invented.
    String old =
        list("county", "{\"position\": 1, \"name\": \"对随地吐痰的处罚\", \"department\": \"示例县城市管理局\"}");
    String now =
        list("district", "{\"position\": 1, \"name\": \"对随地吐痰的处罚\", \"department\": \"示例区城市管理局\"}");
    String names = names("\"newName\": \"示例区\"");

    assertThat(Ran.of("diff", old, now, "--lang", "en").out())
        .contains("moved to another department");
    assertThat(Ran.of("diff", old, now, "--lang", "en", "--names", names).out())
        .contains("department renamed")
        .doesNotContain("moved to another department");
  }

  @Test
  void aRegisterOfNamesThatContradictsItselfIsAWrongCall() throws IOException {
    Ran same = diff("--names", names("\"newName\": \"示例县\""));
    Ran other = diff("--names", list("names-not", OLD));

    assertThat(same.code()).isEqualTo(2);
    assertThat(same.out()).isEmpty();
    assertThat(same.err())
        .hasLineCount(1)
        .contains("NAMES-SAME /renames/0: Both names of the rename are 示例县");
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err()).hasLineCount(1).contains("name-register");
  }

  private String names(String newName) throws IOException {
    return Files.writeString(
            folder.resolve("names.json"),
            """
            {"kind": "name-register", "formatVersion": 1, "renames": [
              {"formerName": "示例县", %s, "firstDay": "2020-01-01", "readFrom": "虚构"}]}
            """
                .formatted(newName))
        .toString();
  }

  @Test
  void theTextNamesEachItemUnderItsGravestChange() throws IOException {
    Ran run = diff();

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            原清单：示例清单（承接清单，3项）
            新清单：示例清单（承接清单，4项）
            新增 1，取消 1，拆分 1，部门变化 1，写法变化 1，未变 0

            新增（1）
              /items/3 [4] 对占道的处罚

            取消（1）
              /items/2 [3] =1+1，对养犬的处罚

            拆分（1）
              /items/1 [2] → /items/1 [2] /items/2 [3] 对未及时清运建筑垃圾的处罚
                理由：几项名称合成另一项名称，名称相似度 882‰
                - /items/1 [2] 对未苫盖易扬尘物料；未及时清运建筑垃圾的处罚
                + /items/1 [2] 对未及时清运建筑垃圾的处罚
                + /items/2 [3] 对未苫盖易扬尘物料的处罚

            部门变化（1）
              /items/0 [1] → /items/0 [1] 对随地吐痰的行政处罚
                理由：名称和范围相同，名称相似度 1000‰；疑点：部门不同
                名称：对随地吐痰的处罚 → 对随地吐痰的行政处罚
                部门：示例区城市管理局 → 示例区卫生健康局
            """);
  }

  @Test
  void theTableIsSafeAndFullInASpreadsheet() throws IOException {
    Ran run = diff("--format", "csv", "--lang", "en");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("\ufeffchange,reason,");
    List<String> lines = run.out().lines().toList();
    // The head, one pair, two parts of one, one added and one removed.
    assertThat(lines).hasSize(6);
    assertThat(lines.get(5)).startsWith("removed,").contains(",'=1+1，对养犬的处罚,");
    assertThat(run.out().split("\r\n")).hasSize(6);
  }

  @Test
  void theDataNamesEachRowOnce() throws IOException {
    JsonNode root = new ObjectMapper().readTree(diff("--format", "json").out());

    assertThat(root.findValuesAsText("pointer"))
        .containsExactlyInAnyOrder(
            "/items/0", "/items/1", "/items/2", "/items/0", "/items/1", "/items/2", "/items/3");
    assertThat(root.get("same").booleanValue()).isFalse();
    assertThat(root.get("counts").get("split").intValue()).isEqualTo(1);
    assertThat(root.get("matches").get(0).get("reason").textValue()).isEqualTo("name");
    assertThat(root.get("matches").get(0).get("doubts").get(0).textValue()).isEqualTo("department");
    assertThat(root.get("removed").get(0).get("name").textValue()).isEqualTo("=1+1，对养犬的处罚");
  }

  @Test
  void aPublishedListDoesNotDifferFromItself() {
    assertThat(Ran.of("diff", LONGHUA, LONGHUA, "--lang", "en").out())
        .isEqualTo(
            """
            Old list: 深圳市龙华区街道承接区政府部门行政处罚事项目录 (adopted list, 296 items)
            New list: 深圳市龙华区街道承接区政府部门行政处罚事项目录 (adopted list, 296 items)
            unchanged 296
            """);
  }

  @Test
  void whatIsNoListOfItemsIsOneLineAndNoAnswer() {
    Ran run = Ran.of("diff", BENCHMARK, "no-such-file.json", "--lang", "en");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            BENCHMARK
                + ": /kind: found \"benchmark\", expected item-list\n"
                + "no-such-file.json: found no such file, expected a file that can be read\n");
  }

  @Test
  void oneListIsAWrongCall() {
    assertThat(Ran.of("diff", LONGHUA).code()).isEqualTo(2);
    assertThat(Ran.of("diff", LONGHUA, LONGHUA, "--format", "xml").code()).isEqualTo(2);
  }

  private String register() throws IOException {
    Path file = folder.resolve("register.json");
    String event =
        """
        {"step": "%s", "day": "2025-01-0%d", "list": "示例清单", "townships": ["991101101"],
         "source": {"instrument": "示例通告（虚构）"}}
        """;
    Files.writeString(
        file,
        """
        {"kind": "adoption-register", "formatVersion": 1,
         "document": {"title": "示例台账", "issuer": {"name": "示例县人民政府", "division": "991101"}},
         "events": [%s, %s, %s]}
        """
            .formatted(
                event.formatted("select", 1),
                event.formatted("publish", 2),
                event.formatted("take-on", 3)));
    return file.toString();
  }

  @Test
  void theTownshipsThatHoldWhatChangedAreNamed() throws IOException {
    String[] beside = {"--beside", register(), "--as-of", "2025-06-30", "--lang", "en"};

    assertThat(diff(beside).out())
        .endsWith(
            """

            What is touched as of 2025-06-30: by 3 of 4 changes
              moved to another department /items/0 对随地吐痰的处罚
                Held by: 991101101
              split /items/1 对未苫盖易扬尘物料；未及时清运建筑垃圾的处罚
                Held by: 991101101
              removed /items/2 =1+1，对养犬的处罚
                Held by: 991101101
            """);
    List<String> json = new ArrayList<>(List.of(beside));
    json.addAll(List.of("--format", "json"));
    JsonNode impact =
        new ObjectMapper().readTree(diff(json.toArray(String[]::new)).out()).get("impact");
    assertThat(impact.get("items")).hasSize(4);
    assertThat(impact.get("items").get(0).get("townships").get(0).textValue())
        .isEqualTo("991101101");
  }

  @Test
  void aTownshipThatTookNothingOnIsNotTouched() throws IOException {
    Ran run = diff("--beside", register(), "--township", "991101102", "--as-of", "2025-06-30");

    assertThat(run.out()).endsWith("\n2025-06-30 的影响：4 处变化中 0 处\n");
  }

  @Test
  void whatStandsBesideIsARegisterOrABenchmark() throws IOException {
    Ran otherKind = diff("--beside", LONGHUA);

    assertThat(otherKind.code()).isEqualTo(2);
    assertThat(otherKind.err()).contains("item-list, not adoption-register or benchmark");
    assertThat(diff("--beside", BENCHMARK, "--as-of", "2025-06-30").code()).isZero();
    assertThat(diff("--beside", BENCHMARK, "--format", "csv").code()).isEqualTo(2);
    assertThat(diff("--beside", BENCHMARK, "--township", "99").err()).contains("'99'");
  }
}
