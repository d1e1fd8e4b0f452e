// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A base fine, and amounts that circumstances add to it or take from it; each that holds counts
 * once.
 */
@Value.Immutable
@JsonPropertyOrder({"bases", "increments", "damage"})
@JsonTypeName("base-and-increments")
public non-sealed interface BaseAndIncrements extends GradingScheme {

  /** Returns the base fines, one for each clause that the table grades. */
  ImmutableList<IncrementBase> bases();

  /** Returns the increments in printed order. */
  ImmutableList<Increment> increments();

  /** Returns how our copy of this table is damaged; a damaged table is not checked. */
  Optional<String> damage();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link BaseAndIncrements}. */
  final class Builder extends ImmutableBaseAndIncrements.Builder {
    Builder() {}
  }
}
