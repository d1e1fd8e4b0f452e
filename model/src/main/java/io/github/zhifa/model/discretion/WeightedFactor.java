// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** A factor (裁量因素) with its levels; one level of each factor holds. */
@Value.Immutable
@JsonPropertyOrder({"name", "levels"})
public interface WeightedFactor {

  /** Returns the name of the factor as printed. */
  String name();

  /** Returns the levels in printed order. */
  ImmutableList<WeightLevel> levels();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link WeightedFactor}. */
  final class Builder extends ImmutableWeightedFactor.Builder {
    Builder() {}
  }
}
