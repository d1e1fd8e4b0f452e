// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

/** On which line of a file each record stands: kept only where a line between two is none. */
final class LineNumbers {
  private final IntColumn rows = new IntColumn();
  private final IntColumn lines = new IntColumn();
  private int size;
  private int expected = -1;

  /** Adds the line of the next record. */
  void add(int line) {
    if (line != expected) {
      rows.add(size);
      lines.add(line);
    }
    size++;
    expected = line + 1;
  }

  /** Returns the line of the record {@code row}. */
  int get(int row) {
    int low = 0;
    int high = rows.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (rows.get(middle) <= row) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return lines.get(low) + row - rows.get(low);
  }
}
