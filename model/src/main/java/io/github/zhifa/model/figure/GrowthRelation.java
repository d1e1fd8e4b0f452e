// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.figure;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * A published growth: {@link #increase()} in percent of what was there before, {@link #after()}
 * less the increase. A fall is a growth below zero, and its increase is below zero too.
 */
@Value.Immutable
@JsonPropertyOrder({"rate", "increase", "after"})
@JsonTypeName("growth")
public non-sealed interface GrowthRelation extends Relation {

  /** Returns the id of the figure that publishes the growth. */
  String rate();

  /** Returns the id of the increase. */
  String increase();

  /** Returns the id of the value afterwards. */
  String after();

  @Override
  default ImmutableList<String> members() {
    return ImmutableList.of(rate(), increase(), after());
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link GrowthRelation}. */
  final class Builder extends ImmutableGrowthRelation.Builder {
    Builder() {}
  }
}
