// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.GradingScheme;
import io.github.zhifa.model.discretion.RangeTiers;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TierCondition;
import io.github.zhifa.model.discretion.TierRole;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.FineUnit;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.PublishedDocument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Tables for tests: the numbers are those of the rulebook, the documents around them are invented.
 */
final class ExampleTables {
  private ExampleTables() {}

  static Benchmark benchmark(BenchmarkItem item) {
    return Benchmark.builder()
        .formatVersion(1)
        .document(
            PublishedDocument.builder()
                .title("示例基准")
                .issuer(Agency.builder().name("示例机关").build())
                .firstDay(LocalDate.of(2020, 1, 1))
                .build())
        .addItems(item)
        .build();
  }

  static BenchmarkItem item(LegalSource basis, List<FineClause> clauses, Tier... tiers) {
    return item(basis, clauses, RangeTiers.builder().addTiers(tiers).build());
  }

  static BenchmarkItem item(LegalSource basis, List<FineClause> clauses, GradingScheme scheme) {
    return BenchmarkItem.builder()
        .number("1")
        .conduct("示例行为")
        .addBasis(basis)
        .addAllClauses(clauses)
        .scheme(scheme)
        .build();
  }

  static Tier tier(String grade, String clause, String factor, String printed, FineAmount fine) {
    return Tier.builder()
        .grade(grade)
        .role(TierRole.ORDINARY)
        .addConditions(TierCondition.builder().factor(factor).printed(printed).build())
        .clause(clause)
        .fine(fine)
        .build();
  }

  static FineAmount yuan(long least, long most) {
    return FineAmount.builder()
        .least(BigDecimal.valueOf(least))
        .most(BigDecimal.valueOf(most))
        .measure(FineMeasure.yuan())
        .build();
  }

  static FineAmount upTo(long most) {
    return FineAmount.builder().most(BigDecimal.valueOf(most)).measure(FineMeasure.yuan()).build();
  }

  static FineAmount times(String least, String most, String base, long capYuan) {
    return FineAmount.builder()
        .least(new BigDecimal(least))
        .most(new BigDecimal(most))
        .measure(FineMeasure.builder().unit(FineUnit.TIMES).base(base).build())
        .capYuan(BigDecimal.valueOf(capYuan))
        .build();
  }

  static FineAmount timesUpTo(String most, String base, long capYuan) {
    return FineAmount.builder()
        .from(times("0", most, base, capYuan))
        .least(Optional.empty())
        .build();
  }

  static FineClause.Builder clause(String label, FineAmount fine) {
    FineClause.Builder clause = FineClause.builder();
    clause.label(label).fine(fine);
    return clause;
  }
}
