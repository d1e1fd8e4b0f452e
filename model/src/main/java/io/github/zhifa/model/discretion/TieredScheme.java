// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.google.common.collect.ImmutableList;

/** A scheme that lists tiers (阶次), each with its conditions and its fine. */
public sealed interface TieredScheme extends GradingScheme permits RangeTiers, PointTiers {
  /** Returns the tiers in printed order. */
  ImmutableList<Tier> tiers();
}
