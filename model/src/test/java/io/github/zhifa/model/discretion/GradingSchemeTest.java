// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GradingSchemeTest {
  private static final Tier TIER = Tier.builder().role(TierRole.ORDINARY).build();

  static Stream<Arguments> schemes() {
    return Stream.of(
        Arguments.of(RangeTiers.builder().addTiers(TIER).build(), "1 tiers"),
        Arguments.of(PointTiers.builder().addTiers(TIER, TIER).build(), "2 tiers"),
        Arguments.of(
            WeightedFactors.builder()
                .addStarts(WeightStart.builder().percent(BigDecimal.TEN).build())
                .build(),
            "1 starts"),
        Arguments.of(GradeBands.builder().rule("midpoint").build(), "bands of midpoint"),
        Arguments.of(BaseAndIncrements.builder().build(), "0 increments"));
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void everySchemeAnswersForItsKind(GradingScheme scheme, String answer) {
    String given =
        scheme.match(
            tiered -> tiered.tiers().size() + " tiers",
            weighted -> weighted.starts().size() + " starts",
            bands -> "bands of " + bands.rule(),
            increments -> increments.increments().size() + " increments");

    assertThat(given).isEqualTo(answer);
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void valuesWithTheSamePartsAreEqual(GradingScheme scheme, String answer) {
    GradingScheme same =
        scheme.match(
            tiered ->
                tiered instanceof RangeTiers
                    ? RangeTiers.builder().tiers(ImmutableList.copyOf(tiered.tiers())).build()
                    : PointTiers.builder().tiers(ImmutableList.copyOf(tiered.tiers())).build(),
            weighted -> WeightedFactors.builder().from(weighted).build(),
            bands -> GradeBands.builder().from(bands).build(),
            increments -> BaseAndIncrements.builder().from(increments).build());

    assertThat(same).isEqualTo(scheme).hasSameHashCodeAs(scheme).isNotSameAs(scheme);
  }
}
