// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of an invented county; the law below one item is real. */
class PowerCommandTest {
  private static final String COUNTY = "src/test/resources/invented-county/";
  private static final String STRAW = "对露天焚烧秸秆的处罚";

  /** What a call printed, and its exit code. */
  private static Ran power(String item, String day, String... more) {
    return Ran.of(
        ImmutableList.<String>builder()
            .add("power", COUNTY + "guidance.json", COUNTY + "adopted.json")
            .add("--item", item, "--township", "991101102", "--as-of", day, "--lang", "en")
            .add(more)
            .build()
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    // The entrustment runs from 2024-07-01 to 2026-12-31; 大气污染防治法 ends with 2026-08-14.
    "2024-06-30, 1",
    "2024-07-01, 0",
    "2026-08-14, 0",
    "2026-08-15, 1"
  })
  void aDayDecidesByTheListTheTermAndTheLaw(String day, int code) {
    assertThat(power(STRAW, day).code()).isEqualTo(code);
  }

  @Test
  void theTextSaysInWhoseNameAndUnderWhichList() {
    assertThat(power("SL-004", "2025-01-01").out())
        .contains("Exercised by: the township, entrusted, in the name of 示例县生态环境局")
        .contains("under 《示例县乡镇承接行政处罚事项清单（虚构）》")
        .contains("[met] Term of the entrustment: 2024-07-01 to 2026-12-31")
        .contains("What the department still owes:");
  }

  @Test
  void aTeamThatIsStationedLeavesThePowerWithItsDepartment() {
    Ran ran = power("3", "2025-01-01");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("[not met] Relation: a team is stationed");
  }

  @Test
  void aBasisThatTheRegisterDoesNotHaveLeavesItUndecided() {
    Ran ran = power("对随地吐痰的处罚", "2025-01-01");

    assertThat(ran.code()).isEqualTo(4);
    assertThat(ran.out()).contains("? Basis 《示例市容条例》 on 2025-01-01: not in the register");
  }

  @Test
  void theJsonHasTheTraceInBothLanguagesAndTheRelation() throws Exception {
    Ran ran = power(STRAW, "2025-01-01", "--format", "json");
    JsonNode answer = new ObjectMapper().readTree(ran.out());

    assertThat(answer.get("holder").textValue()).isEqualTo("entrusted-township");
    assertThat(answer.get("relation").textValue()).isEqualTo("entrustment");
    assertThat(answer.get("inNameOf").textValue()).isEqualTo("示例县生态环境局");
    assertThat(answer.get("list").get("documentNumber").textValue()).isEqualTo("示县政发〔2024〕5号");
    assertThat(answer.get("trace"))
        .isNotEmpty()
        .allMatch(step -> !step.at("/text/zh").asText().isEmpty())
        .allMatch(step -> !step.at("/text/en").asText().isEmpty());
  }

  @Test
  void aPendingCaseNeedsAChoice() {
    String[] filed = {"--filed-on", "2026-08-01"};

    assertThat(power(STRAW, "2026-08-20", filed).code()).isEqualTo(4);
    assertThat(
            power(STRAW, "2026-08-20", "--filed-on", "2026-08-01", "--pending", "hand-over").code())
        .isEqualTo(1);
    assertThat(
            power(
                    STRAW,
                    "2026-08-20",
                    "--filed-on",
                    "2026-08-01",
                    "--pending",
                    "filed-before-continue")
                .code())
        .isZero();
  }

  @Test
  void anItemThatNoListHasIsAWrongCall() {
    Ran ran = power("对踩踏草坪的处罚", "2025-01-01");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("No item with the code, name or number '对踩踏草坪的处罚'");
  }

  @Test
  void severalItemsThatAreMeantAreNamed(@TempDir Path folder) throws Exception {
    Path twice = folder.resolve("twice.json");
    Files.writeString(
        twice,
        """
        {"kind": "item-list", "formatVersion": 1, "listType": "adopted",
         "document": {"title": "示例", "issuer": {"name": "示例县", "division": "991101"}},
         "items": [{"position": 1, "number": "1", "name": "对随地吐痰的处罚"},
                   {"position": 2, "number": "1", "name": "对乱扔果皮的处罚"}]}""");

    Ran ran =
        Ran.of(
            "power",
            twice.toString(),
            "--item",
            "1",
            "--township",
            "991101102",
            "--as-of",
            "2025-01-01");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .contains("Several items are meant by '1'")
        .contains("对随地吐痰的处罚 in 《示例》; 对乱扔果皮的处罚 in 《示例》");
  }

  @ParameterizedTest
  @ValueSource(strings = {"991101", "99110110", "甲镇"})
  void aCodeThatIsNoTownshipIsAWrongCall(String code) {
    Ran ran =
        Ran.of(
            "power",
            COUNTY + "adopted.json",
            "--item",
            "1",
            "--township",
            code,
            "--as-of",
            "2025-01-01");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("'" + code + "' is not the code of a township");
  }

  @Test
  void anUnreadableListEndsTheCallBeforeAnyAnswer() {
    Ran ran =
        Ran.of(
            "power",
            COUNTY + "adopted.json",
            COUNTY + "absent.json",
            "--item",
            "1",
            "--township",
            "991101102",
            "--as-of",
            "2025-01-01");

    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("absent.json");
  }

  @Test
  void aPublishedListThatPrintsNoDaysIsUndecided() {
    Ran ran =
        Ran.of(
            "power",
            "lists/item/longhua-subdistrict-penalty-items-undated",
            "--item",
            "对未按规定分类投放生活垃圾且拒不改正的处罚",
            "--township",
            "440309007",
            "--as-of",
            "2026-08-14");

    assertThat(ran.code()).isEqualTo(4);
    assertThat(ran.out()).contains("观湖街道办事处").contains("未载明施行日期");
  }

  @Test
  void whereNothingIsMeantItSaysWhatCanBeAskedFor() {
    assertThat(power("焚烧秸秆", "2025-01-01").err())
        .contains(
            "No item with the code, name or number '焚烧秸秆' in the lists; it stands in " + STRAW);
    assertThat(
            Ran.of(
                    "power",
                    "lists/item/longhua-subdistrict-penalty-items-undated",
                    "--item",
                    "5",
                    "--township",
                    "440309001",
                    "--as-of",
                    "2026-08-14")
                .err())
        .contains("they print neither codes nor numbers, so ask by the whole name");
  }
}
