// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import io.github.zhifa.model.certificate.EventKind;

/**
 * The events of one person and one kind of certificate, in the order of {@link EventOrder}, read by
 * index: a list of values or columns of numbers. None of them is about a record: corrections are
 * resolved before.
 */
public interface EventSequence {
  /** Stands for a certificate without a known last day. */
  int NO_LAST_DAY = Integer.MAX_VALUE;

  /** Returns how many events there are. */
  int size();

  /** Returns what happened. */
  EventKind kind(int index);

  /** Returns the day on which it took effect, counted from 1970-01-01. */
  int day(int index);

  /**
   * Returns the last day, inclusive, that an issue, a renewal or a replacement gives, counted from
   * 1970-01-01, or {@link #NO_LAST_DAY}; of other events it is not asked.
   */
  int lastDay(int index);
}
