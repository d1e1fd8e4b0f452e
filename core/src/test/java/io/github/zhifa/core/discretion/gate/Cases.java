// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.gate;

import io.github.zhifa.model.discretion.Circumstances;
import io.github.zhifa.model.discretion.HarmfulConsequence;
import io.github.zhifa.model.discretion.MentalCapacity;
import io.github.zhifa.model.discretion.PartyType;
import java.time.LocalDate;

/** Circumstances for tests. */
final class Cases {
  private Cases() {}

  /** An adult did a finished act of some harm, found in time; no ground applies, all is known. */
  static Circumstances.Builder plain() {
    return Circumstances.builder()
        .party(PartyType.NATURAL_PERSON)
        .ageYears(30)
        .mentalCapacity(MentalCapacity.FULL)
        .factsEstablished(true)
        .actDay(LocalDate.of(2026, 3, 1))
        .continuing(false)
        .discoveredDay(LocalDate.of(2026, 3, 5))
        .environment(false)
        .lifeHealthOrFinance(false)
        .minor(false)
        .corrected(false)
        .harm(HarmfulConsequence.OTHER)
        .firstViolation(false)
        .faultless(false)
        .harmRemoved(false)
        .coerced(false)
        .confessed(false)
        .merit(false)
        .emergency(false);
  }
}
