// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

/** Full-width forms (１．５％) as their usual ones; the length stays, so that spans stay true. */
final class FullWidth {
  private FullWidth() {}

  /**
   * Returns {@code text} with digits, full stop within a number, percent sign and dash narrowed.
   */
  static String narrow(String text) {
    char[] narrow = text.toCharArray();
    boolean changed = false;
    for (int i = 0; i < narrow.length; i++) {
      char c = narrow(narrow[i]);
      changed |= c != narrow[i];
      narrow[i] = c;
    }
    return changed ? new String(narrow) : text;
  }

  private static char narrow(char c) {
    boolean wide = ('０' <= c && c <= '９') || c == '．' || c == '％' || c == '／';
    return wide ? (char) (c - 0xFEE0) : c;
  }
}
