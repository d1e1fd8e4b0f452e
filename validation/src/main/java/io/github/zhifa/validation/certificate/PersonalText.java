// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import io.github.zhifa.core.agency.Masking;

/**
 * Shows texts of a register without telling who is meant. A key of a person or a misplaced cell may
 * be a name or an identity number, whatever the column says.
 */
public final class PersonalText {
  /** As many digits may be what is left of an identity number. */
  private static final int PERSONAL_DIGITS = 10;

  private PersonalText() {}

  /**
   * Returns {@code text} with an identity number masked, and of a text with Chinese characters all
   * but the first character, as in 张**; other texts as they are.
   */
  public static String masked(String text) {
    if (text.codePoints().filter(Character::isDigit).count() >= PERSONAL_DIGITS) {
      return Masking.number(text);
    }
    return text.codePoints().anyMatch(Character::isIdeographic) ? name(text) : text;
  }

  /** Returns {@code name} with all but its first character as stars. */
  public static String name(String name) {
    int characters = name.codePointCount(0, name.length());
    if (characters == 0) {
      return "";
    }
    return name.substring(0, name.offsetByCodePoints(0, 1)) + "*".repeat(characters - 1);
  }
}
