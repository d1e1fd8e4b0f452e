// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.staffing;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;

/** What becomes of the people on posts that a transfer takes away (人员安置方案). */
@Value.Immutable
@JsonPropertyOrder({"moving", "leaving", "source"})
public interface PeoplePlan {

  /** Returns how many people move to the receiving unit with their posts. */
  int moving();

  /**
   * Returns how many leave their posts in another way, such as retirement or a transfer elsewhere.
   */
  int leaving();

  /** Returns the paper with the plan; empty where none is stated. */
  Optional<String> source();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PeoplePlan}. */
  final class Builder extends ImmutablePeoplePlan.Builder {
    Builder() {}
  }
}
