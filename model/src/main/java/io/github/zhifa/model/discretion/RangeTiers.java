// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** Tiers that each give a range of fines (幅度罚款模式). */
@Value.Immutable
@JsonPropertyOrder({"tiers"})
@JsonTypeName("range-tiers")
public non-sealed interface RangeTiers extends TieredScheme {

  @Override
  ImmutableList<Tier> tiers();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RangeTiers}. */
  final class Builder extends ImmutableRangeTiers.Builder {
    Builder() {}
  }
}
