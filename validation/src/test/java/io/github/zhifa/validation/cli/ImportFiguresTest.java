// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureAspect;
import io.github.zhifa.model.figure.FigureList;
import io.github.zhifa.model.figure.SumRelation;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportFiguresTest {
  /** Invented. */
  private static final String TEXT =
      """
      某县2023年行政执法情况报告
      一、办案情况
      2023年，全县立案112件，其中一般程序35件、简易程序77件，同比增长12.5%。每次检查安排3至5名执法人员。
      某县司法局
      2024年1月15日
      """;

  @TempDir Path folder;

  private Ran imported(byte[] text, String... more) throws IOException {
    Files.write(folder.resolve("t.txt"), text);
    List<String> args =
        new ArrayList<>(
            List.of("import", "figures", path("t.txt"), "-o", path("draft.json"), "--lang", "en"));
    args.addAll(List.of(more));
    return Ran.of(args.toArray(String[]::new));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void aTextBecomesADraftAndWhatIsToBeConfirmedIsTold() throws Exception {
    Ran run = imported(TEXT.getBytes(Charset.forName("GB18030")), "--issuer", "某县司法局");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            f1  line 3  112件  112件  全县; 2023年  count  exact  to confirm: number, quantity, stock or flow, scope
            f2  line 3  一般程序35件  35件  全县; 2023年  count  exact  to confirm: number, quantity, stock or flow, scope
            f3  line 3  简易程序77件  77件  全县; 2023年  count  exact  to confirm: number, quantity, scope
            f4  line 3  同比增长12.5%  12.5%  全县; 2023年  growth  rounded  to confirm: number, quantity, scope
            whole and parts  f1 = f2 + f3
            not proposed  line 3  3至5名  a range, not one number
            4 figures proposed, none confirmed; to confirm one, take out its toConfirm
            """);
  }

  @Test
  void theDraftIsAListThatCheckReads() throws Exception {
    imported(TEXT.getBytes(StandardCharsets.UTF_8), "--issuer", "某县司法局");

    FigureList draft =
        new Documents(InputLimits.DEFAULT)
            .read("draft.json", folder.resolve("draft.json"), FigureList.class);
    assertThat(draft.document().title()).isEqualTo("某县2023年行政执法情况报告");
    assertThat(draft.document().issuedOn()).contains(LocalDate.of(2024, 1, 15));
    assertThat(draft.figures()).extracting(Figure::id).containsExactly("f1", "f2", "f3", "f4");
    assertThat(draft.figures())
        .allSatisfy(each -> assertThat(each.toConfirm()).contains(FigureAspect.NUMBER));
    assertThat(draft.relations())
        .containsExactly(SumRelation.builder().whole("f1").addParts("f2", "f3").build());

    Ran check = Ran.of("check", path("draft.json"), "--as-of", "2024-02-01", "--lang", "en");
    assertThat(check.code()).isZero();
    assertThat(check.err()).isEmpty();
  }

  @Test
  void theHeadMayComeFromAFile() throws Exception {
    Files.writeString(
        folder.resolve("head.json"),
        "{\"kind\": \"figures\", \"formatVersion\": 1, \"document\":"
            + " {\"title\": \"报告\", \"issuer\": {\"name\": \"某县\"}}}");

    Ran run = imported(TEXT.getBytes(StandardCharsets.UTF_8), "--head", path("head.json"));

    assertThat(run.err()).isEmpty();
    assertThat(Files.readString(folder.resolve("draft.json"))).contains("\"title\": \"报告\"");
  }

  @Test
  void wrongCallsAndUnreadableTextsWriteNothing() throws IOException {
    byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
    assertThat(imported(text).err())
        .startsWith("The text does not say, and no --head is given: --issuer");
    assertThat(imported("".getBytes(StandardCharsets.UTF_8)).err())
        .startsWith("The text does not say, and no --head is given: --title, --issuer");
    assertThat(imported(text, "--issuer", "某县", "--sheet", "附表").code()).isEqualTo(2);
    assertThat(imported(text, "--issuer", "某县", "--list-type", "guidance").err())
        .startsWith("--list-type and --taken-on-by are of lists of items");
    Ran office = imported(new byte[] {'P', 'K', 3, 4, 0}, "--issuer", "某县");
    assertThat(office.code()).isEqualTo(3);
    assertThat(office.err()).contains("found a document of an office program, or an archive");
    assertThat(folder.resolve("draft.json")).doesNotExist();
  }
}
