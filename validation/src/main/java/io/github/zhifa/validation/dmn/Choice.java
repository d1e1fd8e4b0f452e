// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

/** A chain of if and else in FEEL; a condition that is null counts as not met. */
record Choice(String begun) {
  static Choice of(String condition, String value) {
    return new Choice("").then(condition, value);
  }

  Choice then(String condition, String value) {
    return new Choice(begun + "if " + condition + " then " + value + "\nelse ");
  }

  String otherwise(String value) {
    return begun + value;
  }
}
