// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.staffing.QuotaTransfer;
import java.util.List;

/**
 * What becomes of transfers that nobody has signed yet (编制调整方案).
 *
 * @param problems what is wrong with them, with the articles; doubts too
 * @param before the ledger without them
 * @param after the ledger with all of them, whether they are accepted or not
 */
public record PlanAnswer(
    ImmutableList<TransferProblem> problems, QuotaLedger before, QuotaLedger after) {

  /**
   * Returns what becomes of {@code plan}. Each transfer is judged by itself, and then what all of
   * them do together: on no day from the first of them on may a unit have less than nothing or be
   * cut below its people, nor a locality rise above its total. What was wrong before and does not
   * get worse is not held against a plan.
   */
  public static PlanAnswer of(QuotaLedger before, List<QuotaTransfer> plan) {
    QuotaLedger after = before.with(plan);
    return new PlanAnswer(new PlanCheck(before, after, plan).problems(), before, after);
  }

  /** Returns whether nothing refuses them; doubts may remain. */
  public boolean accepted() {
    return problems.stream().noneMatch(problem -> problem.fault().refuses());
  }

  /** Returns whether somebody has to look: there are doubts and nothing that refuses. */
  public boolean isDoubtful() {
    return accepted() && !problems.isEmpty();
  }
}
