// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import java.util.Arrays;

/** A growing row of whole numbers. */
final class IntColumn {
  private static final int FIRST = 256;

  private int[] values = new int[FIRST];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + (size >> 1));
    }
    values[size++] = value;
  }

  int get(int index) {
    return values[index];
  }

  void set(int index, int value) {
    values[index] = value;
  }

  int size() {
    return size;
  }
}
