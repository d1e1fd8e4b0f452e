// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import java.util.BitSet;

/** The values still possible of each unknown, from least to most; it only ever gets smaller. */
final class Box {
  private final long[] least;
  private final long[] most;
  private final BitSet changed = new BitSet();

  Box(long[] least, long[] most) {
    this.least = least.clone();
    this.most = most.clone();
    changed.set(0, least.length);
  }

  private Box(Box other) {
    this.least = other.least.clone();
    this.most = other.most.clone();
  }

  int size() {
    return least.length;
  }

  long least(int unknown) {
    return least[unknown];
  }

  long most(int unknown) {
    return most[unknown];
  }

  boolean isFixed(int unknown) {
    return least[unknown] == most[unknown];
  }

  /** The width of an unknown, as an unsigned number: the bounds may be far apart. */
  long width(int unknown) {
    return most[unknown] - least[unknown];
  }

  void raiseLeast(int unknown, long value) {
    if (value > least[unknown]) {
      least[unknown] = value;
      changed.set(unknown);
    }
  }

  void lowerMost(int unknown, long value) {
    if (value < most[unknown]) {
      most[unknown] = value;
      changed.set(unknown);
    }
  }

  /**
   * Returns an unknown whose bounds changed since it was last asked for; -1 where there is none.
   */
  int nextChanged() {
    int unknown = changed.nextSetBit(0);
    if (unknown >= 0) {
      changed.clear(unknown);
    }
    return unknown;
  }

  /** Returns a copy with the lower half of the values of {@code unknown}. */
  Box lowerHalf(int unknown) {
    Box half = new Box(this);
    half.lowerMost(unknown, middle(unknown));
    return half;
  }

  /** Returns a copy with the upper half of the values of {@code unknown}. */
  Box upperHalf(int unknown) {
    Box half = new Box(this);
    half.raiseLeast(unknown, middle(unknown) + 1);
    return half;
  }

  private long middle(int unknown) {
    return least[unknown] + (width(unknown) >>> 1);
  }
}
