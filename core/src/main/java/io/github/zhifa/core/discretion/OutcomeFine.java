// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;

/**
 * What an outcome makes of a fine.
 *
 * @param outcome the outcome
 * @param reading the fines that the band rule draws; empty where it gives none
 * @param why why there are none; empty where there are
 */
public record OutcomeFine(
    OutcomeGrade outcome, Optional<BandReading> reading, Optional<BilingualText> why) {
  static OutcomeFine of(OutcomeGrade outcome, Calculated<BandReading> reading) {
    return new OutcomeFine(outcome, reading.value(), reading.refusal().map(Refusal::why));
  }
}
