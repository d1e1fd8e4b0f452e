// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import java.util.Optional;

/** Tells the kinds of identifiers apart by their form. */
public final class Identifiers {
  private static final int OTHER_DIGITS = 3;

  private Identifiers() {}

  /**
   * Returns the kind that {@code text} has by its form, sound or not; empty where no kind has it.
   * Item codes have no form of their own and are never told. What may be a resident number is taken
   * for one, unless it is a sound credit code: to mask too much is the lesser fault.
   */
  public static Optional<IdentifierKind> kindOf(CharSequence text) {
    String normal = WrittenForm.of(text.toString());
    return switch (normal.length()) {
      case 6, 9, 12 -> divisionIf(Digits.count(normal) == normal.length());
      case 14, 15, 16, 17, 19 -> residentIf(Masking.mayBePersonal(normal));
      case 18 -> kindOf18(normal);
      default -> Optional.empty();
    };
  }

  private static Optional<IdentifierKind> kindOf18(String normal) {
    if (CreditCodeChecker.standard().faults(normal) == 0) {
      return Optional.of(IdentifierKind.CREDIT);
    }
    if (Masking.mayBePersonal(normal)) {
      return Optional.of(IdentifierKind.RESIDENT);
    }
    return CreditDigits.isWellFormed(normal)
        ? Optional.of(IdentifierKind.CREDIT)
        : residentIf(Digits.count(normal) >= normal.length() - OTHER_DIGITS);
  }

  private static Optional<IdentifierKind> divisionIf(boolean form) {
    return form ? Optional.of(IdentifierKind.DIVISION) : Optional.empty();
  }

  private static Optional<IdentifierKind> residentIf(boolean form) {
    return form ? Optional.of(IdentifierKind.RESIDENT) : Optional.empty();
  }
}
