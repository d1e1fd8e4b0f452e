// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One line of the list of a monthly review.
 *
 * @param key whose certificate of which kind
 * @param reason why it is reviewed
 * @param day the day on which it ended, expires or is due; of a retirement the last day of the
 *     month in which the age is reached
 * @param unit the unit of the holder
 */
public record ReviewEntry(
    HolderKey key, ReviewReason reason, LocalDate day, Optional<String> unit) {

  static final Comparator<ReviewEntry> ORDER =
      Comparator.comparing(ReviewEntry::key).thenComparing(ReviewEntry::reason);
}
