// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** Tiers that each give one amount, mostly by times punished (按处罚次数). */
@Value.Immutable
@JsonPropertyOrder({"tiers"})
@JsonTypeName("point-tiers")
public non-sealed interface PointTiers extends TieredScheme {

  @Override
  ImmutableList<Tier> tiers();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PointTiers}. */
  final class Builder extends ImmutablePointTiers.Builder {
    Builder() {}
  }
}
