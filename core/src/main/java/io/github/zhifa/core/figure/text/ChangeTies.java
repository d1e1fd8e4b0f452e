// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of what (由A调整为B), and what rose or fell by how much (A，比上年增加B). */
final class ChangeTies {
  private static final WordSet FROM = WordSet.of("由 从 原");
  private static final WordSet ADVERBS = WordSet.of("， , ； ; 、 和 及 与 分别 均 也 则 并 且 又 已 仍");
  private static final int FARTHEST = 6;
  private static final int LONGEST_JOINT = 16;

  private final Layout layout;
  private final String text;
  private final List<Measured> all;
  private final List<Tie> ties = new ArrayList<>();

  /** What each change is a change of. */
  private final Map<Integer, Integer> bases = new HashMap<>();

  ChangeTies(Layout layout, List<Measured> all) {
    this.layout = layout;
    this.text = layout.text();
    this.all = all;
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i).target()) {
        changed(i);
      } else if (all.get(i).change()) {
        compared(i);
      }
    }
    grouped();
  }

  List<Tie> ties() {
    return ties;
  }

  /** Returns what the change at {@code index} is a change of. */
  Optional<Integer> baseOf(int index) {
    return Optional.ofNullable(bases.get(index));
  }

  private void changed(int after) {
    Measured before = all.get(after - 1);
    boolean beside =
        before.mention().sentence().equals(all.get(after).mention().sentence())
            && before.isSame(all.get(after).mention());
    int from = Math.max(before.mention().lead(), before.mention().start() - LONGEST_JOINT);
    boolean told = FROM.find(text, from, before.mention().start()) >= 0;
    boolean joined =
        all.get(after).mention().lead() == before.mention().end()
            && all.get(after).mention().start() - before.mention().end() <= LONGEST_JOINT;
    if (beside && (told || joined)) {
      ties.add(new Tie(LinkKind.CHANGED, after - 1, ImmutableList.of(after), true));
    }
  }

  /**
   * A change without a subject of its own speaks of the number before it; 分别 gives one to each of
   * several, and a person has to tell which.
   */
  private void compared(int index) {
    Measured change = all.get(index);
    Mention mention = change.mention();
    int subject = ADVERBS.skip(text, mention.lead(), change.subjectEnd());
    boolean each = text.substring(mention.lead(), mention.start()).contains("分别");
    if (each || subject < change.subjectEnd() || text.startsWith("净", change.cue())) {
      return;
    }
    for (int i = index - 1; i >= 0 && i >= index - FARTHEST; i--) {
      Measured base = all.get(i);
      if (!base.mention().sentence().equals(mention.sentence())) {
        return;
      }
      if (base.change() && i == index - 1) {
        Optional.ofNullable(bases.get(i)).ifPresent(same -> bases.put(index, same));
        return;
      }
      boolean outside = layout.isAside(base.mention().start()) && !isAside(change);
      if (!outside && fits(base, change)) {
        if (isListed(i)) {
          return;
        }
        bases.put(index, i);
        return;
      }
    }
  }

  /** Of 35件、77件，同比增长5% a person has to tell which of them, or what whole, has grown. */
  private boolean isListed(int index) {
    if (index == 0) {
      return false;
    }
    Mention last = all.get(index).mention();
    Mention before = all.get(index - 1).mention();
    return last.lead() == before.end() && last.unit().equals(before.unit());
  }

  private boolean isAside(Measured measured) {
    return layout.isAside(measured.mention().start());
  }

  private static boolean fits(Measured base, Measured change) {
    if (!base.isLevel()) {
      return false;
    }
    boolean share = MeasureWords.isRate(base.mention().unit());
    if (MeasureWords.isPoints(change.mention().unit())) {
      return share;
    }
    return MeasureWords.isRate(change.mention().unit()) ? !share : base.isSame(change.mention());
  }

  private void grouped() {
    Map<Integer, ImmutableList.Builder<Integer>> byBase = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      int change = i;
      baseOf(i)
          .ifPresent(
              base -> byBase.computeIfAbsent(base, each -> ImmutableList.builder()).add(change));
    }
    byBase.forEach(
        (base, changes) -> ties.add(new Tie(LinkKind.COMPARED, base, changes.build(), true)));
  }
}
