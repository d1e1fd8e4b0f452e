// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

/** ASCII digits in a text. */
final class Digits {
  private Digits() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns whether all characters from {@code start} to before {@code end} are digits. */
  static boolean areAll(CharSequence text, int start, int end) {
    return firstOther(text, start, end) == end;
  }

  /** Returns the place of the first character that is no digit; {@code end} where there is none. */
  static int firstOther(CharSequence text, int start, int end) {
    int i = start;
    while (i < end && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static int count(CharSequence text) {
    return (int) text.chars().filter(c -> isDigit((char) c)).count();
  }

  /** Returns the number that the digits from {@code start} to before {@code end} write. */
  static int number(CharSequence digits, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      number = number * 10 + (digits.charAt(i) - '0');
    }
    return number;
  }
}
