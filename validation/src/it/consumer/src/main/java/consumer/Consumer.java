// SPDX-License-Identifier: Apache-2.0
package consumer;

import io.github.zhifa.core.law.FineRanges;
import io.github.zhifa.model.law.FineRange;
import io.github.zhifa.validation.law.FineInRange;
import java.math.BigDecimal;

/** Uses each module once. */
final class Consumer {
  private Consumer() {}

  public static void main(String[] args) {
    FineRange range = FineRange.builder().lower(BigDecimal.ONE).upper(BigDecimal.TEN).build();
    System.out.println(range);
    System.out.println(FineRanges.nearest(range, new BigDecimal("12")));
    System.out.println(FineInRange.check(range, new BigDecimal("12")));
  }
}
