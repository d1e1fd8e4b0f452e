// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.engine.Severity;
import io.github.zhifa.validation.report.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

class AnnotatedCopyTest {
  private static Finding finding(String pointer) {
    return new Finding(
        "ITEM-INVENTED",
        Severity.ERROR,
        "list.json",
        pointer,
        BilingualText.of("虚构的问题", "an invented fault"),
        ImmutableList.of(),
        ImmutableSortedMap.of(),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.of());
  }

  private static byte[] copy(SheetFile file, Finding... findings) {
    return AnnotatedCopy.of(file, Tables.read(file), List.of(findings), Language.EN);
  }

  @Test
  void aCsvKeepsItsEncodingItsSeparatorAndItsCells() {
    SheetFile file = Tables.csv("序号;事项名称\r\n=\"01\";\"对甲\r\n的处罚\"\r\n2;\r\n", CsvText.GB18030);

    String text = new String(copy(file, finding("/items/0/name")), CsvText.GB18030);

    assertThat(text)
        .isEqualTo(
            "序号;事项名称;Review\r\n"
                + "\"=\"\"01\"\"\";\"对甲\r\n的处罚\";ITEM-INVENTED an invented fault\r\n"
                + "2;;SHEET-NAME-MISSING no name of an item: found nothing, expected the name of an"
                + " item\r\n");
  }

  @Test
  void aWorkbookKeepsItsCellsAndItsMergedRegions() {
    SheetFile file =
        Tables.xlsx(
            sheet -> {
              Tables.fill(sheet, 0, Tables.cells("清单|", "部门|事项名称", "示例局|对甲的处罚", "|对乙的处罚"));
              sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
            });

    SheetFile copy = Tables.file("copy.xlsx", copy(file, finding("/items/1"), finding("")));

    assertThat(copy.sheets().get(0).texts())
        .containsExactly(
            ImmutableList.of("清单"),
            ImmutableList.of("部门", "事项名称", "Review"),
            ImmutableList.of("示例局", "对甲的处罚"),
            ImmutableList.of("示例局", "对乙的处罚", "ITEM-INVENTED an invented fault"),
            ImmutableList.of("", "", "ITEM-INVENTED an invented fault"));
  }

  @Test
  void aCopyIsReadAsTheTableItselfAndCopiedAgainWithoutAnotherColumn() {
    SheetFile file = Tables.csv("序号,事项名称,频次\n1,对甲的处罚,3\n", StandardCharsets.UTF_8);
    byte[] once = copy(file, finding("/items/0"), finding("/document"));
    SheetFile copy = Tables.file("table.csv", once);

    assertThat(Tables.read(copy).items()).isEqualTo(Tables.read(file).items());
    assertThat(copy(copy, finding("/items/0"), finding("/document"))).isEqualTo(once);
  }

  @Test
  void whatASpreadsheetWouldTakeForAFormulaIsWrittenAsText() {
    for (String text : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx")) {
      assertThat(SheetNotes.safe(text)).isEqualTo("'" + text);
    }
    assertThat(SheetNotes.safe("没有事项名称")).isEqualTo("没有事项名称");
  }

  @Test
  void aNewTableIsATableWithoutItems() {
    for (SheetFile file :
        List.of(Tables.file("new.csv", NewTable.csv()), Tables.file("new.xlsx", NewTable.xlsx()))) {
      ItemTable table = Tables.read(file);

      assertThat(table.problems()).isEmpty();
      assertThat(table.title()).isEmpty();
      assertThat(table.rows())
          .extracting(ReadRow::kind)
          .containsExactly(RowKind.TITLE, RowKind.HEADER);
    }
  }
}
