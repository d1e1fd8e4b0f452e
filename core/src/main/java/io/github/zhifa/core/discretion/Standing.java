// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;

/** How the tiers of a table stand to the facts of a case, each in printed order. */
final class Standing {
  private ImmutableList<PoolTier> overriding = ImmutableList.of();
  private ImmutableList<PoolTier> ordinary = ImmutableList.of();
  private ImmutableList<PoolTier> residual = ImmutableList.of();
  private ImmutableList<PoolTier> openOverriding = ImmutableList.of();
  private ImmutableList<PoolTier> openOrdinary = ImmutableList.of();

  /** Adds {@code tier}, of which {@code truth} says whether it holds. */
  void add(PoolTier tier, Truth truth) {
    switch (tier.tier().role()) {
      case RESIDUAL -> residual = with(residual, tier);
      case OVERRIDING -> {
        overriding = truth == Truth.YES ? with(overriding, tier) : overriding;
        openOverriding = truth == Truth.UNKNOWN ? with(openOverriding, tier) : openOverriding;
      }
      case ORDINARY -> {
        ordinary = truth == Truth.YES ? with(ordinary, tier) : ordinary;
        openOrdinary = truth == Truth.UNKNOWN ? with(openOrdinary, tier) : openOrdinary;
      }
    }
  }

  /** Most lists stay empty and few get a second tier, which keeps grading cheap. */
  private static ImmutableList<PoolTier> with(ImmutableList<PoolTier> tiers, PoolTier tier) {
    return tiers.isEmpty()
        ? ImmutableList.of(tier)
        : ImmutableList.<PoolTier>builder().addAll(tiers).add(tier).build();
  }

  /** Returns the overriding tiers that hold. */
  ImmutableList<PoolTier> overriding() {
    return overriding;
  }

  /** Returns the ordinary tiers that hold. */
  ImmutableList<PoolTier> ordinary() {
    return ordinary;
  }

  /** Returns the tiers that hold where no other does. */
  ImmutableList<PoolTier> residual() {
    return residual;
  }

  /** Returns the tiers that may hold since a fact is not stated: ordinary ones, then overriding. */
  ImmutableList<PoolTier> open() {
    if (openOverriding.isEmpty()) {
      return openOrdinary;
    }
    return ImmutableList.<PoolTier>builder().addAll(openOrdinary).addAll(openOverriding).build();
  }
}
