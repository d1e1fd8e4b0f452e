// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import io.github.zhifa.core.table.Grid.Part;
import java.math.BigInteger;
import java.util.List;

/**
 * Finds the boxes that hold in one slot of every axis. Each slot of each axis has a bit for each
 * box that holds there; the bits of all axes together tell the boxes. Lest all words of bits be
 * looked at, the slots of an axis are put into a few bins, and for each choice of bins it is known
 * which words have anything in common there.
 */
final class PartIndex {
  private static final BigInteger MOST_CHOICES = BigInteger.valueOf(1 << 18);

  private final int words;
  private final int summaryWords;

  /** For each axis, for each slot, the boxes. */
  private final long[][] bits;

  /** For each axis, for each slot, what its bin adds to the number of the choice. */
  private final int[][] choiceOf;

  /** For each choice of bins, a bit for each word. */
  private final long[] summary;

  PartIndex(List<Scale> scales, List<Part> parts) {
    int axes = scales.size();
    this.words = wordsFor(parts.size());
    this.summaryWords = wordsFor(words);
    this.bits = new long[axes][];
    this.choiceOf = new int[axes][];
    long[][] bins = new long[axes][];
    int most = binsFor(axes);
    int choices = 1;
    for (int axis = 0; axis < axes; axis++) {
      int slots = scales.get(axis).slots();
      int count = Math.min(slots, most);
      bits[axis] = bits(axis, slots, parts);
      bins[axis] = new long[count * words];
      choiceOf[axis] = new int[slots];
      for (int slot = 0; slot < slots; slot++) {
        int bin = (int) ((long) slot * count / slots);
        choiceOf[axis][slot] = bin * choices;
        for (int word = 0; word < words; word++) {
          bins[axis][bin * words + word] |= bits[axis][slot * words + word];
        }
      }
      choices *= count;
    }
    this.summary = summary(bins, choices);
  }

  private static int wordsFor(int bits) {
    return (bits + Long.SIZE - 1) / Long.SIZE;
  }

  private static int binsFor(int axes) {
    int bins = 1;
    while (BigInteger.valueOf(bins + 1).pow(axes).compareTo(MOST_CHOICES) <= 0) {
      bins++;
    }
    return bins;
  }

  private long[] bits(int axis, int slots, List<Part> parts) {
    long[] found = new long[Math.multiplyExact(slots, words)];
    for (int place = 0; place < parts.size(); place++) {
      int[] box = parts.get(place).box();
      for (int slot = box[2 * axis]; slot < box[2 * axis + 1]; slot++) {
        found[slot * words + place / Long.SIZE] |= 1L << place;
      }
    }
    return found;
  }

  private long[] summary(long[][] bins, int choices) {
    long[] found = new long[Math.multiplyExact(choices, summaryWords)];
    for (int choice = 0; choice < choices; choice++) {
      for (int word = 0; word < words; word++) {
        long common = -1L;
        int rest = choice;
        for (long[] axis : bins) {
          int count = axis.length / words;
          common &= axis[rest % count * words + word];
          rest /= count;
        }
        if (common != 0) {
          found[choice * summaryWords + word / Long.SIZE] |= 1L << word;
        }
      }
    }
    return found;
  }

  /** Returns the first box from {@code from} that holds in these slots; -1 if there is none. */
  int first(int[] slots, int from) {
    int choice = 0;
    for (int axis = 0; axis < slots.length; axis++) {
      choice += choiceOf[axis][slots[axis]];
    }
    int firstWord = from / Long.SIZE;
    for (int i = firstWord / Long.SIZE; i < summaryWords; i++) {
      long open = summary[choice * summaryWords + i];
      open &= i == firstWord / Long.SIZE ? -1L << firstWord : -1L;
      for (; open != 0; open &= open - 1) {
        int word = i * Long.SIZE + Long.numberOfTrailingZeros(open);
        long held = word == firstWord ? -1L << from : -1L;
        for (int axis = 0; axis < slots.length; axis++) {
          held &= bits[axis][slots[axis] * words + word];
        }
        if (held != 0) {
          return word * Long.SIZE + Long.numberOfTrailingZeros(held);
        }
      }
    }
    return -1;
  }
}
