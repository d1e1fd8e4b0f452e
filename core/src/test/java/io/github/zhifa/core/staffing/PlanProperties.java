// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.staffing.QuotaTransfer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Plans for tables in which nobody is over quota. */
class PlanProperties {
  private static List<QuotaTransfer> approved(List<QuotaTransfer> plan) {
    return plan.stream()
        .map(
            each ->
                QuotaTransfer.builder()
                    .from(each)
                    .approval(Tables.approval(AgencyLevel.NATIONAL))
                    .build())
        .toList();
  }

  @Property(tries = 400)
  @Label("an accepted plan leaves nobody without a post, and a plan that does is not accepted")
  void acceptedPlansKeepThePeople(@ForAll long seed) {
    RandomTables random = new RandomTables(seed);
    QuotaLedger ledger = QuotaLedger.of(random.sound());
    List<QuotaTransfer> plan =
        seed % 2 == 0
            ? random.gentle(1 + (int) (Math.abs(seed / 2) % 3))
            : random.transfers(2, "plan");
    PlanAnswer answer = PlanAnswer.of(ledger, approved(plan));
    boolean sound = true;
    for (int day = 0; day <= RandomTables.DAYS; day++) {
      LocalDate of = RandomTables.day(day);
      StaffingSums sums = answer.after().sums(of);
      sound &= sums.total().over() == 0;
      sound &= sums.rows().stream().allMatch(row -> row.count().posts() >= 0);
    }

    Statistics.collect(answer.accepted());
    if (answer.accepted()) {
      assertThat(sound).isTrue();
    }
    boolean cut =
        answer.problems().stream()
            .anyMatch(
                problem ->
                    problem.fault() == TransferFault.BELOW_PEOPLE
                        || problem.fault() == TransferFault.BELOW_ZERO);
    assertThat(cut).isEqualTo(!sound);
  }

  @Property(tries = 200)
  @Label("the order of a plan does not matter")
  void orderDoesNotMatter(@ForAll long seed) {
    RandomTables random = new RandomTables(seed);
    QuotaLedger ledger = QuotaLedger.of(random.sound());
    List<QuotaTransfer> plan = random.transfers(4, "plan");
    List<QuotaTransfer> shuffled = new ArrayList<>(plan);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(new HashSet<>(PlanAnswer.of(ledger, shuffled).problems()))
        .isEqualTo(new HashSet<>(PlanAnswer.of(ledger, plan).problems()));
  }

  @Property(tries = 200)
  @Label(
      "administrative quota that crosses levels without approval is refused, other kinds are not")
  void article18IsForAdministrativeQuotaOnly(@ForAll long seed) {
    RandomTables random = new RandomTables(seed);
    QuotaLedger ledger = QuotaLedger.of(random.sound());

    for (QuotaTransfer transfer : random.transfers(4, "plan")) {
      boolean crosses = isTownship(transfer.fromUnit()) != isTownship(transfer.toUnit());
      assertThat(
              PlanAnswer.of(ledger, List.of(transfer)).problems().stream()
                  .anyMatch(problem -> problem.fault() == TransferFault.CENTRAL_APPROVAL_MISSING))
          .isEqualTo(crosses && transfer.kind().equals(Tables.ADMINISTRATIVE));
    }
  }

  private static boolean isTownship(String unit) {
    return unit.equals("T") || unit.equals("U");
  }
}
