// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who ends a case that was filed before the day that is asked about.
 *
 * @param power the answer of the day that decides
 * @param steps what led to it, beside the steps of that day
 */
record PendingCase(PowerOnDay power, ImmutableList<PowerStep> steps) {

  static PendingCase of(
      PowerOnDay now, PowerOnDay then, LocalDate filedOn, Optional<PendingCases> policy) {
    PowerStep filed =
        PowerStep.of(
            "filed",
            PowerFinding.NOTE,
            "立案日" + filedOn + "的行使者：" + then.holder().label().zh(),
            "On "
                + filedOn
                + ", when the case was filed, exercised by: "
                + then.holder().label().en());
    if (now.holder() == then.holder() && now.holder() != Holder.UNDECIDED) {
      return new PendingCase(now, ImmutableList.of(filed));
    }
    if (now.holder() == Holder.UNDECIDED || then.holder() == Holder.UNDECIDED) {
      PowerOnDay unclear = now.holder() == Holder.UNDECIDED ? now : then;
      return new PendingCase(unclear, ImmutableList.of(filed));
    }
    if (policy.isEmpty()) {
      return new PendingCase(now.undecided(), ImmutableList.of(filed, unchosen()));
    }
    PowerStep chosen =
        PowerStep.of(
            "pending",
            PowerFinding.NOTE,
            "在办案件：" + policy.get().label().zh() + "（由提问者选定，未见规定）",
            "Pending cases: "
                + policy.get().label().en()
                + " (chosen by the caller; no text that was read says it)");
    PowerOnDay decides =
        switch (policy.get()) {
          case FILED_BEFORE_CONTINUE -> then;
          case HAND_OVER -> now;
        };
    return new PendingCase(decides, ImmutableList.of(filed, chosen));
  }

  private static PowerStep unchosen() {
    return PowerStep.of(
        "pending",
        PowerFinding.UNKNOWN,
        "立案后行使者变更，在办案件由谁办理未见规定，需要选定",
        "Who exercises it changed after the case was filed; no text that was read says who ends"
            + " it, so it must be chosen");
  }

  PowerHolder answer(PowerQuestion question, PowerPolicy policy) {
    return PowerHolder.answer(power, steps, question, policy);
  }
}
