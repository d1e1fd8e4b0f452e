// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The findings on one question.
 *
 * @param <T> the kind of finding
 * @param found the findings; each is true, also where there may be more
 * @param complete whether there are no others; if not, the {@link Limit} was reached
 */
public record Answer<T>(ImmutableList<T> found, boolean complete) {
  /** Returns what was found; complete unless the limit was reached. */
  static <T> Answer<T> within(Limit limit, List<T> found, Budget budget) {
    boolean all = found.size() <= limit.findings();
    return new Answer<>(
        ImmutableList.copyOf(all ? found : found.subList(0, limit.findings())),
        all && !budget.isUsedUp());
  }

  /** Returns whether it is certain that there is nothing to find. */
  public boolean isNone() {
    return found.isEmpty() && complete;
  }

  /** Returns whether the limit was reached before anything was found. */
  public boolean isUndecided() {
    return found.isEmpty() && !complete;
  }
}
