// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import io.github.zhifa.core.item.ItemChange;
import io.github.zhifa.core.item.ItemMatch;
import io.github.zhifa.core.item.ListDifference;
import io.github.zhifa.core.item.ListedItem;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes what became of a list as a table: a row for each item that is in both lists, in the order
 * of the new one, then one for each that was added or removed. Where one became several, or several
 * one, the whole stands beside each part.
 */
public final class DifferenceCsv {
  private static final List<BilingualText> HEAD =
      List.of(
          BilingualText.of("变化", "change"),
          BilingualText.of("认定理由", "reason"),
          BilingualText.of("名称相似度（千分比）", "likeness of names (per mille)"),
          BilingualText.of("疑点", "doubts"));
  private static final BilingualText OLD = BilingualText.of("原", "old ");
  private static final BilingualText NEW = BilingualText.of("新", "new ");
  private static final BilingualText PLACE = BilingualText.of("位置", "place");

  private final CsvLines lines = new CsvLines();
  private final Language language;

  private DifferenceCsv(Language language) {
    this.language = language;
  }

  /** Returns the table in {@code language}. */
  public static String write(ListDifference difference, Language language) {
    DifferenceCsv table = new DifferenceCsv(language);
    table.head();
    difference.matches().forEach(table::match);
    difference.added().forEach(added -> table.row(List.of(), List.of(added), ItemChange.ADDED));
    difference
        .removed()
        .forEach(removed -> table.row(List.of(removed), List.of(), ItemChange.REMOVED));
    return table.lines.toString();
  }

  private void head() {
    List<String> cells = new ArrayList<>();
    HEAD.forEach(title -> cells.add(language.of(title)));
    for (BilingualText side : List.of(OLD, NEW)) {
      cells.add(language.of(side) + language.of(PLACE));
      for (ItemField field : ItemField.values()) {
        cells.add(language.of(side) + language.of(field.label()));
      }
    }
    lines.add(cells);
  }

  private void match(ItemMatch match) {
    int rows = Math.max(match.before().size(), match.after().size());
    for (int i = 0; i < rows; i++) {
      List<String> cells = new ArrayList<>();
      cells.add(labels(match.changes()));
      cells.add(language.of(match.reason().label()));
      cells.add(String.valueOf(match.score()));
      cells.add(labels(match.doubts()));
      side(cells, List.of(match.before().get(Math.min(i, match.before().size() - 1))));
      side(cells, List.of(match.after().get(Math.min(i, match.after().size() - 1))));
      lines.add(cells);
    }
  }

  private void row(List<ListedItem> before, List<ListedItem> after, ItemChange change) {
    List<String> cells = new ArrayList<>(List.of(language.of(change.label()), "", "", ""));
    side(cells, before);
    side(cells, after);
    lines.add(cells);
  }

  private static void side(List<String> cells, List<ListedItem> listed) {
    cells.add(listed.stream().map(DifferenceText::pointer).collect(Collectors.joining()));
    for (ItemField field : ItemField.values()) {
      cells.add(listed.stream().map(each -> field.of(each.item())).collect(Collectors.joining()));
    }
  }

  private String labels(Collection<? extends Labelled> labelled) {
    return labelled.stream()
        .map(each -> language.of(each.label()))
        .collect(Collectors.joining(language.of("、", "; ")));
  }
}
