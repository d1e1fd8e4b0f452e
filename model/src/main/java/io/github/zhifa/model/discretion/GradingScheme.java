// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How a benchmark grades inside the range that the law allows: a closed set. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
@JsonSubTypes({
  @JsonSubTypes.Type(RangeTiers.class),
  @JsonSubTypes.Type(PointTiers.class),
  @JsonSubTypes.Type(WeightedFactors.class)
})
public sealed interface GradingScheme permits TieredScheme, WeightedFactors {}
