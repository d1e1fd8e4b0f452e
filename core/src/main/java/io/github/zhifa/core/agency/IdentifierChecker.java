// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.Span;
import io.github.zhifa.model.text.BilingualText;

/**
 * Checks identifiers of one kind. {@link #faults} is for millions of them: it gives a mask, and
 * makes no objects for what is in normal form. {@link #check} says the same in words. Neither
 * throws on any text.
 */
public abstract sealed class IdentifierChecker
    permits CreditCodeChecker, DivisionCodeChecker, ItemCodeChecker, ResidentNumberChecker {
  private final IdentifierKind kind;

  IdentifierChecker(IdentifierKind kind) {
    this.kind = kind;
  }

  /** Returns the kind that is checked. */
  public final IdentifierKind kind() {
    return kind;
  }

  /**
   * Returns the failed checks of {@code text} as a mask of {@link IdentifierFault#bit()}; 0 where
   * it is sound.
   */
  public abstract int faults(CharSequence text);

  /** Returns the mask of the checks that no issued identifier of this kind fails. */
  public abstract int certain();

  /** Returns every check that {@code text} fails, with its strength and its message. */
  public final IdentifierReading check(CharSequence text) {
    String printed = text.toString();
    return reading(printed, faults(printed));
  }

  final IdentifierReading reading(String printed, int faults) {
    String normal = WrittenForm.of(printed);
    ImmutableList.Builder<FailedCheck> failures = ImmutableList.builder();
    for (IdentifierFault fault : IdentifierFault.of(faults)) {
      FaultStrength strength =
          fault.isIn(certain()) ? FaultStrength.CERTAIN : FaultStrength.DOUBTFUL;
      failures.add(
          new FailedCheck(fault, strength, message(fault, normal), span(fault, printed, normal)));
    }
    return new IdentifierReading(kind, normal, failures.build());
  }

  private Span span(IdentifierFault fault, String printed, String normal) {
    return printed.length() == normal.length() && fault != IdentifierFault.WRITING
        ? span(fault, normal)
        : new Span(0, printed.length());
  }

  /** Returns the part of {@code normal} that fails the check {@code fault}. */
  abstract Span span(IdentifierFault fault, String normal);

  /** Returns the offending and the expected value, without whole resident numbers. */
  abstract BilingualText message(IdentifierFault fault, String normal);

  /** The message of {@link IdentifierFault#WRITING}, the same for every kind. */
  static BilingualText written() {
    return BilingualText.of(
        "含空白、连接符、全角或者小写字符，应写作半角、大写、不间断",
        "Has blanks, hyphens, full-width or small letters, expected half width and capitals in one"
            + " piece");
  }

  /** The message of a text that has another length than expected. */
  static BilingualText length(String normal, String zh, String en) {
    int length = normal.length();
    return BilingualText.of(
        "有" + length + "个字符，应为" + zh + "个", "Has " + length + " characters, expected " + en);
  }

  /** The message of a character at {@code place}, from 0, that is not one of {@code expected}. */
  static BilingualText character(String normal, int place, BilingualText expected) {
    String found = new String(Character.toChars(normal.codePointAt(place)));
    return BilingualText.of(
        "第" + (place + 1) + "位是“" + found + "”，应为" + expected.zh(),
        "Character " + (place + 1) + " is \"" + found + "\", expected " + expected.en());
  }
}
