// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.figure;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/**
 * How numbers hang together: a closed set. Members are named by the id of a figure or of an
 * unknown.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
@JsonSubTypes({
  @JsonSubTypes.Type(SumRelation.class),
  @JsonSubTypes.Type(MeanRelation.class),
  @JsonSubTypes.Type(ShareRelation.class),
  @JsonSubTypes.Type(GrowthRelation.class),
  @JsonSubTypes.Type(BalanceRelation.class)
})
public sealed interface Relation
    permits SumRelation, MeanRelation, ShareRelation, GrowthRelation, BalanceRelation {
  /** Returns the ids of all numbers that it ties together. */
  ImmutableList<String> members();

  /**
   * Answers a question that every relation must answer. A new kind of relation becomes a parameter
   * here, so the compiler stops at every place that asks.
   *
   * @param sum the answer of a whole and its parts
   * @param mean the answer of a mean
   * @param share the answer of a share
   * @param growth the answer of a growth
   * @param balance the answer of a balance
   */
  default <T> T match(
      Function<? super SumRelation, ? extends T> sum,
      Function<? super MeanRelation, ? extends T> mean,
      Function<? super ShareRelation, ? extends T> share,
      Function<? super GrowthRelation, ? extends T> growth,
      Function<? super BalanceRelation, ? extends T> balance) {
    if (this instanceof SumRelation relation) {
      return sum.apply(relation);
    }
    if (this instanceof MeanRelation relation) {
      return mean.apply(relation);
    }
    if (this instanceof ShareRelation relation) {
      return share.apply(relation);
    }
    return this instanceof GrowthRelation relation
        ? growth.apply(relation)
        : balance.apply((BalanceRelation) this);
  }
}
