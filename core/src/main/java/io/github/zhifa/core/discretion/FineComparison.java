// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.core.discretion.Weight.Order;
import io.github.zhifa.model.law.FineAmount;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Compares fines as provisions set them: first the greatest amount, and where it is the same the
 * least. No fine is less than any. Amounts that are counted differently are compared in yuan, and
 * not at all where a base is missing.
 */
final class FineComparison {
  private final FineBases bases;

  FineComparison(FineBases bases) {
    this.bases = bases;
  }

  /** Returns how {@code left} stands to {@code right}. */
  Weight compare(Optional<FineAmount> left, Optional<FineAmount> right) {
    if (left.isEmpty() || right.isEmpty()) {
      Order order = Order.of(Boolean.compare(left.isPresent(), right.isPresent()));
      return left.equals(right)
          ? Weight.of(order, "都没有罚款", "neither sets a fine")
          : Weight.of(order, "只有一项规定有罚款", "only one of them sets a fine");
    }
    return compare(left.get(), right.get());
  }

  private Weight compare(FineAmount left, FineAmount right) {
    if (left.measure().equals(right.measure())) {
      return compareNumbers(left, right);
    }
    Optional<FineAmount> leftYuan = bases.inYuan(left);
    Optional<FineAmount> rightYuan = bases.inYuan(right);
    if (leftYuan.isPresent() && rightYuan.isPresent()) {
      return compareNumbers(leftYuan.get(), rightYuan.get());
    }
    String base = FineBases.needed(leftYuan.isEmpty() ? left : right);
    return Weight.of(
        Order.UNKNOWN,
        "计量单位不同，缺少基数：" + base,
        "they count different things, and this base is missing: " + base);
  }

  private static Weight compareNumbers(FineAmount left, FineAmount right) {
    if (left.most().isEmpty() || right.most().isEmpty()) {
      return Weight.of(Order.UNKNOWN, "没有最高罚款数额", "one of them has no greatest fine");
    }
    BigDecimal leftMost = left.most().get();
    BigDecimal rightMost = right.most().get();
    int most = leftMost.compareTo(rightMost);
    if (most != 0) {
      return Weight.of(
          Order.of(most),
          "最高罚款" + plain(leftMost) + "与" + plain(rightMost),
          "greatest fines " + plain(leftMost) + " and " + plain(rightMost));
    }
    BigDecimal leftLeast = left.least().orElse(BigDecimal.ZERO); // 以下 alone starts at nothing
    BigDecimal rightLeast = right.least().orElse(BigDecimal.ZERO);
    return Weight.of(
        Order.of(leftLeast.compareTo(rightLeast)),
        "最高罚款都是" + plain(leftMost) + "，最低罚款" + plain(leftLeast) + "与" + plain(rightLeast),
        "the greatest fine is "
            + plain(leftMost)
            + " in both, the least fines "
            + plain(leftLeast)
            + " and "
            + plain(rightLeast));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
