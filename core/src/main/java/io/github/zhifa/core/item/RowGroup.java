// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The rows of two lists that have one key, some of the old list and some or none of the new. */
record RowGroup(List<ComparedItem> olds, List<ComparedItem> nows) {
  private static RowGroup empty() {
    return new RowGroup(new ArrayList<>(1), new ArrayList<>(1));
  }

  /** Returns {@code olds} in groups of one key, each with those of {@code nows} that have it. */
  static Collection<RowGroup> of(
      List<ComparedItem> olds,
      List<ComparedItem> nows,
      Function<ComparedItem, Optional<Object>> keyOf) {
    Map<Object, RowGroup> groups = Maps.newHashMapWithExpectedSize(olds.size());
    for (ComparedItem row : olds) {
      keyOf
          .apply(row)
          .map(key -> groups.computeIfAbsent(key, first -> empty()))
          .ifPresent(group -> group.olds.add(row));
    }
    for (ComparedItem row : nows) {
      keyOf.apply(row).map(groups::get).ifPresent(group -> group.nows.add(row));
    }
    return groups.values();
  }

  /** Returns whether there is one row in each list. */
  boolean isPair() {
    return olds.size() == 1 && nows.size() == 1;
  }
}
