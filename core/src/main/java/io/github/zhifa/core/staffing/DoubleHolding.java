// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import com.google.common.collect.SetMultimap;
import io.github.zhifa.model.staffing.PostHolding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

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
    Map<String, Integer> first = Maps.newHashMapWithExpectedSize(holdings.size());
    SetMultimap<String, Integer> several = HashMultimap.create();
    for (int i = 0; i < holdings.size(); i++) {
      PostHolding holding = holdings.get(i);
      boolean saysNothing = lastDay(holding).isBefore(holding.firstDay());
      Integer before = saysNothing ? null : first.putIfAbsent(holding.person(), i);
      if (before != null) {
        several.put(holding.person(), before);
        several.put(holding.person(), i);
      }
    }
    List<DoubleHolding> found = new ArrayList<>();
    several.asMap().values().forEach(own -> ofPerson(holdings, own, found));
    return ImmutableList.sortedCopyOf(Comparator.comparing(DoubleHolding::later), found);
  }

  private static void ofPerson(
      List<PostHolding> holdings, Collection<Integer> own, List<DoubleHolding> found) {
    int longest = -1;
    for (int i :
        ImmutableList.sortedCopyOf(
            Comparator.<Integer, LocalDate>comparing(each -> holdings.get(each).firstDay())
                .thenComparing(each -> each),
            own)) {
      if (longest >= 0 && !lastDay(holdings.get(longest)).isBefore(holdings.get(i).firstDay())) {
        found.add(new DoubleHolding(longest, i));
      }
      if (longest < 0 || lastDay(holdings.get(i)).isAfter(lastDay(holdings.get(longest)))) {
        longest = i;
      }
    }
  }

  private static LocalDate lastDay(PostHolding holding) {
    return holding.lastDay().orElse(LocalDate.MAX);
  }
}
