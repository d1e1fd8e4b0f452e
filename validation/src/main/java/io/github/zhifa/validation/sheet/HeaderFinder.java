// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.github.zhifa.model.item.ItemField;
import io.github.zhifa.validation.sheet.SheetCell.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the header of a table: one or two rows in which the name of the item and another field are
 * known. What stands over a column in both rows counts alone and together (职权 over 名称).
 */
final class HeaderFinder {
  /** No header is higher; so a long merged cell of the table costs nothing. */
  private static final int HIGHEST = 4;

  /** Other tables have numbers and departments too; these columns are of items. */
  private static final ImmutableSet<ItemField> TELLING =
      ImmutableSet.of(ItemField.MAIN_ITEM, ItemField.CODE, ItemField.BASIS, ItemField.PENALTIES);

  private final HeaderWords words;
  private final ImmutableList<SheetRow> rows;
  private final int width;

  HeaderFinder(HeaderWords words, Sheet sheet) {
    this.words = words;
    this.rows = sheet.rows();
    this.width = sheet.width();
  }

  /** Returns the header that begins in the row at {@code index}, from 0. */
  Optional<Header> at(int index) {
    SheetRow row = rows.get(index);
    if (!row.cells().stream().allMatch(cell -> HeaderWords.mayBeHeader(cell.text()))) {
      return Optional.empty();
    }
    if (hasSecondRow(index)) {
      Optional<Header> both = of(index, 2);
      if (both.isPresent()) {
        return both;
      }
    }
    int height = 1 + rowsMergedBelow(index);
    return of(index, height);
  }

  /** Returns the header of a sheet that has one column only, which then needs no second field. */
  Optional<Header> single(int index) {
    return width == 1
        ? Optional.of(make(index, 1))
            .filter(header -> header.columns().size() == 1)
            .filter(HeaderFinder::hasName)
        : Optional.empty();
  }

  /** Returns the row that looks like a header of items, but has no name that is known. */
  Optional<SheetRow> nameless() {
    return rows.stream().filter(this::isNameless).findFirst();
  }

  private boolean isNameless(SheetRow row) {
    ImmutableSet<ItemField> known =
        row.cells().stream()
            .flatMap(cell -> words.fieldOf(cell.text()).stream())
            .collect(ImmutableSet.toImmutableSet());
    return known.size() > 1 && known.stream().anyMatch(TELLING::contains);
  }

  /**
   * The row below goes on with the header where it is not whole, and all that it adds is known, or
   * the name of the item and another field are.
   */
  private boolean hasSecondRow(int index) {
    if (index + 1 >= rows.size()) {
      return false;
    }
    SheetRow top = rows.get(index);
    SheetRow below = rows.get(index + 1);
    List<Integer> own =
        below.filled().stream().filter(column -> below.cell(column).isOwn()).toList();
    boolean allKnown =
        own.stream()
            .allMatch(column -> isKnown(top.cell(column).text(), below.cell(column).text()));
    boolean enoughKnown =
        own.stream().flatMap(column -> fieldOf(below, column)).distinct().count() > 1
            && own.stream().flatMap(column -> fieldOf(below, column)).anyMatch(HeaderFinder::isName)
            && own.stream().allMatch(column -> HeaderWords.mayBeHeader(below.cell(column).text()));
    boolean topIsPart =
        top.filled().stream()
            .filter(column -> !own.contains(column))
            .anyMatch(column -> words.fieldOf(top.cell(column).text()).isPresent());
    return !own.isEmpty() && (allKnown || enoughKnown) && topIsPart;
  }

  private Stream<ItemField> fieldOf(SheetRow row, int column) {
    return words.fieldOf(row.cell(column).text()).stream();
  }

  private boolean isKnown(String above, String text) {
    return words.fieldOf(text).isPresent()
        || words.fieldOf(above + text).isPresent()
        || words.isIgnored(text);
  }

  /** A header cell that is merged downwards makes the rows beside it part of the header. */
  private int rowsMergedBelow(int index) {
    List<Integer> filled =
        make(index, 1).columns().isEmpty() ? List.of() : rows.get(index).filled();
    int below = 0;
    while (below + 1 < HIGHEST
        && index + below + 1 < rows.size()
        && isMerged(rows.get(index + below + 1), filled)) {
      below++;
    }
    return below;
  }

  private static boolean isMerged(SheetRow row, List<Integer> columns) {
    return columns.stream().anyMatch(column -> row.cell(column).origin() == Origin.FROM_ABOVE);
  }

  private Optional<Header> of(int index, int height) {
    return Optional.of(make(index, height))
        .filter(HeaderFinder::hasName)
        .filter(header -> header.columns().keySet().size() > 1)
        .filter(
            header ->
                header.columns().entries().stream()
                    .anyMatch(entry -> words.fieldIn(entry.getValue()).isEmpty()));
  }

  private static boolean hasName(Header header) {
    return header.columns().keySet().stream().anyMatch(HeaderFinder::isName);
  }

  private static boolean isName(ItemField field) {
    return field == ItemField.NAME || field == ItemField.SUB_ITEM;
  }

  private Header make(int index, int height) {
    ImmutableListMultimap.Builder<ItemField, Integer> columns = ImmutableListMultimap.builder();
    ImmutableList.Builder<Integer> unknown = ImmutableList.builder();
    ImmutableList.Builder<Integer> ignored = ImmutableList.builder();
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    for (int column = 0; column < width; column++) {
      List<String> over = over(index, height, column);
      Optional<ItemField> field = words.fieldIn(column).or(() -> fieldOf(over));
      int here = column;
      field.ifPresent(found -> columns.put(found, here));
      if (field.isEmpty() && !over.isEmpty()) {
        (over.stream().anyMatch(words::isIgnored) ? ignored : unknown).add(column);
      }
      texts.add(String.join("/", over));
    }
    return new Header(height, columns.build(), unknown.build(), ignored.build(), texts.build());
  }

  /** Returns the different texts over a column, from above. */
  private List<String> over(int index, int height, int column) {
    return rows.subList(index, index + height).stream()
        .map(row -> row.cell(column).text().strip())
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** The lowest text says most; then both together; then the upper one. */
  private Optional<ItemField> fieldOf(List<String> texts) {
    for (String text : Lists.reverse(texts)) {
      Optional<ItemField> field = words.fieldOf(text);
      if (field.isPresent()) {
        return field;
      }
      field = words.fieldOf(String.join("", texts));
      if (field.isPresent()) {
        return field;
      }
    }
    return Optional.empty();
  }
}
