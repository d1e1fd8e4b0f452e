// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemColumn;
import io.github.zhifa.model.item.ItemColumns;
import io.github.zhifa.model.item.ItemField;
import io.github.zhifa.model.item.ListPart;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.PenaltyKind;
import io.github.zhifa.validation.catalogue.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All tables are invented. */
class ItemTableTest {
  private static List<String> problems(ItemTable table) {
    return table.problems().stream()
        .map(problem -> problem.fault().code() + " " + problem.place())
        .toList();
  }

  private static List<RowKind> kinds(ItemTable table) {
    return table.rows().stream().map(ReadRow::kind).toList();
  }

  private static ItemTable mapped(ItemColumns own, String... rows) {
    return ItemTable.read(
        ImmutableList.of(Tables.sheet(rows)), Shipped.itemColumns(), Optional.of(own));
  }

  private static ItemColumns.Builder columns() {
    return ItemColumns.builder().formatVersion(1);
  }

  @Test
  void headersInAnyOrderWidthAndSpacingAreKnown() {
    ItemTable table =
        Tables.read("备　注|*职权编码（必填）|原行使\n部门|行政处罚事项名称|Ｎ|序 号", "限街道|0101|示例县水利局|对甲的处罚||1");

    assertThat(table.items())
        .containsExactly(
            Item.builder()
                .position(1)
                .number("1")
                .code("0101")
                .name("对甲的处罚")
                .department("示例县水利局")
                .remark("限街道")
                .build());
    assertThat(problems(table)).containsExactly("SHEET-COLUMN-UNKNOWN Sheet1!E1");
  }

  @Test
  void rowsThatAreNoItemsAreKeptAndNeverLost() {
    ItemTable table =
        Tables.read(
            "附件1||",
            "示例县赋权事项清单||",
            "序号|事项名称|备注",
            "1|对甲的处罚|",
            "||",
            "序号|事项名称|备注",
            "2|对乙的处罚|",
            "合计|2|",
            "说明：1.本清单自公布之日起施行。||",
            "2.由县司法局解释。||");

    assertThat(table.title()).contains("示例县赋权事项清单");
    assertThat(kinds(table))
        .containsExactly(
            RowKind.TITLE,
            RowKind.TITLE,
            RowKind.HEADER,
            RowKind.ITEM,
            RowKind.BLANK,
            RowKind.HEADER,
            RowKind.ITEM,
            RowKind.NOTE,
            RowKind.NOTE,
            RowKind.NOTE);
    assertThat(table.rows().get(8).text()).isEqualTo("说明：1.本清单自公布之日起施行。");
    assertThat(table.isWhole()).isTrue();
  }

  @Test
  void headingsWithinATableNameItsParts() {
    ItemTable table =
        Tables.read("序号|事项名称", "一、直接下放的行政处罚事项（1项）|", "1|对甲的处罚", "二、委托下放的行政处罚事项（1项）|", "1|对乙的处罚");

    assertThat(table.items())
        .extracting(Item::part)
        .containsExactly(Optional.of("直接下放的行政处罚事项"), Optional.of("委托下放的行政处罚事项"));
    assertThat(table.parts().get(0))
        .isEqualTo(ListPart.builder().name("直接下放的行政处罚事项").remark("一、直接下放的行政处罚事项（1项）").build());
  }

  @Test
  void namedTabsAreParts() {
    List<List<String>> rows = Tables.cells("序号|事项名称", "1|对甲的处罚");
    ItemTable table =
        ItemTable.read(
            ImmutableList.of(
                Sheet.of("封面", Tables.cells("示例县清单")),
                Sheet.of("直接下放", rows),
                Sheet.of("委托下放", rows)),
            Shipped.itemColumns(),
            Optional.empty());

    assertThat(table.items()).extracting(Item::position).containsExactly(1, 2);
    assertThat(table.parts()).extracting(ListPart::name).containsExactly("直接下放", "委托下放");
    assertThat(problems(table)).containsExactly("SHEET-LEFT-OUT 封面");
    assertThat(table.isWhole()).isTrue();
  }

  @Test
  void twoRowsOfHeadersAreReadTogether() {
    SheetFile file =
        Tables.xlsx(
            sheet -> {
              Tables.fill(sheet, 0, Tables.cells("序号|职权||部门", "|名称|编码|", "1|对甲的处罚|0101|示例局"));
              sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
              sheet.addMergedRegion(new CellRangeAddress(0, 1, 3, 3));
            });

    ItemTable table = Tables.read(file);

    assertThat(problems(table)).isEmpty();
    assertThat(kinds(table)).containsExactly(RowKind.HEADER, RowKind.HEADER, RowKind.ITEM);
    assertThat(table.items().get(0).code()).contains("0101");
  }

  @Test
  void subHeadersSayMoreThanTheHeaderOverThem() {
    List<List<String>> rows =
        Tables.cells("序号|事项名称||实施部门||备注", "|主项|子项|原实施部门|承接部门|", "1|对甲类的处罚|对甲一的处罚|示例局|示例乡|限街道");
    SheetFile merged =
        Tables.xlsx(
            sheet -> {
              Tables.fill(sheet, 0, rows);
              sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 3, 4));
              sheet.addMergedRegion(new CellRangeAddress(0, 1, 5, 5));
            });
    ItemTable plain =
        ItemTable.read(
            ImmutableList.of(Sheet.of("Sheet1", rows)), Shipped.itemColumns(), Optional.empty());

    for (ItemTable table : List.of(Tables.read(merged), plain)) {
      assertThat(problems(table)).containsExactly("SHEET-COLUMN-UNKNOWN Sheet1!E1");
      assertThat(table.items())
          .containsExactly(
              Item.builder()
                  .position(1)
                  .number("1")
                  .mainItem("对甲类的处罚")
                  .name("对甲一的处罚")
                  .department("示例局")
                  .remark("限街道")
                  .build());
    }
  }

  @Test
  void aSheetThatLooksLikeItemsIsNotLeftOutInPassing() {
    ItemTable table =
        ItemTable.read(
            ImmutableList.of(
                Sheet.of("城管", Tables.cells("序号|事项名称", "1|对甲的处罚")),
                Sheet.of("汇总", Tables.cells("序号|部门|备注", "1|示例局|共1项")),
                Sheet.of("水利", Tables.cells("水利清单||", "序号|违法情形|法律依据", "1|对乙的处罚|《甲法》第一条"))),
            Shipped.itemColumns(),
            Optional.empty());

    assertThat(problems(table)).containsExactly("SHEET-LEFT-OUT 汇总", "SHEET-NO-HEADER 水利");
    assertThat(table.problems().get(1).message().en()).contains("found 序号 违法情形 法律依据");
    assertThat(table.isWhole()).isFalse();
  }

  @Test
  void aSubItemWhoseMergedMainItemWasLostIsNamedUnlessFilledDown() {
    String[] rows = {
      "序号|主项|子项", "1|对甲类行为的处罚|对甲一的处罚", "||对甲二的处罚", "2||对乙的处罚", "||对丙的处罚", "3|对丁的处罚|"
    };
    ItemColumns own =
        columns()
            .addColumns(
                ItemColumn.builder().field(ItemField.MAIN_ITEM).at("主项").fillDown(true).build())
            .build();

    assertThat(problems(Tables.read(rows))).containsExactly("SHEET-MAIN-ITEM-MISSING Sheet1!B3");
    assertThat(problems(Tables.read("序号|事项名称|子项", "1|对甲类的处罚|对甲一的处罚", "||对甲二的处罚")))
        .containsExactly("SHEET-MAIN-ITEM-MISSING Sheet1!B3");
    assertThat(problems(mapped(own, rows))).isEmpty();
    assertThat(mapped(own, rows).items().get(1).mainItem()).contains("对甲类行为的处罚");
  }

  @Test
  void aNameMergedOverRowsIsOneItemWithTheBasesOfAll() {
    SheetFile file =
        Tables.xlsx(
            sheet -> {
              Tables.fill(sheet, 0, Tables.cells("事项名称|设定依据|备注", "对甲的处罚|《甲法》第一条|", "|《乙法》第二条|限街道"));
              sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            });

    ItemTable table = Tables.read(file);

    assertThat(table.items()).hasSize(1);
    assertThat(table.items().get(0).basis())
        .containsExactly(LegalSource.of("甲法", "第一条"), LegalSource.of("乙法", "第二条"));
    assertThat(table.items().get(0).remark()).contains("限街道");
    assertThat(kinds(table)).containsExactly(RowKind.HEADER, RowKind.ITEM, RowKind.ITEM);
  }

  @Test
  void subItemsStandUnderTheirMainItemAndAMainItemWithoutIsTheItem() {
    ItemTable table = Tables.read("序号|主项|子项", "1|对甲类行为的处罚|对甲一的处罚", "1|对甲类行为的处罚|对甲二的处罚", "2|对乙的处罚|");

    assertThat(table.items())
        .extracting(item -> item.mainItem().orElse("") + ">" + item.name())
        .containsExactly("对甲类行为的处罚>对甲一的处罚", "对甲类行为的处罚>对甲二的处罚", ">对乙的处罚");
  }

  @Test
  void whatCannotBeReadIsNamedWithSheetRowAndColumn() {
    ItemTable table =
        Tables.read(
            "序号|事项名称|编码|设定依据|处罚种类|备注",
            "1||0101|||",
            "2|对甲的处罚|4.40309E+11|||",
            "3|对乙的处罚||城市规划法|||",
            "4|对丙的处罚|||罚钱|",
            "5|#REF!||||",
            "6|对丁的处罚||||||多余",
            "7|对戊的处罚||||");

    assertThat(problems(table))
        .containsExactly(
            "SHEET-NAME-MISSING Sheet1!B2",
            "SHEET-NUMBER-ROUNDED Sheet1!C3",
            "SHEET-BASIS-UNREADABLE Sheet1!D4",
            "SHEET-PENALTY-UNKNOWN Sheet1!E5",
            "SHEET-CELL-ERROR Sheet1!B6",
            "SHEET-COLUMN-WITHOUT-HEADER Sheet1!H7");
    assertThat(table.count(RowKind.UNREADABLE)).isEqualTo(6);
    assertThat(table.items()).extracting(Item::name).containsExactly("对戊的处罚");
    assertThat(table.isWhole()).isFalse();
    assertThat(table.problems().get(3).message().en())
        .isEqualTo(
            "a kind of penalty that is not known: found 罚钱, expected kinds of penalty of 行政处罚法"
                + " art 9");
  }

  @Test
  void aTableWithoutTheNameColumnIsNotRead() {
    ItemTable table = Tables.read("序号|原实施部门", "1|示例局");

    assertThat(problems(table)).containsExactly("SHEET-NO-HEADER Sheet1");
    assertThat(table.isWhole()).isFalse();
    assertThat(kinds(table)).containsOnly(RowKind.LEFT_OUT);
  }

  @Test
  void twoColumnsOfOneMeaningAreAFaultUntilOneIsNamed() {
    String[] rows = {"事项名称|原实施部门|主管部门", "对甲的处罚|示例县水利局|示例县农业局"};

    assertThat(problems(Tables.read(rows))).containsExactly("SHEET-HEADER-DOUBLED Sheet1!C1");
    assertThat(Tables.read(rows).problems().get(0).message().en())
        .isEqualTo(
            "two headers for one field: found 主管部门, expected one column (there is 原实施部门 too),"
                + " or a mapping that names the column of department");

    ItemColumns own =
        columns()
            .addColumns(ItemColumn.of(ItemField.DEPARTMENT, "主管部门"))
            .addIgnored("原实施部门")
            .build();
    ItemTable table = mapped(own, rows);

    assertThat(problems(table)).isEmpty();
    assertThat(table.items().get(0).department()).contains("示例县农业局");
  }

  @Test
  void aMappingNamesHeadersAndLettersAndFillsDown() {
    ItemColumns own =
        columns()
            .addColumns(ItemColumn.of(ItemField.NAME, "违法行为"))
            .addColumns(
                ItemColumn.builder().field(ItemField.DEPARTMENT).at("C列").fillDown(true).build())
            .build();

    ItemTable table = mapped(own, "序号|违法行为|来源", "1|甲|示例局", "2|乙|");

    assertThat(problems(table)).isEmpty();
    assertThat(table.items())
        .extracting(Item::department)
        .containsExactly(Optional.of("示例局"), Optional.of("示例局"));
  }

  @Test
  void aColumnThatAMappingNamesMustBeThere() {
    ItemColumns own = columns().addColumns(ItemColumn.of(ItemField.CODE, "代号")).build();

    assertThat(problems(mapped(own, "序号|事项名称", "1|对甲的处罚")))
        .containsExactly("SHEET-COLUMN-NOT-FOUND Sheet1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "《甲法》第一条 | 甲法:第一条 | false",
        "《甲法》第一条第一款第（二）项、第三条；《乙条例》 | 甲法:第一条第一款第（二）项、第三条 乙条例: | false",
        "1.《甲法》（2019年修正）第 一 条的规定。 2.《乙法》第22条 | 甲法（2019年修正）:第一条 乙法:第22条 | false",
        "【法律】《甲法》第六条　违反本法，依照《丙法》第一条处罚。 | 甲法:第六条 | true",
        "《关于修改〈甲法〉的决定》第一条 | 关于修改〈甲法〉的决定:第一条 | false",
        "《甲条例》（国务院令第101号）第三十四条 | 甲条例:第三十四条 | true",
        "<<甲法>>第一条；＜＜乙法＞＞第2条 | 甲法:第一条 乙法:第2条 | false",
        "根据《甲法》第二十二条之一 | 甲法:第二十二条之一 | false",
        "/ | \"\" | false",
      })
  void basesAreReadFromTheirCitations(String printed, String cited, boolean leftOut) {
    BasisCell read = BasisCell.read(printed);

    assertThat(read.readable()).isTrue();
    assertThat(
            read.sources().stream()
                .map(source -> source.instrument() + ":" + source.place().orElse(""))
                .toList())
        .isEqualTo(cited.isEmpty() ? List.of() : List.of(cited.split(" ")));
    assertThat(read.leftOut()).isEqualTo(leftOut);
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲法第一条", "《甲法第一条", "参见《甲法》"})
  void aBasisThatBeginsWithNoCitationIsNotRead(String printed) {
    assertThat(BasisCell.read(printed).readable()).isFalse();
  }

  @Test
  void penaltiesAreReadInTheirUsualWords() {
    PenaltyCell read = PenaltyCell.read("1.警告、2.罚款；没收违法所得、没收渔具\n吊销营业执照，责令停产停业整顿或者行政拘留、责令限期改正、加处罚款");

    assertThat(read.kinds())
        .containsExactly(
            PenaltyKind.WARNING,
            PenaltyKind.FINE,
            PenaltyKind.CONFISCATION_OF_GAINS,
            PenaltyKind.CONFISCATION_OF_PROPERTY,
            PenaltyKind.LICENCE_REVOCATION,
            PenaltyKind.BUSINESS_SUSPENSION,
            PenaltyKind.DETENTION);
    assertThat(read.others()).containsExactly("责令限期改正", "加处罚款");
    assertThat(read.unknown()).isEmpty();
  }

  @Test
  void everyKindIsReadByItsOwnName() {
    for (PenaltyKind kind : PenaltyKind.values()) {
      assertThat(PenaltyCell.read(kind.label().zh()).kinds()).containsExactly(kind);
    }
  }

  @Test
  void everyCodeIsInTheReadme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));

    for (SheetFault fault : SheetFault.values()) {
      assertThat(readme.lines().filter(line -> line.startsWith("| `" + fault.code() + "` |")))
          .as(fault.code())
          .singleElement(STRING)
          .endsWith(fault.isBlocking() ? "| x |" : "| |");
    }
  }
}
