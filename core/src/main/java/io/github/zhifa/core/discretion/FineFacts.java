// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.discretion.CaseFacts;
import java.util.Optional;

/**
 * What a clause asks of a case before its fine is a range in yuan.
 *
 * @param bases the amounts that the fine refers to. A base of zero is known to be nothing (没有违法所得);
 *     one that is not stated is not known
 * @param subject whom the fine is for, in the word of the clause (单位, 个人); empty where not known
 * @param stages the stages that are established (情节严重, 逾期不改正), in the words of the clause
 * @param correction whether it was corrected, from dated facts; where it is there, it decides on
 *     逾期不改正 and 拒不改正 instead of {@code stages}
 */
public record FineFacts(
    FineBases bases,
    Optional<String> subject,
    ImmutableList<String> stages,
    Optional<CorrectionStages> correction) {

  /** Returns the facts of {@code facts}, with what {@code correction} establishes. */
  public static FineFacts of(CaseFacts facts, Optional<CorrectionStages> correction) {
    return new FineFacts(
        new FineBases(facts.bases(), facts.units()), facts.subject(), facts.stages(), correction);
  }
}
