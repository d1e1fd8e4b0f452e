// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import io.github.zhifa.model.staffing.PostHolding;
import io.github.zhifa.model.staffing.StaffingTable;

/**
 * The people on posts from day to day, where their posts belong and where they work.
 *
 * @param people the people whose post belongs to the cell
 * @param leaders those among them who are on leadership posts
 * @param away those among them who work in another unit
 * @param guests people on posts of other units who work in the unit of the cell, by their kind
 */
record PeopleHistory(
    StepFunctions people, StepFunctions leaders, StepFunctions away, StepFunctions guests) {

  static PeopleHistory of(StaffingTable table, StaffingIndex index) {
    Spans people = new Spans(index.cells());
    Spans leaders = new Spans(index.cells());
    Spans away = new Spans(index.cells());
    Spans guests = new Spans(index.cells());
    for (PostHolding holding : table.holdings()) {
      int cell = index.cell(holding.unit(), holding.kind());
      people.add(cell, holding);
      if (holding.leadership()) {
        leaders.add(cell, holding);
      }
      String usedAt = holding.usedAt().orElse(holding.unit());
      if (!usedAt.equals(holding.unit())) {
        away.add(cell, holding);
        guests.add(index.cell(usedAt, holding.kind()), holding);
      }
    }
    return new PeopleHistory(people.build(), leaders.build(), away.build(), guests.build());
  }

  /** Counts spans of days; one that ends before it begins is no span. */
  private static final class Spans {
    private final StepFunctions.Builder counts;

    Spans(int cells) {
      this.counts = new StepFunctions.Builder(cells);
    }

    void add(int cell, PostHolding holding) {
      boolean reversed =
          holding.lastDay().filter(last -> last.isBefore(holding.firstDay())).isPresent();
      if (cell < 0 || reversed) {
        return;
      }
      counts.add(cell, StepFunctions.day(holding.firstDay()), 1);
      if (holding.lastDay().isPresent()) {
        counts.add(cell, StepFunctions.day(holding.lastDay().orElseThrow()) + 1, -1);
      }
    }

    StepFunctions build() {
      return counts.build();
    }
  }
}
