// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.WordSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Wholes and their parts: A项，其中B项、C项; A项（B项、C项）; A项中，B项。C项; B项、C项，共A项. Where words alone do not
 * tell how far the parts go, they go as far as they add up to the whole.
 */
final class PartTies {
  private static final WordSet CUES = WordSet.of("其中 包括 分别为 分别是 分别有 分为 包含 涵盖");
  private static final WordSet TOTALS = WordSet.of("共计 合计 总计 总共 共");
  private static final int MOST_PARTS = 60;
  private static final int FARTHEST_WHOLE = 8;
  private static final int LONGEST_THING = 24;

  private final Layout layout;
  private final String text;
  private final List<Measured> all;
  private final List<Tie> ties = new ArrayList<>();

  PartTies(Layout layout, List<Measured> all) {
    this.layout = layout;
    this.text = layout.text();
    this.all = all;
    for (int i = 0; i < all.size(); i++) {
      if (!cued(i) && !inside(i)) {
        total(i);
      }
    }
  }

  List<Tie> ties() {
    return ties;
  }

  private Mention at(int index) {
    return all.get(index).mention();
  }

  private boolean cued(int first) {
    Mention mention = at(first);
    if (CUES.find(text, nearGap(first), mention.start()) >= 0) {
      boolean opens = mention.gap() == mention.sentence().start();
      whole(first, opens).forEach(whole -> parts(whole, first, false));
      return true;
    }
    if (first > 0 && isPartitive(first)) {
      parts(first - 1, first, true);
      return true;
    }
    return false;
  }

  /**
   * Returns the nearest count of the same unit before; of the paragraph's last sentence too if 其中
   * opens one.
   */
  private ImmutableList<Integer> whole(int first, boolean opens) {
    for (int i = first - 1; i >= 0 && i >= first - FARTHEST_WHOLE; i--) {
      boolean same = isInSentence(i, first);
      boolean near = opens && at(i).sentence().paragraph() == at(first).sentence().paragraph();
      if (!same && !near) {
        break;
      }
      if (isPart(i, first) && all.get(first).isLevel()) {
        return ImmutableList.of(i);
      }
    }
    return ImmutableList.of();
  }

  /** 112项下放的行政处罚事项中，能有效承接的35项. */
  private boolean isPartitive(int first) {
    int limit = Math.min(at(first).start(), at(first - 1).end() + LONGEST_THING);
    int at = at(first - 1).end();
    while (at < limit && !Marks.endsClause(text.charAt(at)) && text.charAt(at) != '中') {
      at++;
    }
    return Marks.isOneOf(text, at, "中")
        && !text.startsWith("其中", at - 1)
        && Marks.isOneOf(text, at + 1, "，,：:有仍已尚")
        && isInSentence(first - 1, first)
        && isPart(first - 1, first);
  }

  /** Ties the parts from {@code first} on to {@code whole}. */
  private void parts(int whole, int first, boolean beyond) {
    BigDecimal target = all.get(whole).number();
    BigDecimal sum = BigDecimal.ZERO;
    List<Integer> parts = new ArrayList<>();
    int sure = 0;
    boolean parted = false;
    int limit = Math.min(all.size(), first + MOST_PARTS);
    for (int i = first; i < limit && continues(i, first, beyond); i++) {
      parted |= i > first && (isParted(i) || !isInSentence(i, first));
      if (!isPart(i, first)) {
        continue;
      }
      sum = sum.add(all.get(i).number());
      parts.add(i);
      sure = parted ? sure : parts.size();
      if (parts.size() > 1 && sum.compareTo(target) == 0) {
        break;
      }
    }
    boolean exact = sum.compareTo(target) == 0 && parts.size() > 1;
    List<Integer> taken = exact ? parts : parts.subList(0, sure);
    if (!taken.isEmpty()) {
      ties.add(new Tie(LinkKind.PARTS, whole, ImmutableList.copyOf(taken), exact));
    }
  }

  private boolean isInSentence(int index, int first) {
    return at(index).sentence().equals(at(first).sentence());
  }

  /**
   * Parts end where another 其中 starts a list of its own; beyond the sentence only the next figures
   * are looked at.
   */
  private boolean continues(int index, int first, boolean beyond) {
    boolean next =
        beyond
            && at(index).sentence().paragraph() == at(first).sentence().paragraph()
            && index <= first + 2;
    boolean again = index > first && CUES.find(text, nearGap(index), at(index).start()) >= 0;
    return (isInSentence(index, first) || next) && !again;
  }

  /** Whether ； stands before it. */
  private boolean isParted(int index) {
    for (int i = nearGap(index); i < at(index).start(); i++) {
      if (text.charAt(i) == '；') {
        return true;
      }
    }
    return false;
  }

  private int nearGap(int index) {
    return Math.max(at(index).gap(), at(index).start() - 2 * LONGEST_THING);
  }

  private boolean isPart(int index, int first) {
    Measured measured = all.get(index);
    boolean outside = layout.isAside(at(index).start()) && !layout.isAside(at(first).start());
    return !outside
        && measured.isCount()
        && measured.isLevel()
        && measured.isSame(all.get(first).mention());
  }

  /** 112项（甲35项、乙77项）: only where they add up. */
  private boolean inside(int first) {
    if (first == 0 || !opens(first)) {
      return false;
    }
    int close = layout.asideEnd(at(first).start());
    List<Integer> parts = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = first; i < all.size() && at(i).start() < close && parts.size() < MOST_PARTS; i++) {
      if (isPart(i, first)) {
        parts.add(i);
        sum = sum.add(all.get(i).number());
      }
    }
    boolean exact =
        parts.size() > 1
            && isPart(first - 1, first)
            && sum.compareTo(all.get(first - 1).number()) == 0;
    if (exact) {
      ties.add(new Tie(LinkKind.PARTS, first - 1, ImmutableList.copyOf(parts), true));
    }
    return exact;
  }

  /** Whether its brackets open right behind the number before. */
  private boolean opens(int first) {
    return layout.isAside(at(first).start())
        && !layout.isAside(at(first - 1).start())
        && isInSentence(first - 1, first);
  }

  /** 甲35项、乙77项，共计112项: the numbers before that add up to it. */
  private void total(int last) {
    Mention mention = at(last);
    if (TOTALS.find(text, mention.lead(), mention.start()) < 0 || !all.get(last).isLevel()) {
      return;
    }
    BigDecimal target = all.get(last).number();
    BigDecimal sum = BigDecimal.ZERO;
    List<Integer> parts = new ArrayList<>();
    for (int i = last - 1; i >= 0 && parts.size() < MOST_PARTS; i--) {
      if (!at(i).sentence().equals(mention.sentence()) || !isPart(i, last)) {
        break;
      }
      parts.add(0, i);
      sum = sum.add(all.get(i).number());
      if (sum.compareTo(target) == 0 && parts.size() > 1) {
        ties.add(new Tie(LinkKind.PARTS, last, ImmutableList.copyOf(parts), true));
        return;
      }
    }
  }
}
