// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.staffing.PostHolding;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Two records by which one person is on two posts on the same day.
 *
 * @param earlier the place of the record that begins first, from 0
 * @param later the place of the other one
 */
public record DoubleHolding(int earlier, int later) {

  /**
   * Returns each record that begins while another one of the same person lasts, with the one that
   * lasts longest, in the order of the table.
   */
  public static ImmutableList<DoubleHolding> in(List<PostHolding> holdings) {
    Integer[] order = new Integer[holdings.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        Comparator.<Integer, String>comparing(i -> holdings.get(i).person())
            .thenComparing(i -> holdings.get(i).firstDay())
            .thenComparing(i -> i));
    ImmutableList.Builder<DoubleHolding> found = ImmutableList.builder();
    int longest = -1;
    for (int i : order) {
      PostHolding holding = holdings.get(i);
      if (lastDay(holding).isBefore(holding.firstDay())) {
        continue; // it says nothing
      }
      boolean same = longest >= 0 && holdings.get(longest).person().equals(holding.person());
      if (same && !lastDay(holdings.get(longest)).isBefore(holding.firstDay())) {
        found.add(new DoubleHolding(longest, i));
      }
      if (!same || lastDay(holding).isAfter(lastDay(holdings.get(longest)))) {
        longest = i;
      }
    }
    return found.build().stream()
        .sorted(Comparator.comparing(DoubleHolding::later))
        .collect(ImmutableList.toImmutableList());
  }

  private static LocalDate lastDay(PostHolding holding) {
    return holding.lastDay().orElse(LocalDate.MAX);
  }
}
