// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.ExampleTables.benchmark;
import static io.github.zhifa.validation.discretion.ExampleTables.clause;
import static io.github.zhifa.validation.discretion.ExampleTables.item;
import static io.github.zhifa.validation.discretion.ExampleTables.tier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.zhifa.core.discretion.CaseGrader;
import io.github.zhifa.core.discretion.FineRange;
import io.github.zhifa.core.discretion.Grading;
import io.github.zhifa.core.discretion.GradingPolicy;
import io.github.zhifa.core.discretion.YuanFine;
import io.github.zhifa.core.discretion.gate.ConflictPolicy;
import io.github.zhifa.core.discretion.gate.GatePolicy;
import io.github.zhifa.core.discretion.gate.StartDay;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.Circumstances;
import io.github.zhifa.model.discretion.HarmfulConsequence;
import io.github.zhifa.model.discretion.MentalCapacity;
import io.github.zhifa.model.discretion.PartyType;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TierRole;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.validation.catalogue.Shipped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Cases and tables for tests; all of them are invented. */
final class CaseExamples {
  private CaseExamples() {}

  static final LegalSource LAW = LegalSource.of("示例法", "第一条");
  static final LocalDate ACT = LocalDate.of(2026, 3, 1);
  static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  static final GradingPolicy PLAIN =
      GradingPolicy.of(new GatePolicy(ConflictPolicy.UNDECIDED, StartDay.DAY_AFTER));

  static Grading grade(BenchmarkItem item, CaseFacts.Builder facts, GradingPolicy policy) {
    return grade(benchmark(item), facts, policy);
  }

  static Grading grade(Benchmark benchmark, CaseFacts.Builder facts, GradingPolicy policy) {
    return CaseGrader.of(benchmark, benchmark.items().get(0), new Instruments(Shipped.register()))
        .grade(facts.build(), DAY, policy, Trace.kept());
  }

  static CaseFacts.Builder facts() {
    return CaseFacts.builder().formatVersion(1);
  }

  static String range(Optional<FineRange> range) {
    return range
        .map(
            fine ->
                fine.least().map(BigDecimal::toPlainString).orElse("")
                    + ".."
                    + fine.most().map(BigDecimal::toPlainString).orElse(""))
        .orElse("none");
  }

  static String yuanOf(Grading grading) {
    return range(Iterables.getOnlyElement(grading.fines()).yuan().flatMap(YuanFine::range));
  }

  static Tier always(String clause, FineAmount fine) {
    return Tier.builder().role(TierRole.ORDINARY).clause(clause).fine(fine).build();
  }

  static BenchmarkItem one(FineAmount law, FineAmount tier) {
    return item(LAW, ImmutableList.of(clause("1", law).build()), always("1", tier));
  }

  static Circumstances.Builder plain() {
    Circumstances.Builder plain = Circumstances.builder();
    plain
        .party(PartyType.UNIT)
        .mentalCapacity(MentalCapacity.FULL)
        .ageYears(30)
        .factsEstablished(true)
        .actDay(ACT)
        .continuing(false)
        .discoveredDay(ACT)
        .environment(false)
        .lifeHealthOrFinance(false)
        .minor(false)
        .corrected(false)
        .harm(HarmfulConsequence.OTHER)
        .firstViolation(false)
        .faultless(false)
        .harmRemoved(false)
        .coerced(false)
        .confessed(false)
        .merit(false)
        .emergency(false);
    return plain;
  }

  static CaseFacts.Builder gains(BigDecimal yuan) {
    return facts().putBases("违法所得", yuan);
  }

  static BenchmarkItem ofGains(String least, String most, String tier) {
    return one(
        ExampleTables.times(least, most, "违法所得", 1_000_000),
        ExampleTables.times(tier, tier, "违法所得", 1_000_000));
  }

  static Grading grade(BenchmarkItem item, CaseFacts facts, LocalDate day) {
    return CaseGrader.of(benchmark(item), item, new Instruments(Shipped.register()))
        .grade(facts, day, PLAIN, Trace.kept());
  }
}
