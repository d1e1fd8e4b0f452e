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
  private static final int[] INNER_WEIGHTS = {0, 0, 0, 0, 0, 0, 0, 0, 3, 7, 9, 10, 5, 8, 4, 2, 0};

  /** The greatest value at each place: the division has digits only. */
  private static final int[] GREATEST = {
    30, 30, 9, 9, 9, 9, 9, 9, 30, 30, 30, 30, 30, 30, 30, 30, 30
  };

  /** What {@link #sums} returns of a text that is not well formed. */
  static final int MALFORMED = -1;

  /** The sum of the organisation code is at most 48 x 35. */
  private static final int INNER_BITS = 11;

  private static final int TABLE_SIZE = 128;
  private static final byte[] VALUES = values();
  private static final byte[] INNER_VALUES = innerValues();

  private CreditDigits() {}

  private static byte[] values() {
    byte[] values = new byte[TABLE_SIZE];
    Arrays.fill(values, (byte) -1);
    for (int i = 0; i < CHARACTERS.length(); i++) {
      values[CHARACTERS.charAt(i)] = (byte) i;
    }
    return values;
  }

  /** A letter of an organisation code counts from A = 10 up, the omitted ones included. */
  private static byte[] innerValues() {
    byte[] values = new byte[TABLE_SIZE];
    for (int i = 0; i < CHARACTERS.length(); i++) {
      char c = CHARACTERS.charAt(i);
      values[c] = (byte) (c <= '9' ? c - '0' : c - 'A' + 10);
    }
    return values;
  }

  private static int valueOf(char c) {
    return c < TABLE_SIZE ? VALUES[c] : -1;
  }

  /** Returns whether {@code text} has 18 of the characters, with digits for the division. */
  static boolean isWellFormed(CharSequence text) {
    return sums(text) != MALFORMED;
  }

  /**
   * Returns the two weighted sums of {@code text} in one number, or {@link #MALFORMED}. It looks at
   * each character once and does not branch, as registers of millions are checked with it.
   */
  static int sums(CharSequence text) {
    if (text.length() != LENGTH) {
      return MALFORMED;
    }
    int negative = valueOf(text.charAt(CHECK_AT));
    int sum = 0;
    int inner = 0;
    for (int i = 0; i < CHECK_AT; i++) {
      char c = text.charAt(i);
      int ascii = c & (TABLE_SIZE - 1);
      int value = VALUES[ascii];
      negative |= (TABLE_SIZE - 1 - c) | value | (GREATEST[i] - value);
      sum += value * WEIGHTS[i];
      inner += INNER_VALUES[ascii] * INNER_WEIGHTS[i];
    }
    return negative < 0 ? MALFORMED : sum << INNER_BITS | inner;
  }

  /** Returns the check character that {@code sums} ask for. */
  static char checkBy(int sums) {
    return CHARACTERS.charAt((31 - (sums >> INNER_BITS) % 31) % 31);
  }

  /** Returns the check character of the organisation code that {@code sums} ask for. */
  static char innerCheckBy(int sums) {
    return innerCharacter(sums & ((1 << INNER_BITS) - 1));
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

  /** Returns the check character that the eight before it ask for. */
  static char innerCheck(CharSequence code) {
    int sum = 0;
    for (int i = INNER_START; i < INNER_CHECK_AT; i++) {
      sum += INNER_VALUES[code.charAt(i)] * INNER_WEIGHTS[i];
    }
    return innerCharacter(sum);
  }

  private static char innerCharacter(int sum) {
    int check = 11 - sum % 11;
    return check == 10 ? 'X' : (char) ('0' + check % 11);
  }
}
