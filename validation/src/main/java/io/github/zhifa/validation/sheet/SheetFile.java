// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.json.InputBytes;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.json.UnreadableDocumentException.Reason;
import java.nio.file.Path;
import java.util.Map;

/** A file of tables: CSV, or an .xlsx workbook. Immutable. */
public abstract sealed class SheetFile permits CsvFile, XlsxFile {
  SheetFile() {}

  /**
   * Reads a file; what it is, is told from its bytes. CSV is text in UTF-8, GB18030 or UTF-16 with
   * a byte order mark, separated by commas, semicolons or tabs. The limits hold for the size of the
   * file, for the number of cells (as tokens) and for the text of a cell; a workbook may unpack to
   * ten times the size of a file.
   *
   * @param name the file as errors shall name it
   * @throws UnreadableDocumentException if it cannot be read, is over a limit, or is no table
   */
  public static SheetFile read(String name, Path file, InputLimits limits)
      throws UnreadableDocumentException {
    return read(name, InputBytes.read(name, file, limits), limits);
  }

  /**
   * Reads the bytes of a file.
   *
   * @param name how errors shall name it
   * @throws UnreadableDocumentException as {@link #read(String, Path, InputLimits)}
   */
  public static SheetFile read(String name, byte[] bytes, InputLimits limits)
      throws UnreadableDocumentException {
    if (XlsxGuard.isZip(bytes)) {
      return XlsxFile.of(name, bytes, limits);
    }
    if (XlsxGuard.isOldOffice(bytes)) {
      throw XlsxGuard.refused(name, bytes);
    }
    String lower = Ascii.toLowerCase(name);
    if (lower.endsWith(".xlsx") || lower.endsWith(".xls")) {
      throw new UnreadableDocumentException(
          name,
          Reason.INPUT_NOT_A_TABLE,
          BilingualText.of("文件开头", "start of the file"),
          BilingualText.of("不是工作簿的内容", "what is no workbook"),
          BilingualText.of("完好的 .xlsx 工作簿", "a sound .xlsx workbook"));
    }
    return CsvFile.of(name, bytes, limits);
  }

  /** Returns the sheets, in the order of their tabs. */
  public abstract ImmutableList<Sheet> sheets();

  /** Returns a copy of the file with these notes, by the names of the sheets. */
  abstract byte[] annotated(Map<String, SheetNotes> notes);
}
