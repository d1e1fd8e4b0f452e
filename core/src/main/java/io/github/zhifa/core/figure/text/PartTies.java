// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.WordSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Wholes and their parts: A项，其中B项、C项; A项（B项、C项）; A项中，B项。C项; B项、C项，共A项. Where words alone do not
 * tell how far the parts go, they go as far as they add up to the whole.
 */
final class PartTies {
  private static final WordSet TOTALS = WordSet.of("共计 合计 总计 总共 共");
  private static final WordSet DATED = WordSet.of("年 月 同期 此前 以前 原");
  private static final int MOST_PARTS = 60;
  private static final int FARTHEST_WHOLE = 8;
  private static final int LONGEST_THING = 24;

  private final Layout layout;
  private final String text;
  private final List<Measured> all;
  private final PartWords words;
  private final List<Tie> ties = new ArrayList<>();

  PartTies(Layout layout, List<Measured> all) {
    this.layout = layout;
    this.text = layout.text();
    this.all = all;
    this.words = new PartWords(layout, all);
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
    if (words.isCued(first)) {
      boolean opens = mention.gap() == mention.sentence().start();
      OptionalInt change = changeBefore(first);
      Parts parts = parts(change.isPresent() ? change : whole(first, opens), first, false);
      boolean ofLevel = change.isPresent() && parts.exceeds();
      add(ofLevel ? parts(whole(first, opens), first, false) : parts, change.isEmpty() || ofLevel);
      return true;
    }
    if (first > 0 && isPartitive(first)) {
      add(parts(OptionalInt.of(first - 1), first, true), true);
      return true;
    }
    return false;
  }

  /**
   * Returns the nearest count of the same unit before; of the paragraph's last sentence too if 其中
   * opens one.
   */
  private OptionalInt whole(int first, boolean opens) {
    for (int i = first - 1; i >= 0 && i >= first - FARTHEST_WHOLE; i--) {
      boolean same = isInSentence(i, first);
      boolean near = opens && at(i).sentence().paragraph() == at(first).sentence().paragraph();
      if (!same && !near) {
        break;
      }
      if (isPart(i, first) && all.get(first).isLevel()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** 131人，比上年减少22人，其中退休10人: the change right before, of which 其中 may speak too. */
  private OptionalInt changeBefore(int first) {
    boolean change =
        first > 0
            && isInSentence(first - 1, first)
            && all.get(first - 1).change()
            && all.get(first - 1).isCount()
            && all.get(first - 1).isSame(at(first));
    return change ? OptionalInt.of(first - 1) : OptionalInt.empty();
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

  /**
   * Parts of a number.
   *
   * @param whole the number; empty where there is none
   * @param parts the parts that the words tell, all up to the whole if they add up to it
   * @param exact whether they do
   * @param exceeds whether the first one is more than the whole
   */
  private record Parts(
      OptionalInt whole, ImmutableList<Integer> parts, boolean exact, boolean exceeds) {}

  private void add(Parts parts, boolean evenIfInexact) {
    if (!parts.parts().isEmpty() && (parts.exact() || evenIfInexact)) {
      int whole = parts.whole().orElseThrow();
      ties.add(new Tie(LinkKind.PARTS, whole, parts.parts(), parts.exact()));
    }
  }

  /** Returns the parts of {@code whole} from {@code first} on. */
  private Parts parts(OptionalInt whole, int first, boolean beyond) {
    if (whole.isEmpty()) {
      return new Parts(whole, ImmutableList.of(), false, false);
    }
    BigDecimal target = all.get(whole.getAsInt()).number().abs();
    BigDecimal sum = BigDecimal.ZERO;
    List<Integer> parts = new ArrayList<>();
    int sure = 0;
    boolean parted = false;
    int limit = Math.min(all.size(), first + MOST_PARTS);
    for (int i = first; i < limit && continues(i, first, beyond); i++) {
      parted |= i > first && (words.isParted(i) || !isInSentence(i, first));
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
    boolean exceeds = all.get(first).number().compareTo(target) > 0;
    return new Parts(whole, ImmutableList.copyOf(taken), exact, exceeds);
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
    boolean again = index > first && words.isCued(index);
    return (isInSentence(index, first) || next) && !again;
  }

  private boolean isPart(int index, int first) {
    Measured measured = all.get(index);
    boolean outside = layout.isAside(at(index).start()) && !layout.isAside(at(first).start());
    boolean again = Marks.isOneOf(text, at(index).start() - 1, "这该此述"); // 这8件建议
    return !outside
        && !again
        && measured.isCount()
        && measured.isLevel()
        && measured.isSame(all.get(first).mention());
  }

  /** 112项（甲35项、乙77项）: what stands in brackets behind a number, unless it is of another year. */
  private boolean inside(int first) {
    if (first == 0 || !opens(first) || !isPart(first - 1, first)) {
      return false;
    }
    int close = layout.asideEnd(at(first).start());
    List<Integer> parts = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = first; i < all.size() && at(i).start() < close && parts.size() < MOST_PARTS; i++) {
      if (isPart(i, first) && DATED.find(text, at(i).lead(), at(i).start()) < 0) {
        parts.add(i);
        sum = sum.add(all.get(i).number());
      }
    }
    if (parts.size() < 2) {
      return false;
    }
    boolean exact = sum.compareTo(all.get(first - 1).number()) == 0;
    ties.add(new Tie(LinkKind.PARTS, first - 1, ImmutableList.copyOf(parts), exact));
    return true;
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
