// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import java.util.List;

/**
 * For each slot of one axis the boxes that hold there, a bit each, and above them a bit for each
 * word that is not empty: whole words are passed over where no box of theirs holds.
 */
final class PartBits {
  private final int words;
  private final int summaryWords;
  private final long[] bits;
  private final long[] summary;

  PartBits(int axis, int slots, List<Grid.Part> parts) {
    this.words = wordsFor(parts.size());
    this.summaryWords = wordsFor(words);
    this.bits = new long[Math.multiplyExact(slots, words)];
    this.summary = new long[slots * summaryWords];
    for (int place = 0; place < parts.size(); place++) {
      int[] box = parts.get(place).box();
      for (int slot = box[2 * axis]; slot < box[2 * axis + 1]; slot++) {
        set(slot, place);
      }
    }
  }

  private void set(int slot, int place) {
    int word = place / Long.SIZE;
    bits[slot * words + word] |= 1L << place;
    summary[slot * summaryWords + word / Long.SIZE] |= 1L << word;
  }

  private static int wordsFor(int bits) {
    return (bits + Long.SIZE - 1) / Long.SIZE;
  }

  /** Returns the first box from {@code from} that holds in one slot of every axis; -1 if none. */
  static int first(PartBits[] axes, int[] slots, int from) {
    int summaryWords = axes[0].summaryWords;
    int firstWord = from / Long.SIZE;
    for (int i = firstWord / Long.SIZE; i < summaryWords; i++) {
      long open = i == firstWord / Long.SIZE ? -1L << firstWord : -1L;
      for (int axis = 0; axis < axes.length; axis++) {
        open &= axes[axis].summary[slots[axis] * summaryWords + i];
      }
      for (; open != 0; open &= open - 1) {
        int word = i * Long.SIZE + Long.numberOfTrailingZeros(open);
        long held = word == firstWord ? -1L << from : -1L;
        for (int axis = 0; axis < axes.length; axis++) {
          held &= axes[axis].bits[slots[axis] * axes[axis].words + word];
        }
        if (held != 0) {
          return word * Long.SIZE + Long.numberOfTrailingZeros(held);
        }
      }
    }
    return -1;
  }
}
