// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * When the next assessment is due. 行政处罚法 art 24 I asks for regular assessments (定期组织评估) and fixes
 * no period, so a policy must state it.
 *
 * @param lastOn the day of the last assessment; empty where not known
 * @param period the period that a policy states; empty where none does
 */
public record AssessmentDue(Optional<LocalDate> lastOn, Optional<Period> period) {

  /**
   * Returns the last day on which the next assessment is in time: the corresponding day of the last
   * one after the period; empty where a day or a period is missing.
   */
  public Optional<LocalDate> dueOn() {
    return lastOn.flatMap(last -> period.map(last::plus));
  }

  /** Returns whether it is overdue on {@code day}; empty where that cannot be told. */
  public Optional<Boolean> isOverdueOn(LocalDate day) {
    return dueOn().map(day::isAfter);
  }
}
