// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;

/**
 * Rules that change what a table gives, by the name under which a caller chooses one; none is a
 * default.
 */
@Value.Immutable
@JsonPropertyOrder({"formatVersion", "reductions", "repeats"})
@JsonTypeName("adjustment-rules")
public interface AdjustmentRules {

  /** Returns the version of this JSON form. */
  int formatVersion();

  /** Returns the rules that lower a fine, by name. */
  ImmutableMap<String, ReductionRule> reductions();

  /** Returns the rules on repeated violations, by name. */
  ImmutableMap<String, RepeatRule> repeats();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AdjustmentRules}. */
  final class Builder extends ImmutableAdjustmentRules.Builder {
    Builder() {}
  }
}
