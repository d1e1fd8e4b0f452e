// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.item;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;

/** What an assessment says of one item. */
@Value.Immutable
@JsonPropertyOrder({"item", "capacity", "domain", "department", "remark"})
public interface CapacityRating {

  /** Returns the item. */
  ItemReference item();

  /** Returns whether townships can exercise it. */
  Capacity capacity();

  /** Returns the field of enforcement (领域), as printed. */
  Optional<String> domain();

  /** Returns the department that handed it down, as printed. */
  Optional<String> department();

  /** Returns the reason or remark, as printed. */
  Optional<String> remark();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CapacityRating}. */
  final class Builder extends ImmutableCapacityRating.Builder {
    Builder() {}
  }
}
