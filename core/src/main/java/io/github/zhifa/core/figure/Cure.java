// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A smallest set of claims without which the others agree, and what the others make of them.
 *
 * @param setAside the claims; none of them can be spared
 * @param numbers the least and greatest number that each would have by the others alone, in the
 *     unit of its figure; a claim is absent where the stated number of steps did not suffice
 */
public record Cure(ImmutableSet<String> setAside, ImmutableMap<String, Range> numbers) {

  /**
   * Numbers from the least to the greatest, both possible.
   *
   * @param least the least, unless it is open below
   * @param most the greatest, unless it is open above
   * @param openBelow whether there is none: {@code least} is then only how far down was looked
   * @param openAbove whether there is none: {@code most} is then only how far up was looked
   */
  public record Range(Fraction least, Fraction most, boolean openBelow, boolean openAbove) {}

  /**
   * Returns up to {@code most} minimal sets that have a claim of each contradiction, small ones
   * first.
   */
  static ImmutableList<ImmutableSet<String>> sets(
      List<ImmutableSet<String>> contradictions, int most, Steps steps) {
    List<ImmutableSet<String>> found = new ArrayList<>();
    Set<ImmutableSet<String>> seen = new HashSet<>();
    Deque<ImmutableSet<String>> open = new ArrayDeque<>();
    open.add(ImmutableSet.of());
    while (!open.isEmpty() && found.size() < most && steps.take(contradictions.size())) {
      ImmutableSet<String> next = open.remove();
      if (seen.add(next) && found.stream().noneMatch(next::containsAll)) {
        Optional<ImmutableSet<String>> left =
            contradictions.stream().filter(each -> Collections.disjoint(each, next)).findFirst();
        if (left.isEmpty()) {
          found.add(next);
        }
        left.ifPresent(
            claims ->
                claims.forEach(claim -> open.add(Sets.union(next, Set.of(claim)).immutableCopy())));
      }
    }
    return ImmutableList.copyOf(found);
  }
}
