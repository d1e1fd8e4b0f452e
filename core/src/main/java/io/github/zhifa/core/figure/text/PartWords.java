// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import io.github.zhifa.core.law.WordSet;
import java.util.List;

/** The words before a number that tell whether parts start there (其中, 包括) or end (；). */
final class PartWords {
  private static final WordSet CUES = WordSet.of("其中 包括 分别为 分别是 分别有 分为 包含 涵盖");
  private static final int LONGEST = 48;

  private final Layout layout;
  private final String text;
  private final List<Measured> all;

  PartWords(Layout layout, List<Measured> all) {
    this.layout = layout;
    this.text = layout.text();
    this.all = all;
  }

  /** Whether 其中 stands before it, but for one in brackets that closed before it. */
  boolean isCued(int index) {
    int start = all.get(index).mention().start();
    int cue = CUES.find(text, gapOf(index), start);
    while (cue >= 0 && layout.isAside(cue) && layout.asideEnd(cue) <= start) {
      cue = CUES.find(text, layout.asideEnd(cue), start);
    }
    return cue >= 0;
  }

  /** Whether ； stands before it. */
  boolean isParted(int index) {
    for (int i = gapOf(index); i < all.get(index).mention().start(); i++) {
      if (text.charAt(i) == '；' || text.charAt(i) == ';') {
        return true;
      }
    }
    return false;
  }

  /** Returns where the words start that are looked at. */
  private int gapOf(int index) {
    return Math.max(all.get(index).mention().gap(), all.get(index).mention().start() - LONGEST);
  }
}
