// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import io.github.zhifa.model.staffing.ApprovedQuota;
import io.github.zhifa.model.staffing.QuotaAdjustment;
import io.github.zhifa.model.staffing.QuotaTransfer;
import io.github.zhifa.model.staffing.StaffingTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The posts of each cell from day to day: what was approved last, and what was moved since. All
 * movements of a day count together, so their order does not matter.
 *
 * @param posts the posts
 * @param leadershipPosts the leadership posts among them, as far as they are stated
 * @param stated 1 while an approved quota with a number of leadership posts is in force
 * @param inForce 1 while an approved quota is in force
 * @param moved the posts that transfers and adjustments have brought or taken in all
 */
record QuotaHistory(
    StepFunctions posts,
    StepFunctions leadershipPosts,
    StepFunctions stated,
    StepFunctions inForce,
    StepFunctions moved) {

  static QuotaHistory of(StaffingTable table, StaffingIndex index) {
    Movements movements = new Movements(index);
    table.transfers().forEach(movements::add);
    table.adjustments().forEach(movements::add);
    StepFunctions moved = movements.posts.build();
    StepFunctions movedLeadership = movements.leadershipPosts.build();
    StepFunctions.Builder stated = new StepFunctions.Builder(index.cells());
    StepFunctions.Builder inForce = new StepFunctions.Builder(index.cells());
    rows(table, index)
        .forEach(
            (cell, rows) -> {
              Base posts = new Base(cell, moved, movements.posts);
              Base leaders = new Base(cell, movedLeadership, movements.leadershipPosts);
              Base withLeaders = new Base(cell, null, stated);
              Base any = new Base(cell, null, inForce);
              for (int i = 0; i < rows.size(); i++) {
                ApprovedQuota row = rows.get(i);
                int first = StepFunctions.day(row.firstDay());
                posts.set(first, row.posts());
                leaders.set(first, row.leadershipPosts().orElse(0));
                withLeaders.set(first, row.leadershipPosts().isPresent() ? 1 : 0);
                any.set(first, 1);
                if (endsBeforeNext(row, rows, i)) {
                  int after = StepFunctions.day(row.lastDay().orElseThrow()) + 1;
                  List.of(posts, leaders, withLeaders, any).forEach(each -> each.set(after, 0));
                }
              }
            });
    return new QuotaHistory(
        movements.posts.build(),
        movements.leadershipPosts.build(),
        stated.build(),
        inForce.build(),
        moved);
  }

  /** Returns the first day on which anything was approved for or moved to or from {@code cell}. */
  int firstDay(int cell) {
    return Math.min(first(inForce.days(cell)), first(moved.days(cell)));
  }

  private static int first(int[] days) {
    return days.length == 0 ? Integer.MAX_VALUE : days[0];
  }

  /** A row counts until the next one for the same cell begins, whatever its own last day. */
  private static boolean endsBeforeNext(ApprovedQuota row, List<ApprovedQuota> rows, int i) {
    return row.lastDay()
        .filter(last -> !last.isBefore(row.firstDay()))
        .filter(
            last -> i + 1 == rows.size() || last.plusDays(1).isBefore(rows.get(i + 1).firstDay()))
        .isPresent();
  }

  /** The rows of each cell by day; of those that begin on one day the least counts. */
  static Map<Integer, List<ApprovedQuota>> rows(StaffingTable table, StaffingIndex index) {
    Map<Integer, List<ApprovedQuota>> rows = new TreeMap<>();
    table.quotas().stream()
        .filter(row -> index.cell(row.unit(), row.kind()) >= 0)
        .sorted(
            Comparator.comparing(ApprovedQuota::firstDay)
                .thenComparing(ApprovedQuota::posts)
                .thenComparing(row -> row.leadershipPosts().orElse(0))
                .thenComparing(row -> row.lastDay().orElse(LocalDate.MAX)))
        .forEach(
            row -> {
              List<ApprovedQuota> own =
                  rows.computeIfAbsent(
                      index.cell(row.unit(), row.kind()), cell -> new ArrayList<>());
              if (own.isEmpty() || !own.get(own.size() - 1).firstDay().equals(row.firstDay())) {
                own.add(row);
              }
            });
    return rows;
  }

  /** What transfers and adjustments do, as it is written: posts may come out of nothing. */
  private static final class Movements {
    private final StaffingIndex index;
    private final StepFunctions.Builder posts;
    private final StepFunctions.Builder leadershipPosts;

    Movements(StaffingIndex index) {
      this.index = index;
      this.posts = new StepFunctions.Builder(index.cells());
      this.leadershipPosts = new StepFunctions.Builder(index.cells());
    }

    void add(QuotaTransfer transfer) {
      int day = StepFunctions.day(transfer.day());
      long leaders = transfer.leadershipPosts().orElse(0);
      add(
          index.cell(transfer.fromUnit(), transfer.kind()),
          day,
          -(long) transfer.posts(),
          -leaders);
      add(
          index.cell(transfer.toUnit(), StaffingIndex.received(transfer)),
          day,
          transfer.receivedPosts().orElse(transfer.posts()),
          leaders);
    }

    void add(QuotaAdjustment change) {
      add(
          index.cell(change.unit(), change.kind()),
          StepFunctions.day(change.day()),
          change.posts(),
          change.leadershipPosts().orElse(0));
    }

    private void add(int cell, int day, long more, long leaders) {
      if (cell >= 0) {
        posts.add(cell, day, more);
        leadershipPosts.add(cell, day, leaders);
      }
    }
  }

  /** The part of one number that movements do not make: it is chosen so that a row holds. */
  private static final class Base {
    private final int cell;
    private final @Nullable StepFunctions moved;
    private final StepFunctions.Builder into;
    private long base;

    Base(int cell, @Nullable StepFunctions moved, StepFunctions.Builder into) {
      this.cell = cell;
      this.moved = moved;
      this.into = into;
    }

    /** Makes the number {@code number} at the beginning of {@code day}. */
    void set(int day, long number) {
      long next = number - (moved == null ? 0 : moved.at(cell, day - 1));
      into.add(cell, day, next - base);
      base = next;
    }
  }
}
