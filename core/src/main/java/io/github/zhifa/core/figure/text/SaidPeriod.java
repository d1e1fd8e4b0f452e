// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import io.github.zhifa.model.figure.Period;
import java.util.OptionalInt;

/**
 * A period that a text names.
 *
 * @param start where it stands
 * @param end where it ends
 * @param kind how it is named
 * @param year the year that the text named last, up to here
 * @param period the period
 */
record SaidPeriod(int start, int end, Kind kind, OptionalInt year, Period period) {
  /**
   * Returns whether what is said of it was so on its day; 截至2023年底 may tell what was done by then.
   */
  boolean isOfDay() {
    return kind == Kind.POINT && !Marks.isOneOf(period.printed(), 0, "截至");
  }

  /** Returns whether it is told by what happened (改革后). */
  boolean isOfEvent() {
    return period.printed().contains("改革");
  }

  /** How a period is named. */
  enum Kind {
    /** Something went on in it (2023年, 今年以来). */
    SPAN,
    /** Something was so on its day (目前, 截至2023年底). */
    POINT,
    /** Something is compared with it (比2022年). */
    COMPARED
  }
}
