// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.figure;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * A published mean: {@link #total()} divided by {@link #count()}, which is at least one. In % it is
 * any rate that may be above 100 (完成率120%).
 */
@Value.Immutable
@JsonPropertyOrder({"mean", "total", "count"})
@JsonTypeName("mean")
public non-sealed interface MeanRelation extends Relation {

  /** Returns the id of the figure that publishes the mean. */
  String mean();

  /** Returns the id of the total. */
  String total();

  /** Returns the id of the number of units. */
  String count();

  @Override
  default ImmutableList<String> members() {
    return ImmutableList.of(mean(), total(), count());
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MeanRelation}. */
  final class Builder extends ImmutableMeanRelation.Builder {
    Builder() {}
  }
}
