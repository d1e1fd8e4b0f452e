// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks resident identity numbers (公民身份号码), which are personal: what is printed keeps the two
 * digits of the province and the last character, {@code 11***************X}. That is enough to see
 * which kind of number it is and what is said of its check digit; the day of birth, the county and
 * the sequence, by which a person could be found, are gone. The length stays, since a wrong length
 * is a fault that is reported.
 */
public final class Masking {
  private static final int HEAD = 2;
  private static final int TAIL = 1;

  /**
   * 14 digits or more, in any width, and an X: numbers of persons, and damaged ones. A credit code
   * has a letter at one of its ends, or else it is masked too.
   */
  private static final Pattern LONG_NUMBER =
      Pattern.compile("(?<![\\p{Nd}A-Za-z])\\p{Nd}(?:[ -]?+\\p{Nd}){13,}+[XxＸｘ]?+(?![A-Za-z])");

  private static final Pattern CENTURY = Pattern.compile(".{6}(?:18|19|20)");

  /** How many characters of a resident number may be damaged so that it still is taken for one. */
  private static final int OTHERS = 3;

  private Masking() {}

  /** Returns {@code number} with all but the first two and the last characters as stars. */
  public static String number(String number) {
    int hidden = number.length() - HEAD - TAIL;
    if (hidden <= 0) {
      return "*".repeat(number.length());
    }
    return number.substring(0, HEAD)
        + "*".repeat(hidden)
        + number.substring(number.length() - TAIL);
  }

  /** Returns {@code text} with every number in it masked that may be a resident number. */
  public static String inText(String text) {
    return LONG_NUMBER.matcher(text).replaceAll(found -> quoted(number(found.group())));
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }

  /**
   * Returns whether {@code text} may be a resident number: 14 to 19 characters, at most three of
   * them no digits, that begin with a province and, but for the old 15 digits, have a year of birth
   * from 1800 to 2099 at its place, whatever else is wrong with it.
   */
  public static boolean mayBePersonal(String text) {
    String normal = WrittenForm.of(text);
    int length = normal.length();
    if (length < 14 || length > 19 || !Digits.areAll(normal, 0, 2)) {
      return false;
    }
    boolean old = length == ResidentNumberChecker.OLD_LENGTH;
    return Digits.count(normal) >= length - OTHERS
        && Provinces.isOfResidents(Digits.number(normal, 0, 2))
        && (old || CENTURY.matcher(normal).lookingAt());
  }
}
