// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/** One condition of a tier, as printed in the column of a factor. */
@Value.Immutable
@JsonPropertyOrder({"factor", "printed", "ways"})
public interface TierCondition {

  /** Returns the factor (裁量因素) whose column it stands in; empty where the table has one column. */
  Optional<String> factor();

  /** Returns the condition as printed. */
  String printed();

  /**
   * Returns what the words ask for, in typed form: one of these ways must hold. Empty where the
   * list gives the words only; then they are read.
   */
  ImmutableList<FactWay> ways();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TierCondition}. */
  final class Builder extends ImmutableTierCondition.Builder {
    Builder() {}
  }
}
