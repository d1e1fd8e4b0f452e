// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The bounds hold for every pair of editions that has the counts. */
class EditionBoundProperties {
  @Property
  void noNewEditionIsOutsideOfItsBounds(
      @ForAll @Size(max = 20) Set<@IntRange(max = 30) Integer> old,
      @ForAll @Size(max = 20) Set<@IntRange(max = 30) Integer> wanted,
      @ForAll @Size(max = 20) Set<@IntRange(max = 30) Integer> now) {
    Set<Integer> capable = Sets.intersection(wanted, old);
    EditionBound bound = new EditionBound(old.size(), capable.size(), now.size());

    assertThat(Sets.difference(old, now).size())
        .isGreaterThanOrEqualTo((int) bound.removedAtLeast());
    assertThat(Sets.difference(now, capable).size())
        .isGreaterThanOrEqualTo((int) bound.notRatedCapableAtLeast());
    Set<Integer> subset = Sets.intersection(now, old);
    EditionBound ofSubset = new EditionBound(old.size(), capable.size(), subset.size());
    assertThat((long) Sets.difference(subset, capable).size())
        .isBetween(ofSubset.notRatedCapableAtLeast(), ofSubset.notRatedCapableAtMost());
  }
}
