// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.gate;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.Modality;
import io.github.zhifa.model.text.BilingualText;

/**
 * One ground that applies to a case.
 *
 * @param row the question that it answers with yes
 * @param modality whether it binds the organ
 * @param source the provision that names it
 * @param outcomes the outcomes that it leads to; where there are two, the organ chooses
 * @param text the ground in words
 */
public record GateGround(
    GateRow row,
    Modality modality,
    LegalSource source,
    ImmutableSet<OutcomeGrade> outcomes,
    BilingualText text) {}
