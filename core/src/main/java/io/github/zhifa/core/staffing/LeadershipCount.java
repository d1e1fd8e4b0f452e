// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.staffing.StaffingUnit;
import java.time.LocalDate;

/**
 * The leadership posts (领导职数) and leaders of a unit over 行政编制 and 事业编制: they belong to the organ,
 * not to a kind (地方各级人民政府机构设置和编制管理条例 art 20, 28).
 *
 * @param unit the unit
 * @param stated whether any row in force states leadership posts
 * @param posts the leadership posts, as far as they are stated
 * @param leaders the people on leadership posts
 */
public record LeadershipCount(StaffingUnit unit, boolean stated, long posts, long leaders) {

  /** Returns the count of each unit that has posts or people on {@code day}. */
  public static ImmutableList<LeadershipCount> of(QuotaLedger ledger, LocalDate day) {
    ImmutableList.Builder<LeadershipCount> counts = ImmutableList.builder();
    LeadershipCount open = null;
    for (UnitCount row : ledger.sums(day).rows()) {
      if (!row.kind().isRegulated()) {
        continue;
      }
      boolean stated = ledger.statesLeadership(row.unit().id(), row.kind(), day);
      LeadershipCount own =
          new LeadershipCount(
              row.unit(), stated, row.count().leadershipPosts(), row.count().leaders());
      if (open != null && open.unit().id().equals(own.unit().id())) {
        open = open.plus(own);
      } else {
        if (open != null) {
          counts.add(open);
        }
        open = own;
      }
    }
    return open == null ? counts.build() : counts.add(open).build();
  }

  private LeadershipCount plus(LeadershipCount other) {
    return new LeadershipCount(
        unit, stated || other.stated, posts + other.posts, leaders + other.leaders);
  }
}
