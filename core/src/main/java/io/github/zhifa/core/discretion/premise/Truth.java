// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.premise;

import java.util.Optional;

/** Whether a condition holds for the facts of a case. */
public enum Truth {
  YES,
  NO,
  /** A fact that it asks for is not stated. */
  UNKNOWN;

  /** Returns what is stated; what is not stated is not known. */
  public static Truth of(Optional<Boolean> stated) {
    return stated.map(yes -> yes ? YES : NO).orElse(UNKNOWN);
  }

  Truth not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** Returns whether both hold. */
  public Truth and(Truth other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES ? other : this;
  }

  /** Returns whether one of the two holds. */
  public Truth or(Truth other) {
    if (this == YES || other == YES) {
      return YES;
    }
    return this == NO ? other : this;
  }
}
