// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;

/** What a circumstance adds to the base fine or takes from it. */
@Value.Immutable
@JsonPropertyOrder({"condition", "size", "damage"})
public interface Increment {

  /** Returns when it holds. */
  TierCondition condition();

  /** Returns how much it adds; negative where it lowers the fine. */
  IncrementSize size();

  /** Returns how our copy of this row is damaged; never a fault of the issuer. */
  Optional<String> damage();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Increment}. */
  final class Builder extends ImmutableIncrement.Builder {
    Builder() {}
  }
}
