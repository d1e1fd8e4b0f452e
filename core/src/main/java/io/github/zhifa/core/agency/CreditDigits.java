// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import java.util.Arrays;

/**
 * The arithmetic of unified social credit codes. Source: GB 32100-2015 for the code, GB 11714 for
 * the organisation code within it.
 */
final class CreditDigits {
  static final int LENGTH = 18;
  static final int CHECK_AT = 17;
  static final int INNER_CHECK_AT = 16;

  /** 31 characters; each counts as its place in the row. */
  static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  /** 3 to the power of 0 to 16, mod 31. */
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };

  private static final int INNER_START = 8;
  private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private static final int TABLE_SIZE = 128;
  private static final byte[] VALUES = values();

  private CreditDigits() {}

  private static byte[] values() {
    byte[] values = new byte[TABLE_SIZE];
    Arrays.fill(values, (byte) -1);
    for (int i = 0; i < CHARACTERS.length(); i++) {
      values[CHARACTERS.charAt(i)] = (byte) i;
    }
    return values;
  }

  private static int valueOf(char c) {
    return c < TABLE_SIZE ? VALUES[c] : -1;
  }

  /** Returns whether {@code text} has 18 of the characters, with digits for the division. */
  static boolean isWellFormed(CharSequence text) {
    return text.length() == LENGTH && firstMalformed(text) == LENGTH;
  }

  /** Returns the place of the first character that cannot stand there; 18 where there is none. */
  static int firstMalformed(CharSequence text) {
    for (int i = 0; i < LENGTH; i++) {
      int value = valueOf(text.charAt(i));
      if (value < 0 || (i >= 2 && i < INNER_START && value > 9)) {
        return i;
      }
    }
    return LENGTH;
  }

  /** Returns the check character that the first 17 ask for. */
  static char check(CharSequence code) {
    int sum = 0;
    for (int i = 0; i < CHECK_AT; i++) {
      sum += VALUES[code.charAt(i)] * WEIGHTS[i];
    }
    return CHARACTERS.charAt((31 - sum % 31) % 31);
  }

  /**
   * Returns the check character that the eight before it ask for. A letter counts from A = 10 up,
   * the omitted ones included.
   */
  static char innerCheck(CharSequence code) {
    int sum = 0;
    for (int i = 0; i < INNER_WEIGHTS.length; i++) {
      char c = code.charAt(INNER_START + i);
      sum += (c <= '9' ? c - '0' : c - 'A' + 10) * INNER_WEIGHTS[i];
    }
    int check = 11 - sum % 11;
    return check == 10 ? 'X' : (char) ('0' + check % 11);
  }
}
