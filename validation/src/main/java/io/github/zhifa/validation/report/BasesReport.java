// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.BasisConsequence;
import java.time.LocalDate;

/**
 * What a change of law does to lists.
 *
 * @param from the earlier day
 * @param to the later day
 * @param lists the lists, sorted by file
 * @param unreadable the files that could not be read
 */
public record BasesReport(
    LocalDate from,
    LocalDate to,
    ImmutableList<ListBases> lists,
    ImmutableList<UnreadableInput> unreadable) {

  /** Returns how many entries of all lists come to {@code consequence}. */
  public long count(BasisConsequence consequence) {
    return lists.stream().mapToLong(list -> list.count(consequence)).sum();
  }

  /**
   * Returns what it comes to: unreadable where a file is, rejected where an entry must be changed
   * (its basis is lost or has gone elsewhere), undecided where one cannot be decided, else
   * accepted.
   */
  public Verdict verdict() {
    if (!unreadable.isEmpty()) {
      return Verdict.UNREADABLE;
    }
    if (count(BasisConsequence.BASIS_LOST) + count(BasisConsequence.REMAP_KNOWN) > 0) {
      return Verdict.REJECTED;
    }
    return count(BasisConsequence.UNDECIDED) > 0 ? Verdict.UNDECIDED : Verdict.ACCEPTED;
  }
}
