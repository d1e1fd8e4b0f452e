// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.item.ItemListType;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
  private static final String GOOD = "某县清单,\n序号,事项名称\n1,对甲的处罚\n2,对乙的处罚\n注：共2项,\n";
  private static final List<String> HEAD = List.of("--issuer", "某县", "--list-type", "guidance");

  @TempDir Path folder;

  private record Run(int code, String out, String err) {}

  private static Run run(List<String> args) {
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

  private Run imported(String table, List<String> head, String... more) throws IOException {
    Files.write(folder.resolve("t.csv"), table.getBytes(Charset.forName("GB18030")));
    List<String> args =
        new ArrayList<>(
            List.of("import", "items", path("t.csv"), "-o", path("list.json"), "--lang", "en"));
    args.addAll(head);
    args.addAll(List.of(more));
    return run(args);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private ItemList list() throws UnreadableDocumentException {
    return new Documents(InputLimits.DEFAULT)
        .read("list.json", folder.resolve("list.json"), ItemList.class);
  }

  @Test
  void aTableBecomesAListAndEveryRowIsAccountedFor() throws Exception {
    Run run = imported(GOOD, HEAD);

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            title  t.csv!1  某县清单
            note  t.csv!5  注：共2项
            2 items; 5 rows: item 2, title 1, header 1, note 1
            """);
    assertThat(list().document().title()).isEqualTo("某县清单");
    assertThat(list().listType()).isEqualTo(ItemListType.GUIDANCE);
    assertThat(list().items()).extracting(Item::name).containsExactly("对甲的处罚", "对乙的处罚");
  }

  @Test
  void theHeadMayComeFromAFile() throws Exception {
    Files.writeString(
        folder.resolve("head.json"),
        "{\"kind\": \"item-list\", \"formatVersion\": 1, \"document\": {\"title\": \"题\","
            + " \"issuer\": {\"name\": \"某县\"}}, \"listType\": \"adopted\","
            + " \"takenOnBy\": [\"某镇\"]}");

    assertThat(imported(GOOD, List.of("--head", path("head.json"))).code()).isZero();
    assertThat(list().document().title()).isEqualTo("题");
    assertThat(list().takenOnBy()).containsExactly("某镇");
    assertThat(list().items()).hasSize(2);
  }

  @Test
  void aRowThatCannotBeReadLeavesNoListButACopy() throws Exception {
    Run run = imported(GOOD.replace("对乙的处罚", ""), HEAD, "--annotated", path("copy.csv"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("error SHEET-NAME-MISSING  t.csv!B4\n");
    assertThat(run.err()).isEqualTo("Some rows could not be read; no list was written\n");
    assertThat(folder.resolve("list.json")).doesNotExist();
    assertThat(Files.readString(folder.resolve("copy.csv"), Charset.forName("GB18030")))
        .contains("2,,\"SHEET-NAME-MISSING no name of an item: found nothing");
  }

  @Test
  void theCopyHasWhatTheCheckFinds() throws Exception {
    Run run =
        imported(
            GOOD.replace("对乙的处罚", "对甲的处罚"),
            HEAD,
            "--annotated",
            path("copy.csv"),
            "--as-of",
            "2026-08-14");

    assertThat(run.code()).isZero();
    assertThat(Files.readString(folder.resolve("copy.csv"), Charset.forName("GB18030")))
        .contains("2,对甲的处罚,ITEM-DUPLICATE Repeats /items/0");
  }

  @Test
  void whatTheTableDoesNotSayIsAskedFor() throws IOException {
    Run run = imported(GOOD, List.of());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "The table does not say, and no --head is given: --issuer, --list-type"
                + " (see 'zhifa import --help')\n");
    assertThat(folder.resolve("list.json")).doesNotExist();
  }

  @Test
  void aMappingNamesUnusualHeaders() throws Exception {
    Files.writeString(
        folder.resolve("map.json"),
        "{\"kind\": \"item-columns\", \"formatVersion\": 1, \"columns\":"
            + " [{\"field\": \"name\", \"at\": \"违法行为\"}]}");

    Run run = imported(GOOD.replace("事项名称", "违法行为"), HEAD, "--map", path("map.json"));

    assertThat(run.code()).isZero();
    assertThat(list().items()).hasSize(2);
  }

  @Test
  void wrongCallsWriteNothing() throws IOException {
    assertThat(imported(GOOD, HEAD, "--sheet", "附表").err())
        .startsWith("No sheet '附表'; there are: t.csv");
    assertThat(imported(GOOD, HEAD, "--annotated", path("t.csv")).code()).isEqualTo(2);
    assertThat(Files.readString(folder.resolve("t.csv"), Charset.forName("GB18030")))
        .isEqualTo(GOOD);
    assertThat(run(List.of("new", "items", "-o", path("t.csv"))).err())
        .contains("is there already");
    assertThat(run(List.of("new", "items", "-o", path("t.ods"))).code()).isEqualTo(2);
    assertThat(run(List.of("import", "benchmarks", path("t.csv"), "-o", path("x"))).err())
        .startsWith("Invalid value for positional parameter at index 0 (items|figures)");
    assertThat(folder.resolve("list.json")).doesNotExist();
  }

  @Test
  void aFileThatIsNoTableIsOneClearLine() throws IOException {
    Path file = Files.write(folder.resolve("t.xlsx"), new byte[] {'P', 'K', 3, 4, 0});

    Run run =
        run(List.of("import", "items", file.toString(), "-o", path("list.json"), "--lang", "en"));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(
            file.toString().replace('\\', '/')
                + ": whole file: found a broken workbook, or an archive that is none, expected a"
                + " sound .xlsx workbook\n");
  }

  @Test
  void anEmptyTableToStartFromIsWrittenInBothForms() {
    assertThat(run(List.of("new", "items", "-o", path("new.csv"))).code()).isZero();
    assertThat(run(List.of("new", "items", "-o", path("new.xlsx"))).code()).isZero();
    assertThat(folder.resolve("new.xlsx")).isNotEmptyFile();
  }
}
