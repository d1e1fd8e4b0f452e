// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import io.github.zhifa.core.discretion.FineRange;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.FineUnit;
import java.math.BigDecimal;
import java.util.Optional;

/** Works out what a clause allows in yuan, apart from the code under test. */
final class Statutes {
  private Statutes() {}

  static Optional<FineRange> inYuan(FineAmount fine, CaseFacts facts) {
    BigDecimal factor = BigDecimal.ONE;
    FineMeasure measure = fine.measure();
    if (measure.unit() != FineUnit.YUAN) {
      BigDecimal base = facts.bases().get(measure.base().orElseThrow());
      if (base == null) {
        return Optional.empty();
      }
      factor = measure.unit() == FineUnit.PERCENT ? base.movePointLeft(2) : base;
    }
    if (measure.per().isPresent()) {
      BigDecimal number = facts.units().get(measure.per().get());
      if (number == null) {
        return Optional.empty();
      }
      factor = factor.multiply(number);
    }
    BigDecimal by = factor;
    return Optional.of(
        new FineRange(
            fine.least().map(by::multiply),
            fine.least().isPresent(),
            fine.most().map(by::multiply),
            fine.most().isPresent(),
            FineMeasure.yuan()));
  }
}
