// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * A provision that was amended or repealed after the act, and what replaced it: 行政处罚法 art 37 has
 * the lighter of the two apply.
 */
@Value.Immutable
@JsonPropertyOrder({"old", "amended"})
public interface LawChange {
  /**
   * Returns the provision as it was: its limbs, of which the one for the stage of the case counts.
   */
  ImmutableList<PenaltyProvision> old();

  /**
   * Returns what replaced it, in the same form; where it was repealed without replacement, one
   * under which the act is not unlawful.
   */
  ImmutableList<PenaltyProvision> amended();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LawChange}. */
  final class Builder extends ImmutableLawChange.Builder {
    Builder() {}
  }
}
