// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.staffing.QuotaTransfer;
import io.github.zhifa.model.staffing.StaffingTable;
import io.github.zhifa.model.staffing.StaffingUnit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * A staffing table, replayed: the posts and people of each unit and kind at the end of any day. The
 * posts are those that were approved last ({@code quotas}) and what transfers and adjustments moved
 * since, as it is written; a ledger mends nothing. The order of the rows of a table does not
 * matter. Rows that name a unit which is not there move nothing on that side. Immutable.
 */
public final class QuotaLedger {
  private final StaffingTable table;
  private final StaffingIndex index;
  private final PeopleHistory people;
  private final QuotaHistory quotas;

  private QuotaLedger(StaffingTable table, StaffingIndex index, PeopleHistory people) {
    this.table = table;
    this.index = index;
    this.people = people;
    this.quotas = QuotaHistory.of(table, index);
  }

  /** Returns the ledger of {@code table}. */
  public static QuotaLedger of(StaffingTable table) {
    StaffingIndex index = new StaffingIndex(table);
    return new QuotaLedger(table, index, PeopleHistory.of(table, index));
  }

  /** Returns the ledger in which {@code transfers} are recorded too. */
  public QuotaLedger with(Collection<QuotaTransfer> transfers) {
    return replacing(
        ImmutableList.<QuotaTransfer>builder().addAll(table.transfers()).addAll(transfers).build());
  }

  /** Returns the ledger in which no transfer {@code id} is recorded. */
  public QuotaLedger without(String id) {
    return replacing(
        table.transfers().stream()
            .filter(transfer -> !transfer.id().equals(id))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * The people stay where they are, so they are not counted again unless a unit and kind is new.
   */
  private QuotaLedger replacing(ImmutableList<QuotaTransfer> transfers) {
    StaffingTable changed = StaffingTable.builder().from(table).transfers(transfers).build();
    StaffingIndex next = new StaffingIndex(changed);
    return new QuotaLedger(
        changed, next, next.hasCellsOf(index) ? people : PeopleHistory.of(changed, next));
  }

  /** Returns the table. */
  public StaffingTable table() {
    return table;
  }

  /** Returns the kinds that are kept apart: the known ones, then those that nobody knows. */
  public ImmutableList<LedgerKind> kinds() {
    return index.kinds();
  }

  /** Returns the kind that the table means by {@code printed}. */
  public LedgerKind kind(String printed) {
    return index.kind(printed);
  }

  /** Returns the unit with the key {@code id}; empty where the table has none. */
  public Optional<StaffingUnit> unit(String id) {
    return index.unit(id);
  }

  /** Returns the division of {@code unit}: its own, or that of the nearest unit above it. */
  public Optional<DivisionCode> division(StaffingUnit unit) {
    return index.division(unit);
  }

  /** Returns the posts and people of a unit and kind at the end of {@code day}. */
  public PostCount on(String unit, LedgerKind kind, LocalDate day) {
    int cell = index.cell(unit, kind);
    return cell < 0 ? PostCount.NONE : count(cell, StepFunctions.day(day));
  }

  /** Returns the sums at the end of {@code day}. */
  public StaffingSums sums(LocalDate day) {
    int of = StepFunctions.day(day);
    PostCount[] counts = new PostCount[index.cells()];
    for (int cell = 0; cell < counts.length; cell++) {
      counts[cell] = count(cell, of);
    }
    return new StaffingSums(day, index, counts);
  }

  private PostCount count(int cell, int day) {
    long posts = quotas.posts().at(cell, day);
    long filled = people.people().at(cell, day);
    return new PostCount(
        posts,
        filled,
        Math.max(0, posts - filled),
        Math.max(0, filled - Math.max(0, posts)),
        quotas.leadershipPosts().at(cell, day),
        people.leaders().at(cell, day),
        people.away().at(cell, day),
        people.guests().at(cell, day));
  }

  /**
   * Returns whether an approved quota of {@code kind} is in force for {@code unit} on {@code day},
   * or posts were moved there.
   */
  public boolean hasQuota(String unit, LedgerKind kind, LocalDate day) {
    int cell = index.cell(unit, kind);
    int of = StepFunctions.day(day);
    return cell >= 0 && (quotas.inForce().at(cell, of) > 0 || quotas.posts().at(cell, of) != 0);
  }

  /**
   * Returns whether the leadership posts of {@code unit} and {@code kind} are stated on {@code
   * day}.
   */
  public boolean statesLeadership(String unit, LedgerKind kind, LocalDate day) {
    int cell = index.cell(unit, kind);
    return cell >= 0 && quotas.stated().at(cell, StepFunctions.day(day)) > 0;
  }

  StaffingIndex index() {
    return index;
  }

  QuotaHistory quotas() {
    return quotas;
  }

  PeopleHistory people() {
    return people;
  }
}
