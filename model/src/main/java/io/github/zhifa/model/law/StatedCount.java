// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.law;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;

/** A count that the source states of itself; it says what it counts. */
@Value.Immutable
@JsonPropertyOrder({"counts", "number", "department", "subItems", "statedBy"})
public interface StatedCount {

  /** Returns what is counted. */
  CountedThing counts();

  /** Returns the stated number. */
  long number();

  /** Returns the department whose rows alone are counted; empty for the whole list. */
  Optional<String> department();

  /**
   * Returns how a count of sub-items takes main items that have none; empty where the source does
   * not say, and for all other counts.
   */
  Optional<SubItemCounting> subItems();

  /** Returns who states it and where. */
  String statedBy();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StatedCount}. */
  final class Builder extends ImmutableStatedCount.Builder {
    Builder() {}
  }
}
