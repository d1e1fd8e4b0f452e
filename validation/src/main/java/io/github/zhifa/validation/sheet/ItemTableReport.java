// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.zhifa.validation.json.Printable;
import io.github.zhifa.validation.report.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells people, as lines of text, what became of the rows of a table: what could not be read, what
 * was left out, the notes, and how many rows there are of each kind.
 */
public final class ItemTableReport {
  private final StringBuilder text = new StringBuilder();
  private final ItemTable table;
  private final Language language;

  private ItemTableReport(ItemTable table, Language language) {
    this.table = table;
    this.language = language;
  }

  /** Returns the report in {@code language}, ending with a line feed. */
  public static String write(ItemTable table, Language language) {
    ItemTableReport report = new ItemTableReport(table, language);
    report.problems();
    report.passedOver();
    report.counts();
    return report.text.toString();
  }

  /** Each fault that keeps a row from being read; of what is left out the first of its kind. */
  private void problems() {
    SetMultimap<String, SheetProblem> leftOut = LinkedHashMultimap.create();
    for (SheetProblem problem : table.problems()) {
      if (problem.fault().isBlocking()) {
        problem(problem, language.of("错误", "error"), "");
      } else {
        String column = problem.fault() == SheetFault.SHEET_COLUMN_UNKNOWN ? problem.place() : "";
        leftOut.put(problem.fault() + " " + problem.sheet() + " " + column, problem);
      }
    }
    for (String key : leftOut.keySet()) {
      Set<SheetProblem> alike = leftOut.get(key);
      String more =
          alike.size() == 1
              ? ""
              : language.of("（共 " + alike.size() + " 处）", " (" + alike.size() + " places)");
      problem(alike.iterator().next(), language.of("提示", "info"), more);
    }
  }

  private void problem(SheetProblem problem, String severity, String more) {
    line(severity + " " + problem.fault().code() + "  " + problem.place());
    line("  " + language.of(problem.message()) + more);
  }

  private void passedOver() {
    for (ReadRow row : table.rows()) {
      if (row.kind() == RowKind.TITLE || row.kind() == RowKind.NOTE || row.kind() == RowKind.PART) {
        String kind = language.of(row.kind().label());
        line(kind + "  " + row.sheet() + "!" + row.number() + "  " + Printable.cut(row.text()));
      }
    }
  }

  private void counts() {
    List<String> counts = new ArrayList<>();
    for (RowKind kind : RowKind.values()) {
      long count = table.count(kind);
      if (count > 0) {
        counts.add(language.of(kind.label()) + " " + count);
      }
    }
    line(
        language.of(
            "事项 "
                + table.items().size()
                + " 项；共 "
                + table.rows().size()
                + " 行："
                + String.join("，", counts),
            table.items().size()
                + " items; "
                + table.rows().size()
                + " rows: "
                + String.join(", ", counts)));
  }

  private void line(String words) {
    text.append(Printable.of(words)).append('\n');
  }
}
