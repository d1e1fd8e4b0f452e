// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;

/** A circumstance (情形) is there, whatever other circumstances are. */
@Value.Immutable
@JsonPropertyOrder({"circumstance"})
@JsonTypeName("circumstance")
public non-sealed interface CircumstanceCriterion extends Criterion {

  /** Returns the circumstance as printed. */
  String circumstance();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CircumstanceCriterion}. */
  final class Builder extends ImmutableCircumstanceCriterion.Builder {
    Builder() {}
  }
}
