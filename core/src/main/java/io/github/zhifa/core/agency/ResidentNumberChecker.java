// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.zhifa.core.law.Span;
import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;

/**
 * Checks resident identity numbers (公民身份号码) as of a day: 6 digits of the place of issue, 8 of the
 * day of birth, 3 of the sequence, and a check character, of which {@code x} is as good as {@code
 * X}.
 *
 * <p>The place is that of the first issue and may be a code that was withdrawn since, so only its
 * province is checked. Numbers of 15 digits, as issued before, have no check digit and the year in
 * two digits of the twentieth century.
 *
 * <p>Source: GB 11643-1999, arithmetic by ISO 7064 MOD 11-2.
 */
public final class ResidentNumberChecker extends IdentifierChecker {
  /**
   * Who was born longer ago than that is not alive. No law sets it: nobody is known to have lived
   * as long, and a misprinted century is always further off.
   */
  public static final int GREATEST_AGE_YEARS = 130;

  static final int OLD_LENGTH = 15;
  static final String CHECK_CHARACTERS = "10X98765432";
  private static final int LENGTH = 18;
  private static final int CHECK_AT = 17;
  private static final int SUM_BITS = 4;
  private static final int SUM_MASK = (1 << SUM_BITS) - 1;
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final int CERTAIN =
      IdentifierFault.FORM.bit()
          | IdentifierFault.REGION.bit()
          | IdentifierFault.DATE.bit()
          | IdentifierFault.CHECK_DIGIT.bit();

  private final LocalDate asOf;
  private final int firstDay;
  private final int lastDay;

  private ResidentNumberChecker(LocalDate asOf) {
    super(IdentifierKind.RESIDENT);
    this.asOf = asOf;
    this.firstDay = DayDigits.of(asOf.minusYears(GREATEST_AGE_YEARS));
    this.lastDay = DayDigits.of(asOf);
  }

  /**
   * Returns the checker for numbers of persons who were born by {@code asOf}, the day itself
   * included, and at most {@link #GREATEST_AGE_YEARS} years before.
   */
  public static ResidentNumberChecker asOf(LocalDate asOf) {
    return new ResidentNumberChecker(asOf);
  }

  /**
   * Returns the 18 characters of an old number: 19 is put before the year, and the check character
   * after the rest.
   *
   * @throws IllegalArgumentException if it is not 15 digits; the message does not show it
   */
  public static String modern(String oldNumber) {
    checkArgument(
        isOld(oldNumber), "old number must have 15 digits: length=%s", oldNumber.length());
    String digits = oldNumber.substring(0, 6) + "19" + oldNumber.substring(6);
    return digits + checkCharacter(digits);
  }

  @Override
  public int faults(CharSequence text) {
    long number = read(text);
    return number < 0 ? faultsOfOther(text) : faultsOfNumber(text, number);
  }

  @Override
  public int certain() {
    return CERTAIN;
  }

  private int faultsOfNumber(CharSequence text, long number) {
    int faults = 0;
    if (!Provinces.isOfResidents(provinceOf(number))) {
      faults = IdentifierFault.REGION.bit();
    }
    int day = birthOf(number);
    if (day < firstDay || day > lastDay || !DayDigits.isDay(day)) {
      faults |= IdentifierFault.DATE.bit();
    }
    if (!hasSoundCheck(text, number)) {
      faults |= IdentifierFault.CHECK_DIGIT.bit();
    }
    return faults;
  }

  private int faultsOfOther(CharSequence text) {
    String normal = WrittenForm.of(text.toString());
    boolean old = isOld(normal);
    String modern = old ? modern(normal) : normal;
    long number = read(modern);
    if (number < 0) {
      return IdentifierFault.FORM.bit();
    }
    int faults = old ? IdentifierFault.OLD_FORM.bit() : 0;
    if (!normal.contentEquals(text)) {
      faults |= IdentifierFault.WRITING.bit();
    }
    return faults | faultsOfNumber(modern, number);
  }

  private static boolean isOld(String text) {
    return text.length() == OLD_LENGTH && Digits.areAll(text, 0, OLD_LENGTH);
  }

  /** Returns whether {@code text} has 17 digits and a check character, whichever. */
  static boolean isWellFormed(CharSequence text) {
    return read(text) >= 0;
  }

  /**
   * Returns the 17 digits and the sum that asks for the check character in one number; negative
   * where {@code text} is not well formed. It looks at each character once and does not branch, as
   * registers of millions are checked with it.
   */
  static long read(CharSequence text) {
    if (text.length() != LENGTH) {
      return -1;
    }
    int negative = 0;
    int sum = 0;
    long digits = 0;
    for (int i = 0; i < CHECK_AT; i++) {
      int digit = text.charAt(i) - '0';
      negative |= digit | (9 - digit);
      sum += digit * WEIGHTS[i];
      digits = digits * 10 + digit;
    }
    char check = text.charAt(CHECK_AT);
    boolean sound = Digits.isDigit(check) || check == 'X' || check == 'x';
    return negative < 0 || !sound ? -1 : digits << SUM_BITS | sum % 11;
  }

  private static int provinceOf(long number) {
    return (int) ((number >> SUM_BITS) / 1_000_000_000_000_000L);
  }

  /** Returns the eight digits of the day of birth in what {@link #read} returned. */
  static int birthOf(long number) {
    return (int) ((number >> SUM_BITS) / 1_000 % 1_0000_00_00);
  }

  /**
   * Returns whether the last character of {@code text} is the one that its other digits ask for.
   */
  static boolean hasSoundCheck(CharSequence text, long number) {
    char check = text.charAt(CHECK_AT);
    return CHECK_CHARACTERS.charAt((int) number & SUM_MASK) == (check == 'x' ? 'X' : check);
  }

  private static char checkCharacter(CharSequence digits) {
    int sum = 0;
    for (int i = 0; i < CHECK_AT; i++) {
      sum += (digits.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECK_CHARACTERS.charAt(sum % 11);
  }

  @Override
  Span span(IdentifierFault fault, String normal) {
    boolean old = normal.length() == OLD_LENGTH;
    return switch (fault) {
      case REGION -> new Span(0, 2);
      case DATE -> new Span(6, old ? 12 : 14);
      case CHECK_DIGIT -> new Span(CHECK_AT, LENGTH);
      default -> new Span(0, normal.length());
    };
  }

  @Override
  BilingualText message(IdentifierFault fault, String normal) {
    String number = isOld(normal) ? modern(normal) : normal;
    return switch (fault) {
      case FORM -> malformed(normal);
      case OLD_FORM ->
          BilingualText.of(
              "是15位旧号码，应为18位：" + Masking.number(number),
              "Is an old number of 15 digits, expected 18: " + Masking.number(number));
      case REGION ->
          BilingualText.of(
              "前两位是" + number.substring(0, 2) + "，应为省级行政区划代码",
              "Begins with " + number.substring(0, 2) + ", expected the code of a province");
      case DATE -> DayDigits.message(number.substring(6, 14), asOf);
      case CHECK_DIGIT ->
          BilingualText.of(
              "校验码是" + number.charAt(CHECK_AT) + "，应为" + checkCharacter(number),
              "The check digit is "
                  + number.charAt(CHECK_AT)
                  + ", expected "
                  + checkCharacter(number));
      default -> written();
    };
  }

  private static BilingualText malformed(String normal) {
    if (normal.length() != LENGTH) {
      return length(normal, "18", "18");
    }
    int place = Digits.firstOther(normal, 0, CHECK_AT);
    return place < CHECK_AT
        ? character(normal, place, BilingualText.of("数字", "a digit"))
        : character(normal, place, BilingualText.of("数字或者X", "a digit or X"));
  }
}
