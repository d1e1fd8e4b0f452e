// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.item.ItemField;
import io.github.zhifa.model.text.BilingualText;
import java.util.List;
import java.util.Locale;

/** What is wrong with a header, and which of its columns are left out. */
final class HeaderProblems {
  private static final BilingualText KNOWN =
      BilingualText.of("认得的表头，或者用对照文件指明", "a known header, or a mapping that names it");

  private HeaderProblems() {}

  static ImmutableList<SheetProblem> of(Header header, Sheet sheet, int row) {
    ImmutableList.Builder<SheetProblem> problems = ImmutableList.builder();
    for (ItemField field : header.columns().keySet()) {
      List<Integer> columns = header.columns().get(field);
      if (columns.size() > 1) {
        int second = columns.get(1);
        problems.add(
            SheetProblem.at(
                SheetFault.SHEET_HEADER_DOUBLED,
                sheet,
                row,
                second,
                header.texts().get(second),
                oneOf(field, header.texts().get(columns.get(0)))));
      }
    }
    for (int column : header.unknown()) {
      problems.add(
          SheetProblem.at(
              SheetFault.SHEET_COLUMN_UNKNOWN,
              sheet,
              row,
              column,
              header.texts().get(column),
              KNOWN));
    }
    return problems.build();
  }

  /** Says what the mapping has to name, and which header the column competes with. */
  private static BilingualText oneOf(ItemField field, String first) {
    String name = field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return BilingualText.of(
        "只有一列（另有“" + first + "”），或者用对照文件指明 " + name,
        "one column (there is " + first + " too), or a mapping that names the column of " + name);
  }
}
