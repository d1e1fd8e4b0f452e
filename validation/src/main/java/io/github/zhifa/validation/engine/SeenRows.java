// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link FoldRule} remembers of single rows. Adding a row and merging two parts take
 * constant time, so a long list costs no more than its length; the parts may come in any order.
 *
 * @param <T> what is remembered of a row
 */
public final class SeenRows<T> {
  private static final SeenRows<?> EMPTY = new SeenRows<>(null, null, null);

  private final @Nullable SeenRows<T> left;
  private final @Nullable SeenRows<T> right;
  private final @Nullable SeenRow<T> row;

  private SeenRows(
      @Nullable SeenRows<T> left, @Nullable SeenRows<T> right, @Nullable SeenRow<T> row) {
    this.left = left;
    this.right = right;
    this.row = row;
  }

  /**
   * One row as remembered.
   *
   * @param position the place among the records of its kind, from 0
   * @param pointer the JSON pointer of the record
   * @param value what is remembered of it
   * @param <T> what is remembered of a row
   */
  public record SeenRow<T>(int position, String pointer, T value) {}

  /** Returns the memory of no rows. */
  @SuppressWarnings("unchecked") // it holds no value
  public static <T> SeenRows<T> none() {
    return (SeenRows<T>) EMPTY;
  }

  /** Returns this with {@code value} remembered of {@code from}. */
  public SeenRows<T> with(Row<?> from, T value) {
    return new SeenRows<>(this, null, new SeenRow<>(from.position(), from.pointer(), value));
  }

  /** Returns the rows of both. */
  public SeenRows<T> and(SeenRows<T> other) {
    return new SeenRows<>(this, other, null);
  }

  /** Returns the rows in the order of the list. */
  public ImmutableList<SeenRow<T>> inOrder() {
    List<SeenRow<T>> rows = new ArrayList<>();
    Deque<SeenRows<T>> open = new ArrayDeque<>();
    open.push(this);
    while (!open.isEmpty()) {
      SeenRows<T> part = open.pop();
      if (part.row != null) {
        rows.add(part.row);
      }
      if (part.left != null) {
        open.push(part.left);
      }
      if (part.right != null) {
        open.push(part.right);
      }
    }
    return ImmutableList.sortedCopyOf(Comparator.comparingInt(SeenRow::position), rows);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SeenRows<?> seen && inOrder().equals(seen.inOrder());
  }

  @Override
  public int hashCode() {
    return inOrder().hashCode();
  }
}
