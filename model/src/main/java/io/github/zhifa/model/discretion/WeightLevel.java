// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** One level of a weighted factor. */
@Value.Immutable
@JsonPropertyOrder({"printed", "ways", "percent", "damage"})
public interface WeightLevel {

  /** Returns the level as printed. */
  String printed();

  /**
   * Returns what the level asks for, in typed form: one of these ways must hold. Empty where the
   * list gives the words only; then they are read.
   */
  ImmutableList<FactWay> ways();

  /** Returns its weight in percent. */
  BigDecimal percent();

  /**
   * Returns how our copy of this cell is damaged; a damaged wording is not checked, its weight is.
   */
  Optional<String> damage();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link WeightLevel}. */
  final class Builder extends ImmutableWeightLevel.Builder {
    Builder() {}
  }
}
