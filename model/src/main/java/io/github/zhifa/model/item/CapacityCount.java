// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.item;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;

/** How many items an assessment gives one rating, where it prints counts. */
@Value.Immutable
@JsonPropertyOrder({"capacity", "number", "statedBy"})
public interface CapacityCount {

  /** Returns the rating. */
  Capacity capacity();

  /** Returns how many items have it. */
  int number();

  /** Returns who states it and where. */
  String statedBy();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CapacityCount}. */
  final class Builder extends ImmutableCapacityCount.Builder {
    Builder() {}
  }
}
