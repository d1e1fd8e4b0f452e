// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.FineAmount;
import java.util.Optional;
import org.immutables.value.Value;

/** One row of a benchmark: under these conditions, this fine. */
@Value.Immutable
@JsonPropertyOrder({
  "grade",
  "role",
  "conditions",
  "alternatives",
  "clause",
  "fine",
  "alsoImposed",
  "damage"
})
public interface Tier {

  /** Returns the printed name of the grade (情节较轻, …). */
  Optional<String> grade();

  /** Returns how it stands to the other tiers. */
  TierRole role();

  /** Returns the conditions that must all hold. */
  ImmutableList<TierCondition> conditions();

  /** Returns conditions of which one must hold as well; empty where there are none. */
  ImmutableList<TierCondition> alternatives();

  /**
   * Returns the label of the clause that it grades; may be left out where the item has one clause
   * only.
   */
  Optional<String> clause();

  /** Returns the fine; empty where the outcome is no penalty (不予处罚) or the cell is damaged. */
  Optional<FineAmount> fine();

  /** Returns what is imposed beside the fine (没收违法所得, …) or instead of it (不予处罚), as printed. */
  ImmutableList<String> alsoImposed();

  /**
   * Returns how our copy of this row is damaged; never a fault of the issuer. A damaged row is not
   * checked.
   */
  Optional<String> damage();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Tier}. */
  final class Builder extends ImmutableTier.Builder {
    Builder() {}
  }
}
