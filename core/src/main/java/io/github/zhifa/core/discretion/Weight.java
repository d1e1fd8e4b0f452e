// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.model.text.BilingualText;

/** How one thing stands to another, and why. */
record Weight(Order order, BilingualText why) {

  /** How the first stands to the second. */
  enum Order {
    LESS,
    EQUAL,
    MORE,
    UNKNOWN;

    static Order of(int comparison) {
      if (comparison == 0) {
        return EQUAL;
      }
      return comparison < 0 ? LESS : MORE;
    }

    /** Returns how they stand where both this and {@code other} count: only if they agree. */
    Order and(Order other) {
      if (this == other || other == EQUAL) {
        return this;
      }
      return this == EQUAL ? other : UNKNOWN;
    }
  }

  static Weight of(Order order, String zh, String en) {
    return new Weight(order, BilingualText.of(zh, en));
  }
}
