// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
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
  void aGraverClauseOfTheSameConductMeetsThePlainOne() {
    assertThat(shared(PLAIN, tier("1", "第二次被处罚的"), GRAVE, tier("2", "第二次及以上被处罚的")))
        .contains("被处罚 2次");
    assertThat(shared(PLAIN, tier("1", "第一次被处罚的"), GRAVE, tier("2", "第二次及以上被处罚的"))).isEmpty();
  }

  @Test
  void clausesForDifferentSubjectsNeverMeet() {
    FineClause unit = clause("1", "单位", null);
    FineClause person = clause("2", "个人", "情节严重");

    assertThat(shared(unit, tier("1", "第一次被处罚的"), person, tier("2", "第一次被处罚的"))).isEmpty();
  }

  @Test
  void aStageThatIsAFactSetsClausesApart() {
    FineClause refused = clause("2", null, "逾期不改正");

    assertThat(shared(PLAIN, tier("1", "第一次被处罚的"), refused, tier("2", "第一次被处罚的"))).isEmpty();
  }

  @Test
  void anOverridingTierPrevailsInItsClauseAndMeetsOtherClausesByItsNumber() {
    Tier overriding = alternatives("1", "第二次及以上被处罚的", "扰乱正常工作秩序");
    Tier ofGrave = alternatives("2", "第四次及以上被处罚的", "扰乱正常工作秩序");

    assertThat(shared(PLAIN, tier("1", "第三次被处罚的"), GRAVE, overriding)).isEmpty();
    assertThat(shared(PLAIN, tier("1", "第三次及以上被处罚的"), GRAVE, ofGrave)).contains("被处罚 4次");
    assertThat(shared(PLAIN, tier("1", "扰乱正常工作秩序"), GRAVE, ofGrave)).isEmpty();
  }

  @Test
  void aResidualTierMeetsNothing() {
    Tier residual = Tier.builder().from(tier("1", "第三次被处罚的")).role(TierRole.RESIDUAL).build();

    assertThat(shared(PLAIN, tier("1", "第三次被处罚的"), GRAVE, residual)).isEmpty();
  }

  @Test
  void damagedTiersAndTiersWithoutAClauseAmongSeveralAreLeftOut() {
    Tier damaged = Tier.builder().from(tier("1", "第三次被处罚的")).damage("缺字").build();
    Tier unnamed = Tier.builder().from(tier("1", "第三次被处罚的")).clause(Optional.empty()).build();

    assertThat(GradedTier.of(item(PLAIN, GRAVE, damaged, unnamed), Optional.empty())).isEmpty();
  }

  private static Optional<String> shared(FineClause one, Tier tier, FineClause two, Tier other) {
    ImmutableList<GradedTier> tiers = GradedTier.of(item(one, two, tier, other), Optional.empty());
    assertThat(tiers.get(0).shared(tiers.get(1))).isEqualTo(tiers.get(1).shared(tiers.get(0)));
    return tiers.get(0).shared(tiers.get(1));
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

  private static Tier alternatives(String clause, String... printed) {
    Tier.Builder tier = Tier.builder();
    tier.role(TierRole.OVERRIDING).clause(clause);
    for (String alternative : printed) {
      tier.addAlternatives(TierCondition.builder().printed(alternative).build());
    }
    return tier.build();
  }
}
