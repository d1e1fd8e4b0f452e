// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import com.google.common.collect.ImmutableMap;
import io.github.zhifa.model.discretion.BaseAndIncrements;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.GradingScheme;
import io.github.zhifa.model.discretion.PointTiers;
import io.github.zhifa.model.discretion.RangeTiers;
import io.github.zhifa.model.discretion.TieredScheme;
import io.github.zhifa.model.discretion.WeightedFactor;
import io.github.zhifa.model.discretion.WeightedFactors;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The same tables and facts in another order. */
final class Shuffled {
  private Shuffled() {}

  static BenchmarkItem of(BenchmarkItem item, Random random) {
    GradingScheme scheme =
        item.scheme()
            .<GradingScheme>match(
                tiered -> tiers(tiered, random),
                weighted -> weights(weighted, random),
                bands -> bands,
                increments ->
                    BaseAndIncrements.builder()
                        .from(increments)
                        .increments(list(increments.increments(), random))
                        .build());
    return BenchmarkItem.builder().from(item).scheme(scheme).build();
  }

  private static GradingScheme tiers(TieredScheme scheme, Random random) {
    return scheme instanceof PointTiers
        ? PointTiers.builder().tiers(list(scheme.tiers(), random)).build()
        : RangeTiers.builder().tiers(list(scheme.tiers(), random)).build();
  }

  private static GradingScheme weights(WeightedFactors scheme, Random random) {
    List<WeightedFactor> factors =
        scheme.factors().stream()
            .map(
                factor ->
                    WeightedFactor.builder()
                        .from(factor)
                        .levels(list(factor.levels(), random))
                        .build())
            .toList();
    return WeightedFactors.builder().from(scheme).factors(list(factors, random)).build();
  }

  static CaseFacts of(CaseFacts facts, Random random) {
    return CaseFacts.builder()
        .from(facts)
        .numbers(map(facts.numbers(), random))
        .choices(map(facts.choices(), random))
        .circumstances(list(facts.circumstances(), random))
        .notFound(list(facts.notFound(), random))
        .stages(list(facts.stages(), random))
        .build();
  }

  private static <T> List<T> list(Collection<T> of, Random random) {
    List<T> list = new ArrayList<>(of);
    Collections.shuffle(list, random);
    return list;
  }

  private static <T> ImmutableMap<String, T> map(Map<String, T> of, Random random) {
    return ImmutableMap.copyOf(list(of.entrySet(), random));
  }
}
