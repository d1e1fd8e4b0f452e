// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;

/** From how many occasions on repetition has an effect. */
@Value.Immutable
@JsonPropertyOrder({"occasions", "effect"})
public interface RepeatStep {

  /** Returns the least number of occasions, inclusive. */
  int occasions();

  /** Returns the effect, up to the next step. */
  RepeatEffect effect();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RepeatStep}. */
  final class Builder extends ImmutableRepeatStep.Builder {
    Builder() {}
  }
}
