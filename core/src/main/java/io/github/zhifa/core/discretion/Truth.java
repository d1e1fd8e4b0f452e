// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

/** Whether a condition holds for the facts of a case. */
enum Truth {
  YES,
  NO,
  /** A fact that it asks for is not stated. */
  UNKNOWN;

  Truth and(Truth other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES ? other : this;
  }

  Truth or(Truth other) {
    if (this == YES || other == YES) {
      return YES;
    }
    return this == NO ? other : this;
  }
}
