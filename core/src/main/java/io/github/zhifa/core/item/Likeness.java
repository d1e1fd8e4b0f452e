// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import java.util.Arrays;

/**
 * How alike two texts are, by the pairs of neighbouring characters that they share, each counted as
 * often as it stands there. Shares are whole per mille, rounded down.
 */
final class Likeness {
  static final int SAME = 1000;

  private Likeness() {}

  static int[] pairs(String text) {
    int[] pairs = new int[Math.max(0, text.length() - 1)];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = text.charAt(i) << 16 | text.charAt(i + 1);
    }
    Arrays.sort(pairs);
    return pairs;
  }

  /** Returns twice the shared pairs by the pairs of both; {@link #SAME} for equal conducts only. */
  static int of(ComparedItem left, ComparedItem right) {
    if (left.identity().conduct().equals(right.identity().conduct())) {
      return SAME;
    }
    int all = left.pairs().length + right.pairs().length;
    return all == 0 ? 0 : Math.min(SAME - 1, 2 * SAME * shared(left.pairs(), right.pairs()) / all);
  }

  /** Returns how much of {@code part} stands in {@code whole}. */
  static int contained(int[] part, int[] whole) {
    return part.length == 0 ? 0 : SAME * shared(part, whole) / part.length;
  }

  private static int shared(int[] left, int[] right) {
    int shared = 0;
    int j = 0;
    for (int i = 0; i < left.length && j < right.length; ) {
      if (left[i] == right[j]) {
        shared++;
        i++;
        j++;
      } else if (left[i] < right[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }
}
