// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import java.util.Arrays;

/**
 * Boxes as numbers of slots: for each axis the first slot and the one after the last. What is asked
 * millions of times is asked of these plain arrays.
 */
final class Slots {
  private Slots() {}

  static boolean meet(int[] left, int[] right) {
    for (int i = 0; i < left.length; i += 2) {
      if (left[i] >= right[i + 1] || right[i] >= left[i + 1]) {
        return false;
      }
    }
    return true;
  }

  static boolean covers(int[] outer, int[] inner) {
    for (int i = 0; i < outer.length; i += 2) {
      if (outer[i] > inner[i] || outer[i + 1] < inner[i + 1]) {
        return false;
      }
    }
    return true;
  }

  /** Returns what two boxes that meet have in common. */
  static int[] both(int[] left, int[] right) {
    int[] both = new int[left.length];
    for (int i = 0; i < both.length; i += 2) {
      both[i] = Math.max(left[i], right[i]);
      both[i + 1] = Math.min(left[i + 1], right[i + 1]);
    }
    return both;
  }

  /** Widens {@code bounds} until it covers {@code box}. */
  static void widen(int[] bounds, int[] box) {
    for (int i = 0; i < bounds.length; i += 2) {
      bounds[i] = Math.min(bounds[i], box[i]);
      bounds[i + 1] = Math.max(bounds[i + 1], box[i + 1]);
    }
  }

  /** Returns a copy that ends before, or begins with, {@code slot} on an axis. */
  static int[] with(int[] box, int end, int slot) {
    int[] changed = box.clone();
    changed[end] = slot;
    return changed;
  }

  /** Returns whether two boxes meet on every axis but one. */
  static boolean meetBut(int[] left, int[] right, int axis) {
    for (int i = 0; i < left.length; i += 2) {
      if (i != 2 * axis && (left[i] >= right[i + 1] || right[i] >= left[i + 1])) {
        return false;
      }
    }
    return true;
  }

  /** Orders by the lower ends, axis by axis, then by the upper ends. */
  static int compare(int[] left, int[] right) {
    for (int i = 0; i < left.length; i += 2) {
      if (left[i] != right[i]) {
        return Integer.compare(left[i], right[i]);
      }
    }
    return Arrays.compare(left, right);
  }
}
