// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import io.github.zhifa.model.item.Item;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row in every word but for its place in the source, with its number or without; hashed once. */
final class PrintedRow {
  private final Item item;
  private final boolean numbered;
  private final int hash;

  private PrintedRow(Item item, boolean numbered, int hash) {
    this.item = item;
    this.numbered = numbered;
    this.hash = hash;
  }

  static PrintedRow numbered(Item item) {
    return new PrintedRow(item, true, 31 * hash(item) + item.number().hashCode());
  }

  static PrintedRow withoutNumber(Item item) {
    return new PrintedRow(item, false, hash(item));
  }

  /** What mostly tells rows apart. */
  private static int hash(Item item) {
    return Objects.hash(item.name(), item.code(), item.department(), item.basis(), item.remark());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PrintedRow row
        && hash == row.hash
        && numbered == row.numbered
        && item.equals(inItsPlace(row.item));
  }

  /** Puts {@code other} where this row stands, so that all else is compared, whatever it is. */
  private Item inItsPlace(Item other) {
    Item.Builder moved = Item.builder().from(other).position(item.position());
    return numbered ? moved.build() : moved.number(item.number()).build();
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
