// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Absolute amounts beside a fine that is a multiple, a share or due for each thing.
 *
 * @param baseFloorYuan what the base counts as where it is less (违法所得不足五十万元的，以五十万元计算), in yuan; it
 *     changes the base, not the fine, and is no limb of its own
 * @param floorYuan the least fine (最低不少于一千元), in yuan, inclusive
 * @param capYuan the greatest fine (最高不超过三万元), in yuan, inclusive
 */
public record FineLimits(
    Optional<BigDecimal> baseFloorYuan,
    Optional<BigDecimal> floorYuan,
    Optional<BigDecimal> capYuan) {
  /** None of them. */
  public static final FineLimits NONE =
      new FineLimits(Optional.empty(), Optional.empty(), Optional.empty());

  /** Drops needless zeros, so that 1.50 and 1.5 make equal limits. */
  public FineLimits {
    baseFloorYuan = baseFloorYuan.map(FineEnds::plain);
    floorYuan = floorYuan.map(FineEnds::plain);
    capYuan = capYuan.map(FineEnds::plain);
  }

  FineLimits withBaseFloor(BigDecimal yuan) {
    return new FineLimits(Optional.of(yuan), floorYuan, capYuan);
  }

  FineLimits withFloor(BigDecimal yuan) {
    return new FineLimits(baseFloorYuan, Optional.of(yuan), capYuan);
  }

  FineLimits withCap(BigDecimal yuan) {
    return new FineLimits(baseFloorYuan, floorYuan, Optional.of(yuan));
  }
}
