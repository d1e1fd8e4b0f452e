// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook: all its sheets, hidden ones and hidden rows too. */
final class XlsxFile extends SheetFile {
  /** Forty characters; the unit is a 256th of one. */
  private static final int NOTES_WIDTH = 40 * 256;

  private final byte[] bytes;
  private final ImmutableList<Sheet> sheets;

  private XlsxFile(byte[] bytes, ImmutableList<Sheet> sheets) {
    this.bytes = bytes;
    this.sheets = sheets;
  }

  static XlsxFile of(String name, byte[] bytes, InputLimits limits)
      throws UnreadableDocumentException {
    XlsxGuard.refuseBombs(name, bytes, limits);
    CellCount count = new CellCount(name, limits);
    ImmutableList.Builder<Sheet> sheets = ImmutableList.builder();
    try (XSSFWorkbook workbook = open(bytes)) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        sheets.add(read(workbook.getSheetAt(i), count));
      }
    } catch (IOException | RuntimeException | LinkageError e) {
      // What is wrong with a broken file comes as many kinds of exceptions.
      throw XlsxGuard.broken(name);
    }
    return new XlsxFile(bytes, sheets.build());
  }

  private static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static Sheet read(XSSFSheet sheet, CellCount count) throws UnreadableDocumentException {
    CellTexts texts = new CellTexts();
    SheetGrid grid = new SheetGrid(sheet.getSheetName(), count);
    for (int i = 0; i <= sheet.getLastRowNum(); i++) {
      @Nullable Row row = sheet.getRow(i);
      if (row == null) {
        continue;
      }
      for (org.apache.poi.ss.usermodel.Cell cell : row) {
        grid.set(i, cell.getColumnIndex(), texts.of(cell));
      }
    }
    grid.merge(sheet.getMergedRegions());
    return grid.sheet();
  }

  @Override
  public ImmutableList<Sheet> sheets() {
    return sheets;
  }

  @Override
  byte[] annotated(Map<String, SheetNotes> notes) {
    try (XSSFWorkbook workbook = open(bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      CellStyle wrapped = workbook.createCellStyle();
      wrapped.setWrapText(true);
      notes.forEach((name, here) -> write(workbook.getSheet(name), here, wrapped));
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a workbook in memory", e);
    }
  }

  private static void write(XSSFSheet sheet, SheetNotes notes, CellStyle style) {
    sheet.setColumnWidth(notes.column(), NOTES_WIDTH);
    notes
        .byRow()
        .forEach(
            (number, text) -> {
              XSSFRow before = sheet.getRow(number - 1);
              XSSFRow row = before == null ? sheet.createRow(number - 1) : before;
              XSSFCell cell = row.createCell(notes.column());
              cell.setCellValue(text);
              cell.setCellStyle(style);
            });
  }
}
