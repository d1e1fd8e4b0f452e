// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import com.google.common.collect.ImmutableSet;

/**
 * The first two digits of division codes. Source: GB/T 2260, the 34 divisions of provincial level;
 * no province ever lost its two digits, so an old code has them too.
 */
final class Provinces {
  private static final ImmutableSet<Integer> CODES =
      ImmutableSet.of(
          11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50,
          51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82);

  private static final boolean[] DIVISIONS = table();

  /**
   * Residents of Taiwan have 830000 in the number on their residence permit. Source: 港澳台居民居住证申领发放办法
   * (国办发〔2018〕81号) art 3; 810000 and 820000 of the same article are codes of GB/T 2260.
   */
  private static final int PERMIT_TAIWAN = 83;

  /**
   * Stands for the nation in credit codes of organs that are registered centrally; seen, not read
   * in a text.
   */
  private static final int NATION = 10;

  private Provinces() {}

  private static boolean[] table() {
    boolean[] table = new boolean[100];
    CODES.forEach(code -> table[code] = true);
    return table;
  }

  /** Returns whether {@code code}, 0 to 99, is a division of provincial level. */
  static boolean isDivision(int code) {
    return DIVISIONS[code];
  }

  static boolean isOfResidents(int code) {
    return DIVISIONS[code] || code == PERMIT_TAIWAN;
  }

  static boolean isOfRegistrars(int code) {
    return DIVISIONS[code] || code == NATION;
  }
}
