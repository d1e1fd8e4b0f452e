// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.NumberToTextConverter;

/** Tells what a cell shows; of a formula its last result, which is not calculated anew. */
final class CellTexts {
  private static final String GENERAL = "General";

  /** Excel keeps fifteen digits; a longer number is shown as 1.23E+15, as it has lost some. */
  private static final BigDecimal EXACT = BigDecimal.TEN.pow(15);

  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

  String of(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getRichStringCellValue().getString().replace("\r\n", "\n");
      case NUMERIC -> number(cell);
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      case BLANK, FORMULA, _NONE -> "";
    };
  }

  private String number(Cell cell) {
    String format = cell.getCellStyle().getDataFormatString();
    if (format != null && !format.equals(GENERAL) && !format.equals("@")) {
      return formatter.formatRawCellContents(
          cell.getNumericCellValue(), cell.getCellStyle().getDataFormat(), format);
    }
    BigDecimal exact = new BigDecimal(NumberToTextConverter.toText(cell.getNumericCellValue()));
    return exact.abs().compareTo(EXACT) < 0
        ? exact.toPlainString()
        : exact.stripTrailingZeros().toString();
  }
}
