// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/**
 * Finds ids that come more than once. All ids are dealt into parts by their hash, and each part is
 * looked through by itself: its table is small enough for the processor's cache, so that the time
 * grows as the register does.
 */
final class RepeatedIds {
  private static final int PART_BITS = 14;

  private final RecordStore store;
  private final int[] hashes;
  private final int shift;

  /**
   * Returns a search.
   *
   * @param hashes the hash of each record's id
   */
  RepeatedIds(RecordStore store, int[] hashes) {
    this.store = store;
    this.hashes = hashes;
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(hashes.length >> PART_BITS);
    this.shift = Integer.SIZE - bits;
  }

  /** Hands {@code found} each of {@code rows} whose id another one of them has that came before. */
  void forEach(BitSet rows, IntConsumer found) {
    int[] ends = starts(rows);
    long[] dealt = new long[ends[ends.length - 1]];
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      dealt[ends[part(row)]++] = (long) hashes[row] << Integer.SIZE | (row + 1);
    }
    int start = 0;
    long[] slots = {};
    for (int part = 0; part < ends.length - 1; part++) {
      int needed = Integer.highestOneBit(ends[part] - start + 1) << 2;
      if (slots.length < needed) {
        slots = new long[needed];
      } else {
        Arrays.fill(slots, 0);
      }
      look(dealt, start, ends[part], slots, found);
      start = ends[part];
    }
  }

  /** Returns where each part starts, and behind the last where it ends. */
  private int[] starts(BitSet rows) {
    int[] starts = new int[(1 << (Integer.SIZE - shift)) + 1];
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      starts[part(row) + 1]++;
    }
    for (int part = 1; part < starts.length; part++) {
      starts[part] += starts[part - 1];
    }
    return starts;
  }

  private int part(int row) {
    return (int) ((hashes[row] & 0xFFFF_FFFFL) >>> shift);
  }

  private void look(long[] dealt, int start, int end, long[] slots, IntConsumer found) {
    for (int i = start; i < end; i++) {
      int slot = (int) (dealt[i] >> Integer.SIZE) & (slots.length - 1);
      while (slots[slot] != 0 && !isRepeated(dealt[i], slots[slot])) {
        slot = (slot + 1) & (slots.length - 1);
      }
      if (slots[slot] == 0) {
        slots[slot] = dealt[i];
      } else {
        found.accept((int) dealt[i] - 1);
      }
    }
  }

  private boolean isRepeated(long one, long other) {
    return one >> Integer.SIZE == other >> Integer.SIZE
        && store.haveOneId((int) one - 1, (int) other - 1);
  }
}
