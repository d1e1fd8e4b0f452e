// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

/**
 * Sorted numbers, and for each of some hundreds of equal stretches between the first and the last
 * the numbers that lie there. So the search does not take longer where there are more numbers.
 */
final class Buckets {
  private static final int BUCKETS_FOR_EACH = 2;

  private final long[] sorted;

  /** How many numbers come before each stretch; one entry more than there are stretches. */
  private final int[] before;

  /** A stretch is two to this power wide. */
  private final int shift;

  Buckets(long[] sorted) {
    this.sorted = sorted;
    long span = sorted.length == 0 ? 0 : sorted[sorted.length - 1] - sorted[0];
    long most = (long) BUCKETS_FOR_EACH * sorted.length + 1;
    int power = 0;
    while (span >>> power >= most) {
      power++;
    }
    this.shift = power;
    this.before = new int[(int) (span >>> shift) + 2];
    for (long number : sorted) {
      before[(int) ((number - sorted[0]) >>> shift) + 1]++;
    }
    for (int i = 1; i < before.length; i++) {
      before[i] += before[i - 1];
    }
  }

  /** Returns how many of the numbers are at most {@code value}. */
  int countUpTo(long value) {
    int count = sorted.length;
    if (count == 0 || value < sorted[0]) {
      return 0;
    }
    if (value >= sorted[count - 1]) {
      return count;
    }
    int stretch = (int) ((value - sorted[0]) >>> shift);
    int low = before[stretch];
    int high = before[stretch + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
