// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.ClauseReading.Found;
import java.util.List;

/** 对单位和个人分别处五万元、五千元罚款: each of those named gets the fine in its turn. */
final class Severally {
  private static final String WORD = "分别";
  private static final WordSet JOINTS = WordSet.of("、 和 以及 与 及");

  private Severally() {}

  /**
   * Gives the fines of one segment their subjects where the segment deals them out.
   *
   * @param fines all fines so far, those of the segment from {@code first} on
   */
  static void deal(String text, int from, int to, List<Found> fines, int first) {
    int word = text.indexOf(WORD, from);
    if (fines.size() - first < 2 || word < 0 || word >= to) {
      return;
    }
    String all = fines.get(first).fine().subject().orElse("");
    ImmutableList<String> each = parts(all);
    boolean dealt = each.size() == fines.size() - first;
    for (int i = first; i < fines.size() && !all.isEmpty(); i++) {
      Found found = fines.get(i);
      String whom = dealt ? each.get(i - first) : all;
      fines.set(i, new Found(found.fine().withSubject(whom), found.span()));
    }
  }

  private static ImmutableList<String> parts(String all) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    int start = 0;
    for (int at = 0; at < all.length(); at++) {
      int next = at + JOINTS.at(all, at, all.length()).length();
      if (next > at) {
        parts.add(all.substring(start, at));
        start = next;
      }
    }
    return parts.add(all.substring(start)).build();
  }
}
