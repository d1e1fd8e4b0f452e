// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.RangeTiers;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TierCondition;
import io.github.zhifa.model.discretion.TierRole;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.PublishedDocument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Invented benchmarks. */
public final class BenchmarkFixtures {
  public static final LegalSource PROVISION = LegalSource.of("示例法", "第八十五条第一款第一项");

  private BenchmarkFixtures() {}

  public static PublishedDocument.Builder document(String title, AgencyLevel level, String code) {
    return PublishedDocument.builder()
        .title(title)
        .issuer(Agency.builder().name("示例机关").level(level).division(DivisionCode.of(code)).build())
        .firstDay(LocalDate.of(2023, 1, 1));
  }

  public static Benchmark benchmark(PublishedDocument document, BenchmarkItem... items) {
    return Benchmark.builder().formatVersion(1).document(document).addItems(items).build();
  }

  public static BenchmarkItem item(Tier... tiers) {
    return item(List.of(tiers));
  }

  /** An item under a clause of 1,000 to 10,000 yuan. */
  public static BenchmarkItem item(List<Tier> tiers) {
    return BenchmarkItem.builder()
        .number("1")
        .conduct("示例行为")
        .addBasis(PROVISION)
        .addClauses(FineClause.builder().label("1").fine(yuan(1000, 10000)).build())
        .scheme(RangeTiers.builder().addAllTiers(tiers).build())
        .build();
  }

  public static Tier tier(String condition, long least, long most) {
    return Tier.builder()
        .role(TierRole.ORDINARY)
        .addConditions(TierCondition.builder().printed(condition).build())
        .fine(yuan(least, most))
        .build();
  }

  public static FineAmount yuan(long least, long most) {
    return FineAmount.builder()
        .least(BigDecimal.valueOf(least))
        .most(BigDecimal.valueOf(most))
        .measure(FineMeasure.yuan())
        .build();
  }
}
