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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows are made for the remaps; 甲市 and its regulation are invented. */
class BasesCommandTest {
  private static final String LIST =
      """
      {"kind": "item-list", "formatVersion": 1, "listType": "adopted",
       "document": {"title": "示例", "issuer": {"name": "示例机关"}, "status": "in-force"},
       "items": [
         {"position": 1, "number": "1", "name": "对露天烧烤的处罚",
          "basis": [{"instrument": "大气污染防治法", "place": "第一百一十八条第三款"}]},
         {"position": 2, "number": "2", "name": "对虚构行为的处罚",
          "basis": [{"instrument": "大气污染防治法", "place": "第一百一十八条第四款"},
                    {"instrument": "行政处罚法", "place": "第九条"}]},
         {"position": 3, "number": "3", "name": "=对随地吐痰的处罚",
          "basis": [{"instrument": "甲市市容条例", "place": "第三条"}]},
         {"position": 4, "number": "4", "name": "对未载依据的行为的处罚"},
         {"position": 5, "number": "5", "name": "对虚构行为的处罚",
          "basis": [{"instrument": "行政处罚法", "place": "第九条"}]}]}
      """;

  private static final String REGISTER =
      """
      {"kind": "instrument-register", "formatVersion": 1, "instruments": [
        {"title": "甲市市容条例", "rank": "local-regulation", "firstDay": "2010-01-01",
         %s"evidence": "read", "readFrom": "虚构"}]}
      """;

  @TempDir Path folder;
  private String list;

  private Ran bases(String from, String to, String... options) {
    List<String> args = new ArrayList<>(List.of("bases", list, "--from", from, "--to", to));
    args.addAll(List.of(options));
    return Ran.of(args);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @BeforeEach
  void writeList() throws IOException {
    list = file("list.json", LIST);
  }

  @Test
  void theTextNamesEachRowThatIsTouchedWithWhatBecameOfIt() {
    Ran run = bases("2026-08-14", "2026-08-15", "--lang", "en");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().skip(1))
        .containsExactly(
            "  unaffected 1, cannot be decided 2, remap known 1, basis lost 1",
            "  cannot be decided: entries that print no basis: 1",
            "  remap known  /items/0  [1 对露天烧烤的处罚]",
            "    《大气污染防治法》第一百一十八条第三款  remap known",
            "      《中华人民共和国大气污染防治法》第一百一十八条第三款 is 《中华人民共和国生态环境法典》第一千一百三十二条第三款 from"
                + " 2026-08-15 on (the fine of 500 to 20,000 yuan was split: 500 to 5,000 yuan;"
                + " 5,000 to 20,000 yuan where correction is refused)",
            "  basis lost  /items/1  [2 对虚构行为的处罚]",
            "    《大气污染防治法》第一百一十八条第四款  basis lost",
            "      《大气污染防治法》 ended with effect from 2026-08-15 by 《生态环境法典》第一千二百四十二条, replaced by"
                + " 《中华人民共和国生态环境法典》; the register does not follow the cited place",
            "    《行政处罚法》第九条  unaffected",
            "  cannot be decided  /items/2  [3 =对随地吐痰的处罚]",
            "    《甲市市容条例》第三条  cannot be decided",
            "      《甲市市容条例》 is not in the register",
            "",
            "all (2026-08-14 → 2026-08-15): unaffected 1, cannot be decided 2, remap known 1,"
                + " basis lost 1");
  }

  @Test
  void onTheDayBeforeNothingIsLost() {
    assertThat(bases("2026-08-14", "2026-08-14").code()).isEqualTo(4);
    assertThat(bases("2026-08-14", "2026-08-14").out()).contains("不受影响 3，不能判定 2，已有对应条文 0，失去依据 0");
  }

  @Test
  void theJsonHasEveryRowAndItsTotalsAreThoseOfTheRows() throws IOException {
    JsonNode answer =
        new ObjectMapper().readTree(bases("2026-08-14", "2026-08-15", "--format", "json").out());

    assertThat(answer.get("totals").toString())
        .isEqualTo("{\"unaffected\":1,\"undecided\":2,\"remap-known\":1,\"basis-lost\":1}");
    assertThat(answer.at("/lists/0/rows")).hasSize(5);
    assertThat(answer.at("/lists/0/rows").findValuesAsText("name")).contains("对未载依据的行为的处罚");
    JsonNode outcome = answer.at("/lists/0/rows/0/bases/0/outcomes/0");
    assertThat(outcome.at("/source/place").textValue()).isEqualTo("第一千一百三十二条第三款");
    assertThat(outcome.at("/steps/0/day").textValue()).isEqualTo("2026-08-15");
    assertThat(outcome.at("/steps/0/source/instrument").textValue()).isEqualTo("中华人民共和国生态环境法典");
  }

  @Test
  void theTableHasALineForEachBasisAndNoFormula() {
    String table = bases("2026-08-14", "2026-08-15", "--format", "csv").out();

    assertThat(table).startsWith("\ufeff\"文件\",\"位置\",");
    assertThat(table.split("\r\n")).hasSize(1 + 6);
    assertThat(table)
        .contains("\"'=对随地吐痰的处罚\"")
        .contains("\"《中华人民共和国生态环境法典》第一千一百三十二条第三款\"")
        .contains("\"/items/3\",\"4\",\"对未载依据的行为的处罚\",\"不能判定\",\"\",\"\",\"\",\"\"\r\n");
  }

  @Test
  void aRegisterOfTheUserAddsWhatIsNotKnown() throws IOException {
    String known = file("register.json", REGISTER.formatted(""));
    String ended = file("ended.json", REGISTER.formatted("\"lastDay\": \"2026-08-14\", "));

    assertThat(bases("2026-08-14", "2026-08-15", "--register", known, "--lang", "en").out())
        .contains("unaffected 2, cannot be decided 1, remap known 1, basis lost 1");
    assertThat(bases("2026-08-14", "2026-08-15", "--register", ended, "--lang", "en").out())
        .contains("《甲市市容条例》 ended with effect from 2026-08-15");
    assertThat(
            Ran.of(
                    List.of(
                        "check",
                        list,
                        "--as-of",
                        "2026-08-15",
                        "--register",
                        ended,
                        "--lang",
                        "en"))
                .out())
        .contains("《甲市市容条例》 ended with effect from 2026-08-15");
  }

  @Test
  void aRegisterThatContradictsItselfIsRefusedInOneLine() throws IOException {
    String register = file("r.json", REGISTER.formatted("\"lastDay\": \"2009-12-31\", "));
    for (String command : List.of("check", "bases")) {
      List<String> args = new ArrayList<>(List.of(command, list, "--register", register));
      if (command.equals("bases")) {
        args.addAll(List.of("--from", "2026-08-14", "--to", "2026-08-15"));
      }
      Ran run = Ran.of(args);

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .hasLineCount(1)
          .startsWith("Invalid value for option '--register': '" + register + "': ")
          .contains("REGISTER-DAYS-REVERSED /instruments/0: 《甲市市容条例》 ends on 2009-12-31");
    }
    assertThat(bases("2026-08-14", "2026-08-15", "--register", list))
        .satisfies(run -> assertThat(run.code()).isEqualTo(2))
        .satisfies(run -> assertThat(run.err()).contains("instrument-register").hasLineCount(1));
  }

  @Test
  void wrongDaysAreRefusedAndAnUnreadableListIsNamed() throws IOException {
    Ran reversed = bases("2026-08-15", "2026-08-14");
    String broken = file("broken.json", "{");

    assertThat(reversed.code()).isEqualTo(2);
    assertThat(reversed.err()).contains("--to 2026-08-14 is before --from 2026-08-15");
    Ran unreadable =
        Ran.of(List.of("bases", list, broken, "--from", "2026-08-14", "--to", "2026-08-15"));
    assertThat(unreadable.code()).isEqualTo(3);
    assertThat(unreadable.err()).hasLineCount(1).contains("broken.json");
    assertThat(unreadable.out()).contains("对露天烧烤的处罚").contains("INPUT-NOT-JSON");
  }
}
