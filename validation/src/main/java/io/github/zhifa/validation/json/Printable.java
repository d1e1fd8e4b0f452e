// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

/** Makes text from outside fit for one line of a report or a terminal. */
public final class Printable {
  private static final int SHOWN = 60;

  private Printable() {}

  /**
   * Returns {@code text} with line breaks, control and invisible characters and half characters
   * written as escapes, so that it neither breaks the line nor commands the terminal.
   */
  public static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (isHarmless(point)) {
                line.appendCodePoint(point);
              } else {
                line.append(escape(point));
              }
            });
    return line.toString();
  }

  /** Returns the first 60 characters of {@code text} on one line, never half a character. */
  public static String cut(String text) {
    String shown =
        text.codePointCount(0, text.length()) <= SHOWN
            ? text
            : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    return of(shown);
  }

  /** Returns whether {@code text} has half of a character of two (a lone surrogate). */
  static boolean hasHalfCharacter(String text) {
    int point;
    for (int i = 0; i < text.length(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
      if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHarmless(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }

  private static String escape(int point) {
    StringBuilder escaped = new StringBuilder();
    for (char unit : Character.toChars(point)) {
      String digits = "0000" + Integer.toHexString(unit);
      escaped.append("\\u").append(digits, digits.length() - 4, digits.length());
    }
    return escaped.toString();
  }
}
