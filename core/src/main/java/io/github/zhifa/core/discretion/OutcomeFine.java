// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;

/**
 * What an outcome makes of a fine.
 *
 * @param outcome the outcome
 * @param reading the fines that the band rule draws on the fine as written; empty where it gives
 *     none
 * @param within what of them is within the statute, rounded where it is in yuan; of a mitigated
 *     fine all below the least lawful one. Empty where there is no reading, or the two count
 *     different things
 * @param why why there is nothing within the statute; empty where there is
 */
public record OutcomeFine(
    OutcomeGrade outcome,
    Optional<BandReading> reading,
    Optional<FineRange> within,
    Optional<BilingualText> why) {}
