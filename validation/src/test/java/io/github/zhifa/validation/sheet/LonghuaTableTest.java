// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list that is shipped, published again as bureaus do, is read as the same list. */
class LonghuaTableTest {
  private static final Path LIST =
      Path.of("lists/item/longhua-subdistrict-penalty-items-undated/list.json");
  private static final String TITLE = "深圳市龙华区街道承接区政府部门行政处罚事项目录";
  private static final int ALL = 296;

  /** Where the first of two sheets ends, and where the first page of a sheet does. */
  private static final int FIRST_SHEET = 190;

  private static final int PAGE = 40;

  private static ItemList list;

  @BeforeAll
  static void readTheList() throws UnreadableDocumentException {
    list = (ItemList) new Documents(InputLimits.DEFAULT).readList("list.json", LIST);
  }

  @Test
  void aCsvInGb18030WithColumnsInAnotherOrderIsTheSameList() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(TITLE, "", ""));
    rows.add(List.of("备　注", "原实施\n部门", "行政处罚事项"));
    list.items().forEach(item -> rows.add(List.of(remark(item), department(item), item.name())));
    rows.add(List.of("说明：本目录由区司法局解释", "", ""));
    String text = new String(CsvFile.write(rows), StandardCharsets.UTF_8);

    SheetFile file = Tables.csv(text.substring(1), CsvText.GB18030);
    ItemTable table = Tables.read(file);

    isTheList(table);
    assertThat(table.rows()).hasSize(ALL + 3);
    assertThat(table.count(RowKind.NOTE)).isEqualTo(1);
  }

  @Test
  void aWorkbookWithMergedDepartmentsTitlesNotesAndTwoSheetsIsTheSameList() {
    byte[] bytes =
        Tables.workbook(
            book -> {
              fill(book.createSheet("Sheet1"), list.items().subList(0, FIRST_SHEET));
              fill(book.createSheet("Sheet2"), list.items().subList(FIRST_SHEET, ALL));
              book.createSheet("Sheet3");
            });

    ItemTable table = Tables.read(Tables.file("list.xlsx", bytes));

    isTheList(table);
    assertThat(table.parts()).isEmpty();
  }

  private static void isTheList(ItemTable table) {
    assertThat(table.problems()).isEmpty();
    assertThat(table.isWhole()).isTrue();
    assertThat(table.title()).contains(TITLE);
    assertThat(table.count(RowKind.ITEM)).isEqualTo(ALL);
    assertThat(table.items()).isEqualTo(list.items());
    ItemList head = ItemList.builder().from(list).items(ImmutableList.of()).build();
    assertThat(ItemList.builder().from(head).items(table.items()).build()).isEqualTo(list);
  }

  private static String remark(Item item) {
    return item.remark().orElse("");
  }

  private static String department(Item item) {
    return item.department().orElse("");
  }

  /** A page has a title, a header again after some rows, and departments merged downwards. */
  private static void fill(XSSFSheet sheet, List<Item> items) {
    List<List<String>> rows = new ArrayList<>();
    List<String> header = Arrays.asList("原实施部门", "事项名称", "备注");
    rows.add(List.of("附件2"));
    rows.add(List.of(TITLE));
    rows.add(header);
    int start = -1;
    String before = "";
    for (int i = 0; i < items.size(); i++) {
      if (i == PAGE) {
        merge(sheet, start, rows.size() - 1, 0, 0);
        rows.add(header);
        before = "";
        start = -1;
      }
      Item item = items.get(i);
      String department = department(item);
      boolean goesOn = department.equals(before);
      if (!goesOn) {
        merge(sheet, start, rows.size() - 1, 0, 0);
        start = rows.size();
        before = department;
      }
      rows.add(List.of(goesOn ? "" : department, item.name(), remark(item)));
    }
    merge(sheet, start, rows.size() - 1, 0, 0);
    rows.add(List.of("备注：限于街道辖区内。"));
    rows.add(List.of("联系人见区政府网站"));
    Tables.fill(sheet, 0, rows);
    merge(sheet, 1, 1, 0, 2);
    merge(sheet, rows.size() - 2, rows.size() - 2, 0, 2);
  }

  private static void merge(XSSFSheet sheet, int from, int to, int first, int last) {
    if (from >= 0 && (to > from || last > first)) {
      sheet.addMergedRegion(new CellRangeAddress(from, to, first, last));
    }
  }
}
