// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.EventKind;
import java.util.Comparator;

/**
 * The order of events: by the day of effect, the day of record, the kind in the order in which
 * kinds follow each other, and the id. It does not depend on the order of arrival.
 */
@SuppressWarnings("EnumOrdinal") // the order of the constants is the order of events
public final class EventOrder {
  private static final int DAY_BITS = 23;
  private static final int KIND_BITS = 6;

  /** Counted from 0000-01-01, so that no day of a four-digit year is below zero. */
  private static final int YEAR_ZERO = -719_528;

  /** Compares events of one person and one kind of certificate. */
  static final Comparator<CertificateEvent> COMPARATOR =
      Comparator.comparing(CertificateEvent::day)
          .thenComparing(CertificateEvent::recordedOn)
          .thenComparing(CertificateEvent::kind)
          .thenComparing(CertificateEvent::id);

  private EventOrder() {}

  /**
   * Returns a number that orders events but for their ids.
   *
   * @param day the day of effect, counted from 1970-01-01
   * @param recordedOn the day of record, counted from 1970-01-01
   * @throws IllegalArgumentException if a day is not in the years 0 to 9999
   */
  public static long key(int day, int recordedOn, EventKind kind) {
    return ((long) bits(day) << DAY_BITS | bits(recordedOn)) << KIND_BITS | kind.ordinal();
  }

  private static int bits(int day) {
    int fromZero = day - YEAR_ZERO;
    checkArgument(
        fromZero >= 0 && fromZero < 1 << DAY_BITS, "day is not in four-digit years: day=%s", day);
    return fromZero;
  }
}
