// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

/** Full-width forms (１．５％) as their usual ones; the length stays, so that spans stay true. */
public final class FullWidth {
  private FullWidth() {}

  /**
   * Returns {@code text} with digits, full stop within a number, percent sign and slash narrowed.
   */
  public static String narrow(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isWide(text.charAt(i))) {
        return narrowFrom(i, text);
      }
    }
    return text;
  }

  private static String narrowFrom(int first, String text) {
    char[] narrow = text.toCharArray();
    for (int i = first; i < narrow.length; i++) {
      narrow[i] = isWide(narrow[i]) ? (char) (narrow[i] - 0xFEE0) : narrow[i];
    }
    return new String(narrow);
  }

  private static boolean isWide(char c) {
    return c >= '％' && (('０' <= c && c <= '９') || c == '．' || c == '％' || c == '／');
  }
}
