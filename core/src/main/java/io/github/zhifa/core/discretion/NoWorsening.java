// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.premise.Articles;
import io.github.zhifa.core.discretion.premise.Premise;
import io.github.zhifa.core.discretion.premise.Truth;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.core.discretion.trace.TraceStep;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Whether a decision may fine more than its notice announced. Source: 行政处罚法 art 45 II, the organ
 * may not punish more heavily because the party made a statement or a defence.
 *
 * @param barred whether the fine is barred; empty where that cannot be told
 * @param missing what would have to be known
 * @param trace the steps, where they were asked for
 */
public record NoWorsening(
    Optional<Boolean> barred,
    ImmutableList<BilingualText> missing,
    ImmutableList<TraceStep> trace) {

  /**
   * Returns whether a fine of {@code decidedYuan} is barred.
   *
   * @param noticedYuan the fine of the notice, in yuan
   * @param decidedYuan the fine of the decision, in yuan
   * @param otherNewFacts whether anything but the statement or defence is new since the notice;
   *     empty where that is not known
   */
  public static NoWorsening of(
      BigDecimal noticedYuan,
      BigDecimal decidedYuan,
      Optional<Boolean> otherNewFacts,
      Trace trace) {
    boolean more = decidedYuan.compareTo(noticedYuan) > 0;
    Premise barred =
        more
            ? Premise.stated(
                    otherNewFacts, "陈述、申辩以外有无新的事实", "whether anything but the defence is new")
                .not()
            : Premise.NEVER;
    Optional<Boolean> answer =
        barred.holds() == Truth.UNKNOWN
            ? Optional.empty()
            : Optional.of(barred.holds() == Truth.YES);
    trace.add(
        "defence-not-worse",
        Optional.of(Articles.NOT_WORSE),
        () -> text(noticedYuan, decidedYuan, barred.holds()));
    return new NoWorsening(answer, barred.missing(), trace.steps());
  }

  private static BilingualText text(BigDecimal noticed, BigDecimal decided, Truth barred) {
    String zh = "告知" + noticed.toPlainString() + "元，决定" + decided.toPlainString() + "元：";
    String en =
        "Announced " + noticed.toPlainString() + " yuan, decided " + decided.toPlainString() + ": ";
    return switch (barred) {
      case YES -> BilingualText.of(zh + "因陈述、申辩而加重，不得作出", en + "heavier for the defence, barred");
      case NO -> BilingualText.of(zh + "没有因陈述、申辩而加重", en + "not heavier for the defence");
      case UNKNOWN -> BilingualText.of(zh + "无法确定", en + "undecided");
    };
  }
}
