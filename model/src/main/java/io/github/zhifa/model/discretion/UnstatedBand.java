// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;
import org.immutables.value.Value;

/** A band that a rule does not state, or not exactly enough to calculate with, and why. */
@Value.Immutable
@JsonPropertyOrder({"shape", "grade", "why"})
public interface UnstatedBand {

  /** Returns for which lawful fines. */
  LawfulShape shape();

  /** Returns for which grade; empty for all. */
  Optional<OutcomeGrade> grade();

  /** Returns why it cannot be calculated. */
  BilingualText why();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link UnstatedBand}. */
  final class Builder extends ImmutableUnstatedBand.Builder {
    Builder() {}
  }
}
