// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.table;

import com.google.common.base.Splitter;
import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.PointTiers;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TierCondition;
import io.github.zhifa.model.discretion.TierRole;
import io.github.zhifa.model.law.BoundaryConvention;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.PublishedDocument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables of invented tiers, written as rows of text. */
final class FactTables {
  /** 广东省生态环境行政处罚自由裁量权规定 art 23: 以上 includes the number, 以下 does not. */
  static final Optional<BoundaryConvention> GUANGDONG = convention(true, false);

  /** 民法典 art 1259, said by the instrument itself. */
  static final Optional<BoundaryConvention> BOTH = convention(true, true);

  static final Optional<BoundaryConvention> UNKNOWN = Optional.empty();

  private FactTables() {}

  private static Optional<BoundaryConvention> convention(boolean above, boolean below) {
    return Optional.of(
        BoundaryConvention.builder()
            .aboveIncludes(above)
            .belowIncludes(below)
            .source(LegalSource.of("示例规定", "第一条"))
            .build());
  }

  /**
   * Returns the table of {@code rows}: conditions with their columns, parted by semicolons
   * (次数:2次;区域:甲), a condition without a colon in the column without a name; {@code !} before a row
   * makes it overriding, {@code ?} residual. The fine of row n is n thousand yuan.
   */
  static FactTable table(Optional<BoundaryConvention> convention, String... rows) {
    List<Tier> tiers = new ArrayList<>();
    for (String row : rows) {
      tiers.add(tier(row, 1000L * (tiers.size() + 1)).build());
    }
    return tables(convention, List.of(), tiers).tiers().get(0);
  }

  static Tier.Builder tier(String row, long yuan) {
    boolean overriding = row.startsWith("!");
    boolean residual = row.startsWith("?");
    Tier.Builder tier = Tier.builder();
    tier.role(overriding ? TierRole.OVERRIDING : residual ? TierRole.RESIDUAL : TierRole.ORDINARY)
        .fine(yuan(yuan));
    for (String cell : Splitter.on(';').split(overriding || residual ? row.substring(1) : row)) {
      List<String> parts = Splitter.on(':').splitToList(cell);
      boolean named = parts.size() > 1;
      tier.addConditions(
          TierCondition.builder()
              .factor(named ? Optional.of(parts.get(0)) : Optional.empty())
              .printed(parts.get(parts.size() - 1))
              .build());
    }
    return tier;
  }

  static FineAmount yuan(long yuan) {
    return FineAmount.builder()
        .least(BigDecimal.valueOf(yuan))
        .most(BigDecimal.valueOf(yuan))
        .measure(FineMeasure.yuan())
        .build();
  }

  static ItemTables tables(
      Optional<BoundaryConvention> convention, List<FineClause> clauses, List<Tier> tiers) {
    BenchmarkItem item = item(clauses, tiers);
    return ItemTables.of(benchmark(convention, item), item);
  }

  static BenchmarkItem item(List<FineClause> clauses, List<Tier> tiers) {
    return BenchmarkItem.builder()
        .number("1")
        .conduct("示例行为")
        .clauses(clauses)
        .scheme(PointTiers.builder().tiers(tiers).build())
        .build();
  }

  static Benchmark benchmark(Optional<BoundaryConvention> convention, BenchmarkItem item) {
    return Benchmark.builder()
        .formatVersion(1)
        .document(
            PublishedDocument.builder()
                .title("示例（虚构）")
                .issuer(Agency.builder().name("示例机关").build())
                .convention(convention)
                .build())
        .addItems(item)
        .build();
  }
}
