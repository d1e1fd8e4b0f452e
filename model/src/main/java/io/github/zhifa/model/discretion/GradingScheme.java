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
  @JsonSubTypes.Type(WeightedFactors.class),
  @JsonSubTypes.Type(GradeBands.class),
  @JsonSubTypes.Type(BaseAndIncrements.class)
})
public sealed interface GradingScheme
    permits TieredScheme, WeightedFactors, GradeBands, BaseAndIncrements {
  /**
   * Answers a question that every scheme must answer. A new kind of scheme becomes a parameter
   * here, so the compiler stops at every place that asks.
   *
   * @param tiered the answer of a scheme that lists tiers
   * @param weighted the answer of a sum of weights
   * @param bands the answer of a band rule
   * @param increments the answer of a base fine with increments
   */
  default <T> T match(
      Function<? super TieredScheme, ? extends T> tiered,
      Function<? super WeightedFactors, ? extends T> weighted,
      Function<? super GradeBands, ? extends T> bands,
      Function<? super BaseAndIncrements, ? extends T> increments) {
    if (this instanceof TieredScheme scheme) {
      return tiered.apply(scheme);
    }
    if (this instanceof WeightedFactors scheme) {
      return weighted.apply(scheme);
    }
    return this instanceof GradeBands scheme
        ? bands.apply(scheme)
        : increments.apply((BaseAndIncrements) this);
  }
}
