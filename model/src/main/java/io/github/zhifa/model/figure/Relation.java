// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.figure;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableList;

/**
 * How numbers hang together: a closed set. Members are named by the id of a figure or of an
 * unknown.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
@JsonSubTypes({
  @JsonSubTypes.Type(SumRelation.class),
  @JsonSubTypes.Type(MeanRelation.class),
  @JsonSubTypes.Type(GrowthRelation.class),
  @JsonSubTypes.Type(BalanceRelation.class)
})
public sealed interface Relation
    permits SumRelation, MeanRelation, GrowthRelation, BalanceRelation {
  /** Returns the ids of all numbers that it ties together. */
  ImmutableList<String> members();
}
