// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The base fine (基准罚款) for one clause, and between which amounts the result stays. */
@Value.Immutable
@JsonPropertyOrder({"clause", "size", "floor", "cap"})
public interface IncrementBase {

  /** Returns the label of the clause; may be left out where the item has one clause only. */
  Optional<String> clause();

  /** Returns the base fine. */
  IncrementSize size();

  /**
   * Returns the amount to which a smaller result is raised, in the unit of the clause; empty where
   * there is none.
   */
  Optional<BigDecimal> floor();

  /**
   * Returns the amount to which a larger result is lowered, in the unit of the clause; empty where
   * there is none.
   */
  Optional<BigDecimal> cap();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link IncrementBase}. */
  final class Builder extends ImmutableIncrementBase.Builder {
    Builder() {}
  }
}
