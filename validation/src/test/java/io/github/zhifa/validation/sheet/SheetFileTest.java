// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.json.UnreadableDocumentException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFileTest {
  private static final String TEXT = "序号,事项名称\r\n1,对随地吐痰的处罚\r\n";

  private static List<ImmutableList<String>> texts(SheetFile file) {
    return file.sheets().get(0).texts();
  }

  private static UnreadableDocumentException refused(String name, byte[] bytes) {
    return refused(name, bytes, InputLimits.DEFAULT);
  }

  private static UnreadableDocumentException refused(
      String name, byte[] bytes, InputLimits limits) {
    try {
      SheetFile.read(name, bytes, limits);
    } catch (UnreadableDocumentException e) {
      return e;
    }
    throw new AssertionError("it was read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
  void chineseEncodingsAreToldApart(String charset) {
    assertThat(texts(Tables.csv(TEXT, Charset.forName(charset))))
        .containsExactly(ImmutableList.of("序号", "事项名称"), ImmutableList.of("1", "对随地吐痰的处罚"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkIsPassedOver(String charset) {
    assertThat(texts(Tables.csv("\uFEFF" + TEXT, Charset.forName(charset))).get(0))
        .containsExactly("序号", "事项名称");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void theSeparatorIsTold(String separator) {
    String text = "某某清单\n" + TEXT.replace(",", separator) + "2" + separator + "\"对甲,乙;丙的处罚\"\n";

    assertThat(texts(Tables.csv(text, StandardCharsets.UTF_8)))
        .containsExactly(
            ImmutableList.of("某某清单"),
            ImmutableList.of("序号", "事项名称"),
            ImmutableList.of("1", "对随地吐痰的处罚"),
            ImmutableList.of("2", "对甲,乙;丙的处罚"));
  }

  @Test
  void theLineThatTellsExcelTheSeparatorIsNoRow() {
    SheetFile file = Tables.csv("sep=|\r\n序号|事项名称\r\n1|对甲,乙的处罚\r\n", CsvText.GB18030);

    assertThat(texts(file).get(1)).containsExactly("1", "对甲,乙的处罚");
  }

  @Test
  void quotesLineBreaksAndEmptyRowsAreKept() {
    SheetFile file =
        Tables.csv("a,b\n\n\"他说\"\"好\"\"\",\"第一行\r\n第二行\"\n=\"0012\",2\n", StandardCharsets.UTF_8);

    assertThat(texts(file))
        .containsExactly(
            ImmutableList.of("a", "b"),
            ImmutableList.of(""),
            ImmutableList.of("他说\"好\"", "第一行\n第二行"),
            ImmutableList.of("0012", "2"));
  }

  @Test
  void bytesInNoEncodingAreRefusedWithTheirOffset() {
    byte[] bytes = Arrays.copyOf("序号,名称\n".getBytes(CsvText.GB18030), 20);
    bytes[10] = (byte) 0xFF;

    UnreadableDocumentException problem = refused("t.csv", bytes);

    assertThat(problem.reason()).isEqualTo(Reason.INPUT_ENCODING_UNKNOWN);
    assertThat(problem.line().en())
        .isEqualTo("offset 10: found byte 0xff, expected text in UTF-8 or GB18030");
  }

  @Test
  void anOpenQuoteIsRefusedWithItsRow() {
    UnreadableDocumentException problem =
        refused("t.csv", "a,b\n1,\"2\n".getBytes(StandardCharsets.UTF_8));

    assertThat(problem.reason()).isEqualTo(Reason.INPUT_NOT_A_TABLE);
    assertThat(problem.place()).contains("sheet t.csv, row 2");
  }

  @Test
  void aHugeCellIsRefusedWithItsPlace() {
    String text = "a,b\n1," + "长".repeat(100_001) + "\n";

    UnreadableDocumentException problem = refused("t.csv", text.getBytes(StandardCharsets.UTF_8));

    assertThat(problem.reason()).isEqualTo(Reason.INPUT_OVER_LIMIT);
    assertThat(problem.line().en())
        .isEqualTo(
            "sheet t.csv, row 2, column B: found a cell of 100001 characters, expected no more"
                + " than 100000 characters");
  }

  @Test
  void cellsOfAWorkbookAreReadAsTheyAreShown() {
    SheetFile file =
        Tables.xlsx(
            sheet -> {
              XSSFRow row = sheet.createRow(0);
              row.createCell(0).setCellValue(1.0);
              row.createCell(1).setCellValue(440309012000.0);
              row.createCell(2).setCellValue(1.23456789012345677E18);
              row.createCell(3).setCellValue(true);
              row.createCell(4).setCellFormula("1+1");
              row.getCell(4).setCellValue(3.5); // the last result, which is what was shown
              row.createCell(5).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF);
              CellStyle padded = sheet.getWorkbook().createCellStyle();
              padded.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("0000"));
              row.createCell(6).setCellValue(12);
              row.getCell(6).setCellStyle(padded);
            });

    assertThat(texts(file).get(0))
        .containsExactly(
            "1", "440309012000", "1.23456789012346E+18", "TRUE", "3.5", "#REF!", "0012");
  }

  @Test
  void mergedCellsShowTheirTextEverywhereAndHiddenRowsAreRead() {
    SheetFile file =
        Tables.xlsx(
            sheet -> {
              Tables.fill(sheet, 0, Tables.cells("甲|乙", "|丙", "丁|"));
              sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
              sheet.addMergedRegion(new CellRangeAddress(2, 2, 0, 16_000));
              sheet.getRow(1).setZeroHeight(true);
            });

    assertThat(texts(file))
        .containsExactly(
            ImmutableList.of("甲", "乙"), ImmutableList.of("甲", "丙"), ImmutableList.of("丁", "丁"));
  }

  @Test
  void aBrokenWorkbookIsRefused() {
    byte[] whole = Tables.workbook(book -> book.createSheet("Sheet1"));

    assertThat(refused("t.xlsx", Arrays.copyOf(whole, whole.length / 2)).reason())
        .isEqualTo(Reason.INPUT_NOT_A_TABLE);
    assertThat(refused("t.xlsx", "<html>".getBytes(StandardCharsets.UTF_8)).line().en())
        .isEqualTo("start of the file: found what is no workbook, expected a sound .xlsx workbook");
  }

  @Test
  void anArchiveThatIsNoWorkbookIsRefused() throws IOException {
    assertThat(refused("t.xlsx", zip("readme.txt", 10)).reason())
        .isEqualTo(Reason.INPUT_NOT_A_TABLE);
  }

  @Test
  void aWorkbookThatUnpacksToTooMuchIsRefused() throws IOException {
    InputLimits small = new InputLimits(10_000, 1000, 10, 10, 1000);

    UnreadableDocumentException problem =
        refused("t.xlsx", zip("xl/workbook.xml", 1_000_000), small);

    assertThat(problem.reason()).isEqualTo(Reason.INPUT_OVER_LIMIT);
    assertThat(problem.line().en())
        .isEqualTo(
            "whole file: found a workbook that unpacks to too much, expected no more than 100000"
                + " bytes");
  }

  private static byte[] zip(String entry, int size) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(new byte[size]);
    }
    return out.toByteArray();
  }

  @Test
  void theOlderFormAndALockedWorkbookAreRefusedEachByName() throws Exception {
    assertThat(refused("t.xls", olderForm(false)).line().en())
        .startsWith("whole file: found a file of the older form .xls");
    assertThat(refused("t.xlsx", olderForm(true)).line().en())
        .startsWith("whole file: found a workbook locked by a password");
  }

  private static byte[] olderForm(boolean locked) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      if (locked) {
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("secret");
        try (java.io.OutputStream in = encryptor.getDataStream(files)) {
          in.write(Tables.workbook(book -> book.createSheet("Sheet1")));
        }
      }
      files.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  @Test
  void aMissingFileIsRefused() {
    assertThatThrownBy(
            () ->
                SheetFile.read("none.csv", java.nio.file.Path.of("none.csv"), InputLimits.DEFAULT))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("no such file");
  }
}
