// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.gate;

import io.github.zhifa.core.discretion.premise.Premise;
import io.github.zhifa.core.discretion.premise.Truth;
import io.github.zhifa.model.discretion.Circumstances;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether the party had completed a number of years (周岁) at the act. On the birthday itself the law
 * does not say which age counts, and an act that goes on over a birthday is of both ages: then only
 * a stated age can tell.
 */
final class PartyAge {
  private static final String ZH = "当事人行为时的年龄";
  private static final String EN = "the party's age at the act";

  private final Circumstances circumstances;

  PartyAge(Circumstances circumstances) {
    this.circumstances = circumstances;
  }

  /** Returns whether {@code years} were completed at the act. */
  Premise completed(int years) {
    Truth stated = Truth.of(circumstances.ageYears().map(age -> age >= years));
    Truth counted = counted(years);
    if (stated == Truth.UNKNOWN) {
      return Premise.of(counted, ZH, EN);
    }
    if (counted != Truth.UNKNOWN && counted != stated) {
      return Premise.of(
          Truth.UNKNOWN, ZH + "（与出生日期不一致）", EN + " (it contradicts the day of birth)");
    }
    return Premise.of(stated, ZH, EN);
  }

  private Truth counted(int years) {
    Optional<LocalDate> birth = circumstances.birthDay();
    Optional<LocalDate> first = circumstances.actDay();
    boolean single = circumstances.continuing().map(goesOn -> !goesOn).orElse(false);
    Optional<LocalDate> last = circumstances.endDay().or(() -> single ? first : Optional.empty());
    if (birth.isEmpty() || first.isEmpty()) {
      return Truth.UNKNOWN;
    }
    LocalDate birthday = birth.get().plusYears(years);
    Truth atFirst = over(first.get(), birthday);
    if (atFirst == Truth.YES) {
      return Truth.YES; // the act cannot have ended before it began
    }
    return last.map(day -> over(day, birthday)).filter(atFirst::equals).orElse(Truth.UNKNOWN);
  }

  private static Truth over(LocalDate day, LocalDate birthday) {
    if (day.isEqual(birthday)) {
      return Truth.UNKNOWN;
    }
    return day.isAfter(birthday) ? Truth.YES : Truth.NO;
  }
}
