// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.staffing.ApprovedQuota;
import io.github.zhifa.model.staffing.PostHolding;
import io.github.zhifa.model.staffing.QuotaTransfer;
import io.github.zhifa.model.staffing.StaffingTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

class QuotaLedgerProperties {
  private static ImmutableMap<LedgerKind, Long> postsByKind(QuotaLedger ledger, LocalDate day) {
    return ImmutableMap.copyOf(Maps.transformValues(ledger.sums(day).byKind(), PostCount::posts));
  }

  @Property(tries = 200)
  @Label("transfers create and lose nothing of any kind, and turn no kind into another")
  void eachKindIsConserved(@ForAll long seed) {
    RandomTables random = new RandomTables(seed);
    QuotaLedger ledger = QuotaLedger.of(random.carriedOver());
    ImmutableMap<LedgerKind, Long> opening =
        postsByKind(
            QuotaLedger.of(
                StaffingTable.builder().from(ledger.table()).transfers(List.of()).build()),
            RandomTables.day(0));

    for (int day = 0; day <= RandomTables.DAYS; day++) {
      ImmutableMap<LedgerKind, Long> now = postsByKind(ledger, RandomTables.day(day));
      opening.forEach((kind, posts) -> assertThat(now.get(kind)).isEqualTo(posts));
    }
  }

  @Property(tries = 200)
  @Label("the order of rows, and of transfers within a day, does not matter")
  void orderDoesNotMatter(@ForAll long seed) {
    StaffingTable table = new RandomTables(seed).anything();
    Random order = new Random(seed);
    StaffingTable shuffled =
        StaffingTable.builder()
            .from(table)
            .quotas(shuffled(table.quotas(), order))
            .holdings(shuffled(table.holdings(), order))
            .transfers(shuffled(table.transfers(), order))
            .build();

    for (int day = 0; day <= 2 * RandomTables.DAYS; day++) {
      assertThat(QuotaLedger.of(shuffled).sums(RandomTables.day(day)))
          .isEqualTo(QuotaLedger.of(table).sums(RandomTables.day(day)));
    }
  }

  @Property(tries = 100)
  @Label("taking transfers back, or moving the posts back on the same day, restores every day")
  void undoRestores(@ForAll long seed) {
    RandomTables random = new RandomTables(seed);
    QuotaLedger ledger = QuotaLedger.of(random.anything());
    List<QuotaTransfer> plan = random.transfers(3, "plan");
    List<QuotaTransfer> back =
        plan.stream()
            .map(
                each ->
                    QuotaTransfer.builder()
                        .from(each)
                        .id("back" + each.id())
                        .fromUnit(each.toUnit())
                        .toUnit(each.fromUnit())
                        .build())
            .toList();
    QuotaLedger undone = ledger.with(plan);
    for (QuotaTransfer transfer : plan) {
      undone = undone.without(transfer.id());
    }

    assertThat(undone.table()).isEqualTo(ledger.table());
    for (int day = 0; day <= RandomTables.DAYS; day++) {
      LocalDate of = RandomTables.day(day);
      assertThat(undone.sums(of)).isEqualTo(ledger.sums(of));
      assertThat(ledger.with(plan).with(back).sums(of)).isEqualTo(ledger.sums(of));
    }
  }

  @Property(tries = 200)
  @Label("a day-by-day count by hand gives the same posts and people")
  void theSlowWayGivesTheSame(@ForAll long seed) {
    StaffingTable table = new RandomTables(seed).anything();
    QuotaLedger ledger = QuotaLedger.of(table);

    for (String unit : RandomTables.UNITS) {
      for (LedgerKind kind : ledger.kinds()) {
        for (int day = 0; day <= 2 * RandomTables.DAYS; day++) {
          PostCount count = ledger.on(unit, kind, RandomTables.day(day));
          assertThat(count.posts()).isEqualTo(slowPosts(table, unit, kind.name(), day));
          assertThat(count.people())
              .isEqualTo(
                  table.holdings().stream()
                      .filter(each -> each.unit().equals(unit) && each.kind().equals(kind.name()))
                      .filter(on(RandomTables.day(day)))
                      .count());
          assertThat(count.guests())
              .isEqualTo(
                  table.holdings().stream()
                      .filter(each -> !each.unit().equals(unit) && each.kind().equals(kind.name()))
                      .filter(each -> each.usedAt().equals(Optional.of(unit)))
                      .filter(on(RandomTables.day(day)))
                      .count());
        }
      }
    }
  }

  @Property(tries = 100)
  @Label("units, kinds, levels and provinces add up to the table, and nobody works twice")
  void sumsArePartitions(@ForAll long seed) {
    StaffingSums sums = QuotaLedger.of(new RandomTables(seed).anything()).sums(RandomTables.day(5));

    for (ImmutableMap<?, PostCount> parts :
        List.<ImmutableMap<?, PostCount>>of(
            sums.byUnit(), sums.byKind(), sums.byLevel(), sums.byArea(AgencyLevel.PROVINCE))) {
      assertThat(parts.values().stream().reduce(PostCount.NONE, PostCount::plus))
          .isEqualTo(sums.total());
    }
    assertThat(sums.total().working()).isEqualTo(sums.total().people());
  }

  private static Predicate<PostHolding> on(LocalDate day) {
    return each ->
        !day.isBefore(each.firstDay())
            && each.lastDay().filter(last -> day.isAfter(last)).isEmpty();
  }

  /** Day by day: begin a row, end a row, then move. Of two rows of one day the lesser counts. */
  private static long slowPosts(StaffingTable table, String unit, String kind, int until) {
    long posts = 0;
    Optional<LocalDate> ends = Optional.empty();
    for (int number = 0; number <= until; number++) {
      LocalDate day = RandomTables.day(number);
      Optional<ApprovedQuota> begins =
          table.quotas().stream()
              .filter(row -> row.unit().equals(unit) && row.kind().equals(kind))
              .filter(row -> row.firstDay().equals(day))
              .min(
                  Comparator.comparing(ApprovedQuota::posts)
                      .thenComparing(row -> row.lastDay().orElse(LocalDate.MAX)));
      if (begins.isPresent()) {
        posts = begins.get().posts();
        ends = begins.get().lastDay();
      } else if (ends.filter(last -> day.equals(last.plusDays(1))).isPresent()) {
        posts = 0;
      }
      for (QuotaTransfer transfer : table.transfers()) {
        if (transfer.kind().equals(kind) && transfer.day().equals(day)) {
          posts += transfer.toUnit().equals(unit) ? transfer.posts() : 0;
          posts -= transfer.fromUnit().equals(unit) ? transfer.posts() : 0;
        }
      }
    }
    return posts;
  }

  private static <T> List<T> shuffled(List<T> list, Random order) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, order);
    return copy;
  }
}
