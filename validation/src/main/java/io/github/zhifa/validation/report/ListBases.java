// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.BasisConsequence;
import io.github.zhifa.core.law.EntryChange;
import io.github.zhifa.core.law.LawChange;
import io.github.zhifa.validation.engine.Dataset;
import io.github.zhifa.validation.engine.ListEntry;

/**
 * What a change of law does to one list.
 *
 * @param file the file as it was named
 * @param title the title of the list
 * @param rows its entries in the order of the list; none where a list of its kind has no entries
 */
public record ListBases(String file, String title, ImmutableList<EntryBases> rows) {

  /**
   * What it does to one entry.
   *
   * @param pointer where the entry stands in the file
   * @param entry the entry
   * @param change what becomes of its bases
   */
  public record EntryBases(String pointer, ListEntry entry, EntryChange change) {
    /** Returns the printed number, where there is one, and the name. */
    String label() {
      return entry.number().map(number -> number + " " + entry.name()).orElse(entry.name());
    }
  }

  /** Returns what {@code change} does to each entry of {@code list}. */
  public static ListBases of(Dataset list, LawChange change) {
    return new ListBases(
        list.file(),
        list.document().title(),
        list.rows(ListEntry.class).stream()
            .map(row -> new EntryBases(row.pointer(), row.value(), change.of(row.value().cited())))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Returns how many entries come to {@code consequence}. */
  public long count(BasisConsequence consequence) {
    return rows.stream().filter(row -> row.change().consequence() == consequence).count();
  }
}
