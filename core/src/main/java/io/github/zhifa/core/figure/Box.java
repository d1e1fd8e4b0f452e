// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import java.util.BitSet;
import java.util.stream.IntStream;

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

  /** Returns a copy in which everything is still to be looked at. */
  Box afresh() {
    return new Box(least, most);
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

  /** Returns the unknown with the fewest values that has more than one; -1 if there is none. */
  int narrowest() {
    return narrowest(IntStream.range(0, least.length).filter(i -> !isFixed(i)));
  }

  /** Returns the unknown of {@code among} with the fewest values; -1 if there is none. */
  int narrowest(IntStream among) {
    return among.reduce((a, b) -> Long.compareUnsigned(width(b), width(a)) < 0 ? b : a).orElse(-1);
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

  /** Returns a copy in which {@code unknown} is at most {@code value}. */
  Box upTo(int unknown, long value) {
    Box part = new Box(this);
    part.lowerMost(unknown, value);
    return part;
  }

  /** Returns a copy in which {@code unknown} is at least {@code value}. */
  Box from(int unknown, long value) {
    Box part = new Box(this);
    part.raiseLeast(unknown, value);
    return part;
  }

  /** Returns the value in the middle, which belongs to the lower half. */
  long middle(int unknown) {
    return least[unknown] + (width(unknown) >>> 1);
  }
}
