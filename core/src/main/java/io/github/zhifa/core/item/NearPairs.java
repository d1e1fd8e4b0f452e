// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.function.BiConsumer;

/** Pairs of rows of two lists, each once. A long list has a million, so a pair is one number. */
final class NearPairs {
  private final ImmutableList<ComparedItem> before;
  private final ImmutableList<ComparedItem> after;
  private final long[] pairs;

  private NearPairs(
      ImmutableList<ComparedItem> before, ImmutableList<ComparedItem> after, long[] pairs) {
    this.before = before;
    this.after = after;
    this.pairs = pairs;
  }

  /** Calls {@code each} with the rows of every pair. */
  void forEach(BiConsumer<ComparedItem, ComparedItem> each) {
    for (long pair : pairs) {
      each.accept(before.get((int) (pair >>> Integer.SIZE)), after.get((int) pair));
    }
  }

  /** Gathers pairs, some of them several times. */
  static final class Builder {
    private final ImmutableList<ComparedItem> before;
    private final ImmutableList<ComparedItem> after;
    private final ImmutableLongArray.Builder pairs = ImmutableLongArray.builder();

    Builder(ImmutableList<ComparedItem> before, ImmutableList<ComparedItem> after) {
      this.before = before;
      this.after = after;
    }

    /** Adds two rows by their places in the lists. */
    void add(int old, int now) {
      pairs.add((long) old << Integer.SIZE | now);
    }

    NearPairs build() {
      long[] all = pairs.build().toArray();
      Arrays.sort(all);
      int size = 0;
      for (long pair : all) {
        if (size == 0 || all[size - 1] != pair) {
          all[size++] = pair;
        }
      }
      return new NearPairs(before, after, Arrays.copyOf(all, size));
    }
  }
}
