// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;

/** Grading by a band rule: the grade of the case gives a band of the lawful fine. */
@Value.Immutable
@JsonPropertyOrder({"rule"})
@JsonTypeName("grade-bands")
public non-sealed interface GradeBands extends GradingScheme {

  /** Returns the name of the band rule. */
  String rule();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link GradeBands}. */
  final class Builder extends ImmutableGradeBands.Builder {
    Builder() {}
  }
}
