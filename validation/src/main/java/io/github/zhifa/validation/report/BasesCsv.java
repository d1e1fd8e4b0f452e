// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import io.github.zhifa.core.law.BasisChange;
import io.github.zhifa.core.law.BasisOutcome;
import io.github.zhifa.core.law.BasisStep;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.validation.report.ListBases.EntryBases;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes as a table what a change of law does to lists: a line for each basis of each entry, one
 * for an entry that prints none. RFC 4180 with a byte order mark, so that a spreadsheet opens it; a
 * cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class BasesCsv {
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final String FORMULA = "=+-@\t\r";

  private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
  private final Language language;

  private BasesCsv(Language language) {
    this.language = language;
  }

  /** Returns {@code report} in {@code language}; lines end with CR LF. */
  public static String write(BasesReport report, Language language) {
    BasesCsv writer = new BasesCsv(language);
    writer.line(
        language == Language.ZH
            ? Stream.of("文件", "位置", "序号", "名称", "条目结论", "所引依据", "依据结论", "现行依据", "说明")
            : Stream.of(
                "file", "pointer", "number", "name", "entry", "cited", "basis", "now", "steps"));
    report.lists().forEach(list -> list.rows().forEach(row -> writer.row(list.file(), row)));
    return writer.text.toString();
  }

  private void row(String file, EntryBases row) {
    List<String> head =
        List.of(
            file,
            row.pointer(),
            row.entry().number().orElse(""),
            row.entry().name(),
            language.of(row.change().consequence().label()));
    if (row.change().changes().isEmpty()) {
      line(Stream.concat(head.stream(), Stream.of("", "", "", "")));
    }
    row.change().changes().forEach(change -> line(Stream.concat(head.stream(), basis(change))));
  }

  private Stream<String> basis(BasisChange change) {
    String steps =
        change.outcomes().stream()
            .map(BasisOutcome::steps)
            .flatMap(List::stream)
            .map(BasisStep::text)
            .map(language::of)
            .distinct()
            .collect(Collectors.joining(language.of("；", "; ")));
    return Stream.of(
        print(change.cited()),
        language.of(change.consequence().label()),
        change.now().stream()
            .map(BasesCsv::print)
            .collect(Collectors.joining(language.of("；", "; "))),
        steps);
  }

  private static String print(LegalSource source) {
    return "《" + source.instrument() + "》" + source.place().orElse("");
  }

  private void line(Stream<String> cells) {
    text.append(cells.map(BasesCsv::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  private static String cell(String value) {
    boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
  }
}
