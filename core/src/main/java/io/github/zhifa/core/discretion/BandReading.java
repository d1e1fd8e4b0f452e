// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.model.discretion.LawfulShape;
import io.github.zhifa.model.discretion.OutcomeGrade;
import io.github.zhifa.model.law.Evidence;

/**
 * The fines that a band rule gives for a grade.
 *
 * @param grade the grade
 * @param shape which ends the lawful fine has
 * @param range the fines as the rule draws them, exact; for a mitigated fine all below the least
 *     lawful one, without a lower end
 * @param evidence the weakest evidence that it rests on: of the rule or of its numbers
 */
public record BandReading(
    OutcomeGrade grade, LawfulShape shape, FineRange range, Evidence evidence) {}
