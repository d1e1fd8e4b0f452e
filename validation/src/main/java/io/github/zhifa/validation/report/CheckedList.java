// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import com.google.common.collect.ImmutableMap;
import io.github.zhifa.model.law.Published;
import io.github.zhifa.validation.engine.Dataset;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.engine.ListEntry;
import io.github.zhifa.validation.engine.ListReport;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.json.Documents;
import java.util.HashMap;
import java.util.Map;

/**
 * One list that was checked.
 *
 * @param kind the kind of list, as its file names it
 * @param report what was found
 * @param entries the number and name of each entry that has findings, by its JSON pointer
 */
public record CheckedList(String kind, ListReport report, ImmutableMap<String, String> entries) {
  /** Returns {@code list}, taken apart as {@code dataset}, with what was found in it. */
  public static CheckedList of(Published list, Dataset dataset, ListReport report) {
    Map<String, Row<ListEntry>> rows = new HashMap<>();
    dataset.rows(ListEntry.class).forEach(row -> rows.put(row.pointer(), row));
    Map<String, String> entries = new HashMap<>();
    for (Finding finding : report.findings()) {
      String pointer = entryOf(finding.pointer());
      Row<ListEntry> row = rows.get(pointer);
      if (row != null) {
        entries.putIfAbsent(pointer, name(row.value()));
      }
    }
    return new CheckedList(Documents.kindOf(list), report, ImmutableMap.copyOf(entries));
  }

  /** Returns the pointer of the entry in which {@code pointer} is: its first two segments. */
  static String entryOf(String pointer) {
    int second = pointer.indexOf('/', 1);
    int third = second < 0 ? -1 : pointer.indexOf('/', second + 1);
    return third < 0 ? pointer : pointer.substring(0, third);
  }

  private static String name(ListEntry entry) {
    return entry.number().map(number -> number + " " + entry.name()).orElse(entry.name());
  }
}
