// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.zhifa.core.discretion.Weight.Order;
import io.github.zhifa.model.discretion.PenaltyProvision;
import io.github.zhifa.model.law.Modality;
import io.github.zhifa.model.law.PenaltyKind;
import java.util.Set;

/**
 * Tells which of two provisions punishes more lightly. The fine (its maximum, then its minimum),
 * the kinds beside it and whether the organ must fine are each compared; only where none of them
 * contradicts another is one provision lighter. 行政处罚法 art 37 says 处罚较轻 and not how that is
 * measured.
 */
final class ProvisionComparison {
  /** Kinds whose extent (days, content) is not compared here. */
  private static final ImmutableSet<PenaltyKind> OF_UNKNOWN_EXTENT =
      Sets.immutableEnumSet(PenaltyKind.DETENTION, PenaltyKind.OTHER);

  private final FineComparison fines;

  ProvisionComparison(FineBases bases) {
    this.fines = new FineComparison(bases);
  }

  /** Returns how {@code left} stands to {@code right}: LESS where it is lighter. */
  Weight compare(PenaltyProvision left, PenaltyProvision right) {
    Weight fine = fines.compare(left.fine(), right.fine());
    Weight kinds =
        compareKinds(ImmutableSet.copyOf(left.beside()), ImmutableSet.copyOf(right.beside()));
    Weight duty = compareDuty(left, right);
    Order order = fine.order().and(kinds.order()).and(duty.order());
    return Weight.of(
        order,
        fine.why().zh() + "；" + kinds.why().zh() + "；" + duty.why().zh(),
        fine.why().en() + "; " + kinds.why().en() + "; " + duty.why().en());
  }

  private static Weight compareKinds(Set<PenaltyKind> left, Set<PenaltyKind> right) {
    if (!Sets.intersection(Sets.intersection(left, right), OF_UNKNOWN_EXTENT).isEmpty()) {
      return Weight.of(
          Order.UNKNOWN, "拘留或者其他处罚的轻重未作比较", "detention or another kind is not compared");
    }
    if (left.equals(right)) {
      return Weight.of(Order.EQUAL, "其他处罚种类相同", "the other kinds are the same");
    }
    if (right.containsAll(left)) {
      return Weight.of(Order.LESS, "其他处罚种类较少", "the other kinds are fewer");
    }
    return left.containsAll(right)
        ? Weight.of(Order.MORE, "其他处罚种类较多", "the other kinds are more")
        : Weight.of(Order.UNKNOWN, "其他处罚种类不同", "the other kinds differ");
  }

  private static Weight compareDuty(PenaltyProvision left, PenaltyProvision right) {
    if (left.fine().isEmpty() || right.fine().isEmpty()) {
      return Weight.of(Order.EQUAL, "处与可以处不作比较", "whether it must fine is not compared");
    }
    boolean leftMay = left.modality() == Modality.MAY;
    boolean rightMay = right.modality() == Modality.MAY;
    if (leftMay == rightMay) {
      return Weight.of(Order.EQUAL, "处或者可以处相同", "both bind the organ alike");
    }
    return leftMay
        ? Weight.of(Order.LESS, "可以处代替处", "the organ may fine where it must")
        : Weight.of(Order.MORE, "处代替可以处", "the organ must fine where it may");
  }
}
