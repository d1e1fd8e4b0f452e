// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.law.FineDiscretion;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.PenaltyKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one provision does to the act of a case: the limb of it that fits the party and the stage
 * (拒不改正的，…).
 *
 * @param source the provision
 * @param firstDay the first day in force; empty where it is not known, and then it counts as past
 * @param lastDay the last day in force, inclusive; empty where no end is known
 * @param unlawful whether the act fulfils its conditions; empty where that is not known
 * @param fine the fine that it sets, as the law says, before any discretion; empty where it sets
 *     none
 * @param discretion whether the organ must fine; without meaning where there is no fine
 * @param beside the other kinds of penalty that it sets
 */
public record PenaltyProvision(
    LegalSource source,
    Optional<LocalDate> firstDay,
    Optional<LocalDate> lastDay,
    Optional<Boolean> unlawful,
    Optional<FineAmount> fine,
    FineDiscretion discretion,
    ImmutableSet<PenaltyKind> beside) {

  /** Returns whether it is in force on {@code day}, first and last day included. */
  public boolean isInForceOn(LocalDate day) {
    return firstDay.filter(day::isBefore).isEmpty() && lastDay.filter(day::isAfter).isEmpty();
  }

  Premise isUnlawful() {
    String place = source.instrument() + source.place().orElse("");
    return Premise.stated(
        unlawful, "行为是否符合" + place + "的条件", "whether the act fulfils the conditions of " + place);
  }
}
