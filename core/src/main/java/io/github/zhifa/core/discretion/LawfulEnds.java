// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.model.discretion.LawfulShape;
import io.github.zhifa.model.law.FineAmount;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The ends of a lawful fine. Both belong to it (民法典 art 1259). A least fine of nothing is none: no
 * fine lies below it.
 *
 * @param least the least fine, above zero
 * @param most the greatest fine
 */
record LawfulEnds(Optional<BigDecimal> least, Optional<BigDecimal> most) {

  /** Returns the ends of {@code lawful}; refused where it has none, or none that can be. */
  static Calculated<LawfulEnds> of(FineAmount lawful) {
    Optional<BigDecimal> least = lawful.least().filter(end -> end.signum() != 0);
    Optional<BigDecimal> most = lawful.most();
    if (least.isEmpty() && most.isEmpty()) {
      return Calculated.refused(
          "lawful-fine-without-amount", "法定罚款没有数额", "the lawful fine has no amount");
    }
    boolean reversed =
        least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0;
    if (reversed || least.or(() -> most).get().signum() < 0) {
      return Calculated.refused(
          "lawful-fine-reversed",
          "法定罚款的下限高于上限或者为负数",
          "the least lawful fine is above the greatest one, or negative");
    }
    return Calculated.of(new LawfulEnds(least, most));
  }

  /** Returns which ends there are. */
  LawfulShape shape() {
    if (least.isEmpty()) {
      return LawfulShape.MAXIMUM_ONLY;
    }
    if (most.isEmpty()) {
      return LawfulShape.MINIMUM_ONLY;
    }
    return least.get().compareTo(most.get()) == 0 ? LawfulShape.FIXED : LawfulShape.RANGE;
  }

  /** Returns what lies between the two ends; a fine without a least end starts at nothing. */
  Optional<BigDecimal> width() {
    return most.map(end -> end.subtract(least.orElse(BigDecimal.ZERO)));
  }
}
