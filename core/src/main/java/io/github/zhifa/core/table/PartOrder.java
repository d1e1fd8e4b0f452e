// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.table.Grid.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Puts boxes of a greater rank first, and among those of one rank the ones that lie close together
 * into one word of bits, so that most words have nothing to do with a given value.
 */
final class PartOrder {
  private PartOrder() {}

  static ImmutableList<Part> of(Part[] parts) {
    TreeMap<Integer, List<Part>> byRank = new TreeMap<>(Comparator.reverseOrder());
    for (Part part : parts) {
      byRank.computeIfAbsent(part.rank(), rank -> new ArrayList<>()).add(part);
    }
    byRank.values().forEach(each -> arrange(each, 0));
    return byRank.values().stream().flatMap(List::stream).collect(toImmutableList());
  }

  /** Halves by the middles of the boxes, on one axis after the other, until a word holds them. */
  private static void arrange(List<Part> parts, int axis) {
    if (parts.size() <= Long.SIZE) {
      return;
    }
    parts.sort(Comparator.comparingInt(part -> part.box()[2 * axis] + part.box()[2 * axis + 1]));
    int words = (parts.size() / 2 + Long.SIZE - 1) / Long.SIZE;
    int middle = words * Long.SIZE;
    int next = (axis + 1) % (parts.get(0).box().length / 2);
    Stream.of(parts.subList(0, middle), parts.subList(middle, parts.size()))
        .forEach(half -> arrange(half, next));
  }
}
