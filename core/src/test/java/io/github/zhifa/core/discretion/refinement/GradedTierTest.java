// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.refinement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.PointTiers;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TierCondition;
import io.github.zhifa.model.discretion.TierRole;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.FineMeasure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GradedTierTest {
  private static final FineClause PLAIN = clause("1", null, null);
  private static final FineClause GRAVE = clause("2", null, "情节严重");

  @Test
  void damagedTiersAndTiersWithoutAClauseAmongSeveralAreLeftOut() {
    Tier damaged = Tier.builder().from(tier("1", "第三次被处罚的")).damage("缺字").build();
    Tier unnamed = Tier.builder().from(tier("1", "第三次被处罚的")).clause(Optional.empty()).build();

    assertThat(GradedTier.of(item(PLAIN, GRAVE, damaged, unnamed), Optional.empty())).isEmpty();
  }

  private static BenchmarkItem item(FineClause one, FineClause two, Tier tier, Tier other) {
    return BenchmarkItem.builder()
        .number("1")
        .conduct("示例行为")
        .addClauses(one, two)
        .scheme(PointTiers.builder().addTiers(tier, other).build())
        .build();
  }

  private static FineClause clause(String label, @Nullable String subject, @Nullable String stage) {
    return FineClause.builder()
        .label(label)
        .fine(FineAmount.builder().measure(FineMeasure.yuan()).build())
        .subject(Optional.ofNullable(subject))
        .stage(Optional.ofNullable(stage))
        .build();
  }

  private static Tier tier(String clause, String printed) {
    return Tier.builder()
        .role(TierRole.ORDINARY)
        .clause(clause)
        .addConditions(TierCondition.builder().printed(printed).build())
        .build();
  }
}
