// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** How much a base or an increment is. */
@Value.Immutable
@JsonPropertyOrder({"number", "of"})
public interface IncrementSize {

  /** Returns the number; that of an increment that lowers the fine is negative. */
  BigDecimal number();

  /** Returns what it counts. */
  IncrementBasis of();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link IncrementSize}. */
  final class Builder extends ImmutableIncrementSize.Builder {
    Builder() {}
  }
}
