// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;

/** What is expected of answers to who holds a power. */
final class PowerAnswers {
  private PowerAnswers() {}

  static ImmutableList<String> codes(PowerHolder answer, PowerFinding finding) {
    return answer.trace().stream()
        .filter(step -> step.finding() == finding)
        .map(PowerStep::code)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  static void notHeld(PowerHolder answer, String code) {
    assertThat(answer.holder()).isEqualTo(Holder.DEPARTMENT);
    assertThat(codes(answer, PowerFinding.NOT_MET)).containsExactly(code);
    assertThat(answer.duties()).isEmpty();
    assertThat(answer.doubts()).isEmpty();
  }

  static void undecided(PowerHolder answer, String code) {
    assertThat(answer.holder()).isEqualTo(Holder.UNDECIDED);
    assertThat(codes(answer, PowerFinding.UNKNOWN)).containsExactly(code);
    assertThat(answer.doubts()).isNotEmpty();
  }
}
