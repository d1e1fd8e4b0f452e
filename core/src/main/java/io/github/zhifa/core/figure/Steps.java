// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

/** What a question may still cost; one step is one look at one term of one constraint. */
final class Steps {
  private long left;

  Steps(long most) {
    this.left = most;
  }

  /** Takes {@code number} steps; returns whether they were there. */
  boolean take(long number) {
    left -= number;
    return left >= 0;
  }

  boolean areUsedUp() {
    return left < 0;
  }
}
