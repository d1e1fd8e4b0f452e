// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemField;
import io.github.zhifa.model.text.BilingualText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cells of one item, from one row or from several that share its name; becomes an item. */
final class ItemCells {
  private static final BilingualText ONE_VALUE =
      BilingualText.of("与上一行相同的内容，或者空白", "the same as in the row above, or nothing");
  private static final BilingualText VALUE = BilingualText.of("文字或者数字", "a text or a number");
  private static final BilingualText ALL_DIGITS =
      BilingualText.of("完整的编码，单元格设为文本格式", "the whole code, in a cell of format text");
  private static final BilingualText CITATION = BilingualText.of("《文件名》第…条", "《instrument》第…条");
  private static final BilingualText KINDS =
      BilingualText.of("行政处罚法第九条的处罚种类", "kinds of penalty of 行政处罚法 art 9");
  private static final BilingualText PENALTY =
      BilingualText.of(
          "处罚种类（责令改正、加处罚款不是处罚，见行政处罚法第二十八条、第七十二条）",
          "a penalty, which by 行政处罚法 arts 28 and 72 this is not");
  private static final BilingualText PLACES = BilingualText.of("文件名和条款项", "instruments and places");

  /** What stood where. */
  private record Value(int row, int column, String text) {}

  private final Sheet sheet;
  private final Map<ItemField, List<Value>> values = new EnumMap<>(ItemField.class);
  private final List<SheetProblem> problems = new ArrayList<>();
  private final List<Integer> rows = new ArrayList<>();

  ItemCells(Sheet sheet) {
    this.sheet = sheet;
  }

  void addRow(int row) {
    rows.add(row);
  }

  /** Adds what {@code row} shows of {@code field}; several rows may add to what is a list. */
  void add(ItemField field, int row, int column, String text) {
    String shown = text.strip();
    if (shown.isEmpty() || RowSigns.isNothing(shown)) {
      return;
    }
    if (RowSigns.isError(shown)) {
      problem(SheetFault.SHEET_CELL_ERROR, row, column, shown, VALUE);
      return;
    }
    List<Value> before = values.computeIfAbsent(field, key -> new ArrayList<>());
    boolean known = before.stream().anyMatch(value -> value.text().equals(shown));
    boolean isList = field == ItemField.BASIS || field == ItemField.PENALTIES;
    if (!before.isEmpty() && !known && !isList) {
      problem(SheetFault.SHEET_ROWS_DISAGREE, row, column, shown, ONE_VALUE);
    } else if (!known) {
      before.add(new Value(row, column, shown));
    }
  }

  void problem(SheetFault fault, int row, int column, String found, BilingualText expected) {
    problems.add(SheetProblem.at(fault, sheet, row, column, found, expected));
  }

  ImmutableList<Integer> rows() {
    return ImmutableList.copyOf(rows);
  }

  /** Returns what is wrong; complete once the item was asked for. */
  ImmutableList<SheetProblem> problems() {
    return ImmutableList.copyOf(problems);
  }

  /**
   * Returns the item at {@code position} of the list, in the part {@code over} it unless a column
   * says another; empty where a cell cannot be read.
   */
  Optional<Item> item(int position, Optional<String> over) {
    Item.Builder item = Item.builder().position(position);
    item.part(text(ItemField.PART).or(() -> over));
    Optional<String> name = text(ItemField.NAME);
    Optional<String> main = text(ItemField.MAIN_ITEM).or(() -> name);
    Optional<String> sub = text(ItemField.SUB_ITEM);
    item.number(text(ItemField.NUMBER)).code(text(ItemField.CODE));
    item.department(text(ItemField.DEPARTMENT)).remark(text(ItemField.REMARK));
    if (sub.isPresent()) {
      item.name(sub.get()).mainItem(main);
    } else {
      item.name(name.or(() -> main).orElse(""))
          .mainItem(text(ItemField.MAIN_ITEM).filter(m -> name.isPresent()));
    }
    refuseRounded(ItemField.NUMBER);
    refuseRounded(ItemField.CODE);
    readBasis(item);
    readPenalties(item);
    boolean whole = problems.stream().noneMatch(problem -> problem.fault().isBlocking());
    return whole ? Optional.of(item.build()) : Optional.empty();
  }

  private List<Value> values(ItemField field) {
    return values.getOrDefault(field, List.of());
  }

  private Optional<String> text(ItemField field) {
    return values(field).stream().map(Value::text).findFirst();
  }

  private void refuseRounded(ItemField field) {
    values(field).stream()
        .filter(value -> RowSigns.isRounded(value.text()))
        .forEach(
            value -> problem(SheetFault.SHEET_NUMBER_ROUNDED, value, value.text(), ALL_DIGITS));
  }

  private void readBasis(Item.Builder item) {
    for (Value value : values(ItemField.BASIS)) {
      BasisCell read = BasisCell.read(value.text());
      item.addAllBasis(read.sources());
      if (!read.readable()) {
        problem(SheetFault.SHEET_BASIS_UNREADABLE, value, value.text(), CITATION);
      } else if (read.leftOut()) {
        problem(SheetFault.SHEET_WORDING_LEFT_OUT, value, value.text(), PLACES);
      }
    }
  }

  private void readPenalties(Item.Builder item) {
    String text =
        values(ItemField.PENALTIES).stream().map(Value::text).collect(Collectors.joining("、"));
    PenaltyCell read = PenaltyCell.read(text);
    item.addAllPenalties(read.kinds());
    values(ItemField.PENALTIES).stream()
        .findFirst()
        .ifPresent(
            first -> {
              read.unknown()
                  .forEach(word -> problem(SheetFault.SHEET_PENALTY_UNKNOWN, first, word, KINDS));
              read.others()
                  .forEach(word -> problem(SheetFault.SHEET_NOT_A_PENALTY, first, word, PENALTY));
            });
  }

  private void problem(SheetFault fault, Value value, String found, BilingualText expected) {
    problem(fault, value.row(), value.column(), found, expected);
  }
}
