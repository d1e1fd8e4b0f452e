// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import io.github.zhifa.model.staffing.ApprovedQuota;
import io.github.zhifa.model.staffing.PostHolding;
import io.github.zhifa.model.staffing.QuotaTransfer;
import io.github.zhifa.model.staffing.StaffingTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small random tables of two departments, two institutions and two townships. */
final class RandomTables {
  static final int DAYS = 12;
  static final List<String> UNITS = List.of("D", "E", "I", "J", "T", "U");
  private static final List<String> KINDS =
      List.of(Tables.ADMINISTRATIVE, Tables.INSTITUTION, Tables.WORKER, "员额");

  private final Random random;

  RandomTables(long seed) {
    this.random = new Random(seed);
  }

  static LocalDate day(int number) {
    return Tables.START.plusDays(number);
  }

  /** Returns a table; each unit and kind has one row from the start on, or none. */
  StaffingTable carriedOver() {
    StaffingTable.Builder table = units();
    for (String unit : UNITS) {
      for (String kind : KINDS) {
        if (random.nextInt(4) > 0) {
          table.addQuotas(Tables.quota(unit, kind, random.nextInt(10)));
        }
      }
    }
    return table.addAllTransfers(transfers(random.nextInt(8), "t")).build();
  }

  /** Returns a table whose rows begin and end anywhere, with people on posts. */
  StaffingTable anything() {
    StaffingTable.Builder table = units();
    for (int i = random.nextInt(20); i > 0; i--) {
      table.addQuotas(row());
    }
    for (int i = random.nextInt(30); i > 0; i--) {
      table.addHoldings(holding(i));
    }
    return table.addAllTransfers(transfers(random.nextInt(8), "t")).build();
  }

  /** Returns a table in which nobody is over quota, as long as nothing is moved. */
  StaffingTable sound() {
    StaffingTable.Builder table = units();
    for (String unit : UNITS) {
      for (String kind : KINDS) {
        int posts = random.nextInt(6);
        table.addQuotas(Tables.quota(unit, kind, posts));
        table.addAllHoldings(Tables.staff(unit, kind, random.nextInt(posts + 1)));
      }
    }
    return table.build();
  }

  private static StaffingTable.Builder units() {
    return Tables.table(
        Tables.department("D"),
        Tables.department("E"),
        Tables.institution("I"),
        Tables.institution("J"),
        Tables.township("T", 1),
        Tables.township("U", 2));
  }

  private ApprovedQuota row() {
    int first = random.nextInt(DAYS);
    ApprovedQuota.Builder row =
        Tables.quota(pick(UNITS), pick(KINDS), random.nextInt(10), day(first));
    if (random.nextBoolean()) {
      row.lastDay(day(first + random.nextInt(DAYS)));
    }
    return row.build();
  }

  private PostHolding holding(int person) {
    int first = random.nextInt(DAYS);
    PostHolding.Builder holding =
        Tables.holding("p" + person, pick(UNITS), pick(KINDS)).firstDay(day(first));
    if (random.nextBoolean()) {
      holding.lastDay(day(first + random.nextInt(DAYS)));
    }
    return holding.usedAt(pick(UNITS)).build();
  }

  /** Returns transfers between different units, on any day. */
  List<QuotaTransfer> transfers(int number, String prefix) {
    List<QuotaTransfer> transfers = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      int from = random.nextInt(UNITS.size());
      int to = (from + 1 + random.nextInt(UNITS.size() - 1)) % UNITS.size();
      transfers.add(
          Tables.transfer(
                  prefix + i,
                  UNITS.get(from),
                  UNITS.get(to),
                  pick(KINDS),
                  1 + random.nextInt(4),
                  day(random.nextInt(DAYS)))
              .build());
    }
    return transfers;
  }

  /** Returns transfers of one post each that no article forbids, unless there is none to give. */
  List<QuotaTransfer> gentle(int number) {
    List<QuotaTransfer> transfers = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      boolean organs = random.nextBoolean();
      String kind = organs ? Tables.ADMINISTRATIVE : Tables.INSTITUTION;
      transfers.add(
          Tables.transfer(
                  "gentle" + i,
                  organs ? "D" : "I",
                  organs ? "E" : "J",
                  random.nextInt(3) == 0 ? Tables.WORKER : kind,
                  1,
                  day(random.nextInt(DAYS)))
              .build());
    }
    return transfers;
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
