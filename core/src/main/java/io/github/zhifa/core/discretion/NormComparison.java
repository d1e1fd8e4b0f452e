// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.Weight.Order;
import io.github.zhifa.core.discretion.premise.Truth;
import io.github.zhifa.model.law.InstrumentKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Tells which of two provisions on one act prevails. The order of rank, special, later and fine is
 * that of 广东省生态环境行政处罚自由裁量权规定 art 7 (1) to (4); what that article does not say, or sends to others
 * to decide (6), is not decided here.
 */
final class NormComparison {
  private final FinePrecedence precedence;
  private final FineComparison fines;

  NormComparison(FinePrecedence precedence, FineBases bases) {
    this.precedence = precedence;
    this.fines = new FineComparison(bases);
  }

  /** Returns how {@code left} stands to {@code right}: MORE where it prevails. */
  Weight compare(Norm left, Norm right) {
    Weight fine = fines.compare(left.provision().fine(), right.provision().fine());
    if (precedence == FinePrecedence.HIGHER_FINE) {
      return fine;
    }
    Weight rank = compareRank(left, right, fine);
    if (rank.order() != Order.EQUAL) {
      return rank;
    }
    Weight special = compareSpecial(left, right);
    if (special.order() != Order.EQUAL) {
      return special;
    }
    Weight later = compareDays(left, right);
    return later.order() == Order.EQUAL ? fine : later;
  }

  private static Weight compareRank(Norm left, Norm right, Weight fine) {
    if (left.rank().isEmpty() || right.rank().isEmpty()) {
      return Weight.of(Order.UNKNOWN, "缺少位阶", "the rank is missing");
    }
    Order higher = order(left.rank().get(), right.rank().get());
    if (higher == Order.UNKNOWN) {
      return Weight.of(
          Order.UNKNOWN,
          "二者位阶的高低须依立法法报请裁决",
          "which of the two ranks prevails is for others to decide");
    }
    if (higher == Order.EQUAL) {
      return Weight.of(higher, "位阶相同", "the rank is the same");
    }
    Norm lower = higher == Order.MORE ? right : left;
    if (fine.order() == Order.EQUAL
        && ImmutableSet.copyOf(left.provision().beside())
            .equals(ImmutableSet.copyOf(right.provision().beside()))) {
      return Weight.of(Order.EQUAL, "上位法与下位法一致", "the higher and the lower law agree");
    }
    return switch (Truth.of(lower.refines())) {
      case YES ->
          Weight.of(
              higher == Order.MORE ? Order.LESS : Order.MORE,
              "下位法对上位法作出细化",
              "the lower law works out the higher one");
      case NO -> Weight.of(higher, "上位法优于下位法", "the higher law prevails");
      case UNKNOWN ->
          Weight.of(Order.UNKNOWN, "下位法是否细化上位法", "whether the lower law works out the higher one");
    };
  }

  /** Returns how two ranks stand; UNKNOWN where another body decides between them. */
  private static Order order(InstrumentKind left, InstrumentKind right) {
    if (left == right) {
      return Order.EQUAL;
    }
    boolean regional =
        left == InstrumentKind.DEPARTMENT_RULE || right == InstrumentKind.DEPARTMENT_RULE;
    boolean local = isLocal(left) || isLocal(right);
    return regional && local ? Order.UNKNOWN : Order.of(right.compareTo(left));
  }

  private static boolean isLocal(InstrumentKind rank) {
    return rank == InstrumentKind.LOCAL_REGULATION || rank == InstrumentKind.LOCAL_GOVERNMENT_RULE;
  }

  private static Weight compareSpecial(Norm left, Norm right) {
    if (left.special().isEmpty() || right.special().isEmpty()) {
      return Weight.of(Order.UNKNOWN, "是否特别规定", "whether it is a special provision is missing");
    }
    Order order = Order.of(Boolean.compare(left.special().get(), right.special().get()));
    return order == Order.EQUAL
        ? Weight.of(order, "都是或者都不是特别规定", "neither or both are special")
        : Weight.of(order, "特别规定优先", "the special provision prevails");
  }

  private static Weight compareDays(Norm left, Norm right) {
    Optional<LocalDate> leftDay = left.provision().firstDay();
    Optional<LocalDate> rightDay = right.provision().firstDay();
    if (leftDay.isEmpty() || rightDay.isEmpty()) {
      return Weight.of(Order.UNKNOWN, "缺少施行日期", "the first day in force is missing");
    }
    Order order = Order.of(leftDay.get().compareTo(rightDay.get()));
    return order == Order.EQUAL
        ? Weight.of(order, "同日施行", "both came into force on one day")
        : Weight.of(order, "施行在后的优先", "the later one prevails");
  }
}
