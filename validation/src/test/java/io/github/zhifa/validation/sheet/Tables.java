// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.validation.catalogue.Shipped;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes tables for tests: rows are written with | between their cells. */
final class Tables {
  private Tables() {}

  static Sheet sheet(String... rows) {
    return Sheet.of("Sheet1", cells(rows));
  }

  static List<List<String>> cells(String... rows) {
    return Arrays.stream(rows).map(row -> Arrays.asList(row.split("\\|", -1))).toList();
  }

  static ItemTable read(String... rows) {
    return ItemTable.read(ImmutableList.of(sheet(rows)), Shipped.itemColumns(), Optional.empty());
  }

  static ItemTable read(SheetFile file) {
    return ItemTable.read(file, Shipped.itemColumns(), Optional.empty());
  }

  static SheetFile file(String name, byte[] bytes) {
    try {
      return SheetFile.read(name, bytes, InputLimits.DEFAULT);
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e.line().en(), e);
    }
  }

  static SheetFile csv(String text, Charset charset) {
    return file("table.csv", text.getBytes(charset));
  }

  /** Returns a workbook whose only sheet is made by {@code filling}. */
  static SheetFile xlsx(Consumer<XSSFSheet> filling) {
    return file("table.xlsx", workbook(book -> filling.accept(book.createSheet("Sheet1"))));
  }

  static byte[] workbook(Consumer<XSSFWorkbook> filling) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      filling.accept(book);
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Writes rows from {@code first} on, from 0; an empty cell is not made. */
  static void fill(XSSFSheet sheet, int first, List<? extends List<String>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      XSSFRow row = sheet.createRow(first + i);
      for (int column = 0; column < rows.get(i).size(); column++) {
        if (!rows.get(i).get(column).isEmpty()) {
          row.createCell(column).setCellValue(rows.get(i).get(column));
        }
      }
    }
  }
}
