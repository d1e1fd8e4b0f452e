// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.item.ItemField;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An empty table of items with the headers that {@link ItemTable} knows, to be filled in. */
public final class NewTable {
  private static final String GUIDE =
      "填表说明：一行一项；事项名称必填；设定依据写作《文件名》第…条，多个依据用分号隔开；处罚种类用顿号隔开；没有的内容留空；本行可以删去";

  private static final int WIDTH = 20 * 256;
  private static final int WIDE = 60 * 256;

  private NewTable() {}

  /** Returns the table as CSV in UTF-8 with a byte order mark, by which Excel knows it. */
  public static byte[] csv() {
    return CsvFile.write(ImmutableList.of(ImmutableList.of(GUIDE), headers()));
  }

  /** Returns the table as a workbook; its cells are of format text, so that no code is rounded. */
  public static byte[] xlsx() {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = workbook.createSheet("Sheet1");
      CellStyle asText = workbook.createCellStyle();
      asText.setDataFormat(workbook.createDataFormat().getFormat("@"));
      asText.setWrapText(true);
      sheet.createRow(0).createCell(0).setCellValue(GUIDE);
      XSSFRow header = sheet.createRow(1);
      List<String> headers = headers();
      for (int column = 0; column < headers.size(); column++) {
        header.createCell(column).setCellValue(headers.get(column));
        sheet.setDefaultColumnStyle(column, asText);
        boolean wide = headers.get(column).equals(ItemField.NAME.label().zh());
        sheet.setColumnWidth(column, wide ? WIDE : WIDTH);
      }
      sheet.createFreezePane(0, 2);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a workbook in memory", e);
    }
  }

  /** A column 子项 would make the name a main item, so it is not there unless someone adds it. */
  private static ImmutableList<String> headers() {
    return Arrays.stream(ItemField.values())
        .filter(field -> field != ItemField.SUB_ITEM)
        .map(field -> field.label().zh())
        .collect(ImmutableList.toImmutableList());
  }
}
