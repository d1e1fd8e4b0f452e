// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;

/** The factor has this one of its values, which exclude each other (整改情况: 限期内改正). */
@Value.Immutable
@JsonPropertyOrder({"factor", "value"})
@JsonTypeName("choice")
public non-sealed interface ChoiceCriterion extends Criterion {

  /** Returns the name of the factor. */
  String factor();

  /** Returns the value as printed. */
  String value();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ChoiceCriterion}. */
  final class Builder extends ImmutableChoiceCriterion.Builder {
    Builder() {}
  }
}
