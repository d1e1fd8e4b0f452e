// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;

/**
 * The values that chosen unknowns can take together.
 *
 * @param unknowns the chosen unknowns
 * @param values their values in the order of {@code unknowns}, each combination once, ascending
 * @param complete whether these are all
 */
public record Solutions(
    ImmutableList<String> unknowns, ImmutableList<ImmutableList<Long>> values, boolean complete) {
  static final Comparator<Iterable<Long>> ORDER =
      Comparators.lexicographical(Comparator.<Long>naturalOrder());

  /**
   * Returns the different values of one of the unknowns, ascending.
   *
   * @throws IllegalArgumentException if it was not chosen
   */
  public ImmutableSortedSet<Long> valuesOf(String unknown) {
    int index = unknowns.indexOf(unknown);
    if (index < 0) {
      throw new IllegalArgumentException("unknown was not chosen: unknown=" + unknown);
    }
    return values.stream()
        .map(each -> each.get(index))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }
}
