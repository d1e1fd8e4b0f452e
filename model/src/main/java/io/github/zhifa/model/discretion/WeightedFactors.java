// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/** A start and weights, of whose sum a formula makes the fine (权重累加模式). */
@Value.Immutable
@JsonPropertyOrder({"method", "formula", "starts", "factors", "damage"})
@JsonTypeName("weighted-factors")
public non-sealed interface WeightedFactors extends GradingScheme {

  /**
   * Returns the formula that the instrument of the table sets; empty where it is not known, then no
   * fine is calculated.
   */
  Optional<WeightMethod> method();

  /** Returns the formula as printed. */
  Optional<String> formula();

  /** Returns the starts, one for each clause that the table grades. */
  ImmutableList<WeightStart> starts();

  /** Returns the factors. */
  ImmutableList<WeightedFactor> factors();

  /** Returns how our copy of this table is damaged; a damaged table is not checked. */
  Optional<String> damage();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link WeightedFactors}. */
  final class Builder extends ImmutableWeightedFactors.Builder {
    Builder() {}
  }
}
