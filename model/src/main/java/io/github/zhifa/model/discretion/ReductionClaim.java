// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a case says of a {@link ReductionRule}: whether it asks for it, and what stands against it.
 */
@Value.Immutable
@JsonPropertyOrder({"conditionsMet", "exclusions"})
public interface ReductionClaim {
  /** Returns whether all conditions of the rule are met; empty where that is not known. */
  Optional<Boolean> conditionsMet();

  /** Returns the exclusions that hold, by their number in the rule, from 1. */
  ImmutableList<Integer> exclusions();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ReductionClaim}. */
  final class Builder extends ImmutableReductionClaim.Builder {
    Builder() {}
  }
}
