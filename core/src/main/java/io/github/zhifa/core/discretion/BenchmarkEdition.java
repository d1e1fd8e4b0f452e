// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.model.law.FineAmount;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One edition of a benchmark, and what it gives for a case.
 *
 * @param name its title or document number
 * @param firstDay the first day in force; empty where it is not known, and then it counts as past
 * @param lastDay the last day in force, inclusive; empty where no end is known
 * @param fine the fine that it gives for the case; empty where it gives none or it is not known
 */
public record BenchmarkEdition(
    String name,
    Optional<LocalDate> firstDay,
    Optional<LocalDate> lastDay,
    Optional<FineAmount> fine) {

  /** Returns whether it is in force on {@code day}, first and last day included. */
  public boolean isInForceOn(LocalDate day) {
    return firstDay.filter(day::isBefore).isEmpty() && lastDay.filter(day::isAfter).isEmpty();
  }
}
