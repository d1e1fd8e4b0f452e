// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.function.Function;

/** How a benchmark grades inside the range that the law allows: a closed set. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
@JsonSubTypes({
  @JsonSubTypes.Type(RangeTiers.class),
  @JsonSubTypes.Type(PointTiers.class),
  @JsonSubTypes.Type(WeightedFactors.class)
})
public sealed interface GradingScheme permits TieredScheme, WeightedFactors {
  /**
   * Answers a question that every scheme must answer. A new kind of scheme becomes a parameter
   * here, so the compiler stops at every place that asks.
   *
   * @param tiered the answer of a scheme that lists tiers
   * @param weighted the answer of a sum of weights
   */
  default <T> T match(
      Function<? super TieredScheme, ? extends T> tiered,
      Function<? super WeightedFactors, ? extends T> weighted) {
    return this instanceof TieredScheme scheme
        ? tiered.apply(scheme)
        : weighted.apply((WeightedFactors) this);
  }
}
