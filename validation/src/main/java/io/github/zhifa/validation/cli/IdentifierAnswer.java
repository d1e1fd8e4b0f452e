// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.agency.CreditCodeChecker;
import io.github.zhifa.core.agency.DivisionCodeChecker;
import io.github.zhifa.core.agency.FailedCheck;
import io.github.zhifa.core.agency.FaultStrength;
import io.github.zhifa.core.agency.IdentifierChecker;
import io.github.zhifa.core.agency.IdentifierFault;
import io.github.zhifa.core.agency.IdentifierKind;
import io.github.zhifa.core.agency.IdentifierReading;
import io.github.zhifa.core.agency.Identifiers;
import io.github.zhifa.core.agency.ItemCodeChecker;
import io.github.zhifa.core.agency.ItemCodeFormat;
import io.github.zhifa.core.agency.Masking;
import io.github.zhifa.core.agency.ResidentNumberChecker;
import io.github.zhifa.core.law.Span;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.cli.Choice.IdentifierChoice;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is said of one line.
 *
 * @param line the number of the line, from 1
 * @param kind the kind as which it was checked; empty where no kind has its form
 * @param shown the normal form, masked unless the caller asked otherwise
 * @param failures the failed checks
 */
record IdentifierAnswer(
    long line, Optional<IdentifierKind> kind, String shown, ImmutableList<FailedCheck> failures) {

  /** As many digits in a text without a kind may be what is left of a resident number. */
  private static final int PERSONAL_DIGITS = 10;

  /** What a line comes to. */
  enum Result {
    SOUND("无误", "sound"),
    DOUBTFUL("存疑", "doubtful"),
    WRONG("有误", "wrong");

    private final BilingualText label;

    Result(String zh, String en) {
      this.label = BilingualText.of(zh, en);
    }

    BilingualText label() {
      return label;
    }
  }

  /** How lines are checked and shown. */
  record Way(IdentifierChoice choice, LocalDate asOf, CreditCodeChecker credit, boolean unmasked) {
    IdentifierAnswer answer(long line, String text) {
      return kindOf(text)
          .map(kind -> of(line, checker(kind).check(text)))
          .orElseGet(() -> unknown(line, text.strip()));
    }

    private Optional<IdentifierKind> kindOf(String text) {
      return switch (choice) {
        case AUTO -> Identifiers.kindOf(text);
        case DIVISION -> Optional.of(IdentifierKind.DIVISION);
        case CREDIT -> Optional.of(IdentifierKind.CREDIT);
        case RESIDENT -> Optional.of(IdentifierKind.RESIDENT);
        case ITEM -> Optional.of(IdentifierKind.ITEM);
      };
    }

    private IdentifierChecker checker(IdentifierKind kind) {
      return switch (kind) {
        case DIVISION -> DivisionCodeChecker.standard();
        case CREDIT -> credit;
        case RESIDENT -> ResidentNumberChecker.asOf(asOf);
        case ITEM -> ItemCodeChecker.of(ItemCodeFormat.DB52_T_1264_2018);
      };
    }

    private IdentifierAnswer of(long line, IdentifierReading reading) {
      return new IdentifierAnswer(
          line,
          Optional.of(reading.kind()),
          unmasked ? reading.normal() : reading.shown(),
          reading.failures());
    }

    private IdentifierAnswer unknown(long line, String text) {
      boolean personal = text.codePoints().filter(Character::isDigit).count() >= PERSONAL_DIGITS;
      FailedCheck failed =
          new FailedCheck(
              IdentifierFault.FORM,
              FaultStrength.CERTAIN,
              BilingualText.of(
                  "有" + text.length() + "个字符，不像任何一种编码，应为6、9、12、15或者18个",
                  "Has "
                      + text.length()
                      + " characters and the form of no kind, expected 6, 9, 12, 15 or 18"),
              new Span(0, text.length()));
      return new IdentifierAnswer(
          line,
          Optional.empty(),
          personal && !unmasked ? Masking.number(text) : text,
          ImmutableList.of(failed));
    }
  }

  Result result() {
    if (failures.isEmpty()) {
      return Result.SOUND;
    }
    return failures.stream().anyMatch(failed -> failed.strength() == FaultStrength.CERTAIN)
        ? Result.WRONG
        : Result.DOUBTFUL;
  }
}
