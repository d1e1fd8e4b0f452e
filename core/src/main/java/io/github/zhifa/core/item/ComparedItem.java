// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSortedSet;
import io.github.zhifa.model.item.Item;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One row of a list in the forms in which rows are compared. Each is equal to itself only. */
final class ComparedItem {
  /** By what is printed before where it is printed: shuffled rows are met in the same order. */
  static final Comparator<ComparedItem> BY_CONTENT =
      Comparator.<ComparedItem, String>comparing(row -> row.item().name())
          .thenComparing(row -> row.department().orElse(""))
          .thenComparing(row -> withoutPlace(row.item()).toString())
          .thenComparing(row -> row.item().number().orElse(""))
          .thenComparing(row -> row.listed().row());

  private final ListedItem listed;
  private final Optional<String> code;
  private final ItemIdentity identity;
  private final String wording;
  private final Optional<String> department;
  private final ImmutableSortedSet<String> basis;
  private final Optional<String> mainItem;
  private int @Nullable [] pairs;
  private boolean matched;

  ComparedItem(ListedItem listed, Citations citations, UnaryOperator<String> names) {
    Item item = listed.item();
    this.listed = listed;
    this.code = codeOf(item);
    this.identity = ItemIdentity.of(names.apply(item.name()), item.remark().map(names));
    this.wording = Wording.of(identity.conduct());
    this.department = item.department().map(printed -> names.apply(ItemName.normal(printed)));
    this.basis = citations.of(item.basis());
    this.mainItem =
        item.mainItem().map(main -> Wording.of(ItemName.parse(names.apply(main)).conduct()));
  }

  /** Returns the code of {@code item} in one width and case; empty where none is printed. */
  static Optional<String> codeOf(Item item) {
    return item.code()
        .map(printed -> Ascii.toUpperCase(ItemName.normal(printed)))
        .filter(code -> !code.isEmpty());
  }

  /** Returns {@code item} as if it stood first and had no number. */
  static Item withoutPlace(Item item) {
    return Item.builder().from(item).position(1).number(Optional.empty()).build();
  }

  /** Returns whether no match has this row. */
  boolean isOpen() {
    return !matched;
  }

  /** Notes that a match has this row. */
  void match() {
    matched = true;
  }

  ListedItem listed() {
    return listed;
  }

  Item item() {
    return listed.item();
  }

  Optional<String> code() {
    return code;
  }

  ItemIdentity identity() {
    return identity;
  }

  /** Returns the conduct without the words of form, see {@link Wording}. */
  String wording() {
    return wording;
  }

  Optional<String> department() {
    return department;
  }

  ImmutableSortedSet<String> basis() {
    return basis;
  }

  /** Returns the wording of the main item, as {@link #wording()} is that of this one. */
  Optional<String> mainItem() {
    return mainItem;
  }

  /** Returns the pairs of neighbouring characters of the wording, in ascending order. */
  int[] pairs() {
    int[] made = pairs;
    if (made == null) {
      made = Likeness.pairs(wording);
      pairs = made;
    }
    return made;
  }
}
