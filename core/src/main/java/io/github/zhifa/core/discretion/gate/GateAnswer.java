// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.gate;

import io.github.zhifa.core.discretion.premise.Premise;
import io.github.zhifa.core.discretion.premise.Truth;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.Modality;
import io.github.zhifa.model.text.BilingualText;

/** The answer of a case to one question of the gate: yes, no, or not without more facts. */
record GateAnswer(
    GateRow row, Modality modality, LegalSource source, Premise premise, BilingualText text) {

  static GateAnswer of(GateRow row, Modality modality, LegalSource source, Premise premise) {
    return new GateAnswer(row, modality, source, premise, row.label());
  }

  boolean is(Truth answer) {
    return premise.holds() == answer;
  }

  GateGrades.Kind kind() {
    return new GateGrades.Kind(row.effect(), modality);
  }

  GateGround ground() {
    return new GateGround(row, modality, source, row.effect().outcomes(), text);
  }
}
