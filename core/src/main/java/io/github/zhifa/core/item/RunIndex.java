// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import java.util.function.IntConsumer;

/** Rows by a run of characters, as numbers without objects around them. */
final class RunIndex {
  private final long[] runs;

  /** One more than the row; 0 where the place is free. */
  private final int[] rows;

  /** Makes room for {@code entries} rows, counted once for each of their runs. */
  RunIndex(int entries) {
    int places = 2 * Integer.highestOneBit(Math.max(1, 2 * entries - 1));
    this.runs = new long[places];
    this.rows = new int[places];
  }

  /** Returns the place of {@code run} among so many, a power of two. */
  static int at(long run, int places) {
    long mixed = run * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & places - 1;
  }

  void put(long run, int row) {
    int at = at(run, rows.length);
    while (rows[at] != 0) {
      at = at + 1 & rows.length - 1;
    }
    runs[at] = run;
    rows[at] = row + 1;
  }

  void forEach(long run, IntConsumer each) {
    for (int at = at(run, rows.length); rows[at] != 0; at = at + 1 & rows.length - 1) {
      if (runs[at] == run) {
        each.accept(rows[at] - 1);
      }
    }
  }
}
