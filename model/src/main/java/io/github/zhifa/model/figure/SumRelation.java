// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.figure;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** A whole and its parts: {@link #whole()} is the sum of {@link #parts()}. */
@Value.Immutable
@JsonPropertyOrder({"whole", "parts"})
@JsonTypeName("sum")
public non-sealed interface SumRelation extends Relation {

  /** Returns the id of the whole. */
  String whole();

  /** Returns the ids of the parts; at least one. */
  ImmutableList<String> parts();

  @Override
  default ImmutableList<String> members() {
    return ImmutableList.<String>builder().add(whole()).addAll(parts()).build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SumRelation}. */
  final class Builder extends ImmutableSumRelation.Builder {
    Builder() {}
  }
}
