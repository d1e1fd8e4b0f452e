// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import io.github.zhifa.core.law.ChineseNumbers;
import io.github.zhifa.core.law.Span;
import io.github.zhifa.core.law.WordSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the numbers of a text that stand for something: those with a unit that are no code,
 * ordinal, rule or set phrase. Each place of the text is looked at a bounded number of times.
 */
final class MentionReader {
  private static final WordSet FRACTIONS = WordSet.of("一半 半数 过半数 翻番 翻一番 翻两番 翻了番 翻了一番 翻了两番");
  private static final String RANGE_MARKS = "-—–－~～至到";
  private static final int LONGEST_LEAD = 60;
  private static final int LONGEST_ASIDE = 16;
  private static final int LONGEST_PRINTED = 40;
  private static final int GROUP = 3;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Layout layout;
  private final String text;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<UnreadNumber> unread = new ArrayList<>();

  /** Where the number before ends, whatever became of it. */
  private int last;

  /** The number before. */
  private NumberText before = new NumberText(0, 0, 0, ' ', false);

  /** Where a number stands that is the end of a range. */
  private int rangeEnd = -1;

  MentionReader(Layout layout) {
    this.layout = layout;
    this.text = layout.text();
    layout.sentences().forEach(this::read);
  }

  List<Mention> mentions() {
    return mentions;
  }

  List<UnreadNumber> unread() {
    return unread;
  }

  private void read(Sentence sentence) {
    last = sentence.start();
    int at = sentence.start();
    while (at < sentence.end()) {
      String fraction = FRACTIONS.at(text, at, sentence.end());
      if (!fraction.isEmpty() && !layout.isQuoted(at)) {
        last = at + fraction.length();
        unread.add(unread(layout, at, last, UnreadReason.FRACTION));
        at = last;
      } else if (Marks.isNumeral(text.charAt(at))) {
        NumberText number = NumberText.at(text, at);
        if (!layout.isQuoted(at) && !BareScales.isRest(text, number)) {
          read(sentence, number);
        }
        at = Math.max(number.to(), last); // the 万 of 百余万元 is no other number
      } else {
        at++;
      }
    }
  }

  private void read(Sentence sentence, NumberText number) {
    Tail tail = Tail.of(text, number);
    int connected = number.start() == before.to() + 1 ? before.start() : number.start();
    before = number;
    int lead = leadOf(number.start());
    boolean ranged = number.start() == rangeEnd || followsNumeral(number);
    if (!number.fraction() && tail.counts()) {
      rangeEnd = rangeEndAfter(lead, number, tail);
    }
    if (!number.fraction()
        && (!tail.counts()
            || NotFigures.isOrdinal(text, number)
            || NotFigures.isMereTerm(text, lead, number, tail)
            || NotFigures.isUnscored(text, number, tail)
            || Formalities.is(text, sentence, number, tail)
            || (!ranged && number.isArabic(text) && NotFigures.isCode(text, number)))) {
      return;
    }
    Optional<UnreadReason> fault = fault(number, tail, ranged);
    Optional<BigDecimal> value = fault.isPresent() ? Optional.empty() : value(number);
    if (value.isEmpty()) {
      boolean phrase = !number.isArabic(text) && !number.fraction() && !ranged && !tail.counts();
      if (!phrase) {
        UnreadReason reason = fault.orElse(UnreadReason.MALFORMED);
        int whole = reason == UnreadReason.TORN ? tornStart(number) : number.start();
        leave(ranged ? connected : whole, number, tail, reason);
      }
    } else if (isFigure(lead, number, tail, value.get())) {
      add(sentence, lead, number, tail, value.get());
    }
  }

  private boolean isFigure(int lead, NumberText number, Tail tail, BigDecimal value) {
    return !NotFigures.isNorm(text, lead, number, tail, value)
        && (number.isArabic(text) || !SetPhrases.is(text, number, tail, value));
  }

  private Optional<UnreadReason> fault(NumberText number, Tail tail, boolean ranged) {
    if (number.fraction()) {
      return Optional.of(UnreadReason.FRACTION);
    } else if (ranged || rangeEnd >= 0) {
      return Optional.of(UnreadReason.RANGE);
    } else if (NotFigures.isVague(text, number, tail)) {
      return Optional.of(UnreadReason.VAGUE);
    }
    return isTorn(number) ? Optional.of(UnreadReason.TORN) : Optional.empty();
  }

  /** 3至5名: a numeral, then a mark of ranges, then this. */
  private boolean followsNumeral(NumberText number) {
    int mark = number.start() - 1;
    return Marks.isOneOf(text, mark, RANGE_MARKS)
        && Marks.isNumeral(Marks.at(text, mark - 1))
        && !NotFigures.isCodeBefore(text, mark - 1);
  }

  /** Returns where the other end of 5%至10% and of 二百元以上二千元以下 starts, or -1; 由5%至10% is a change. */
  private int rangeEndAfter(int lead, NumberText number, Tail tail) {
    boolean mark = Marks.isOneOf(text, tail.end(), RANGE_MARKS);
    int next = mark ? tail.end() + 1 : tail.end();
    boolean bounds = tail.end() > tail.unitEnd() && text.startsWith("以上", tail.end() - 2);
    if (!Marks.isNumeral(Marks.at(text, next)) || !(mark || bounds)) {
      return -1;
    }
    String before = text.substring(lead, number.start());
    return mark && (before.contains("由") || before.contains("从")) ? -1 : next;
  }

  /** 1 234件, 1，234件, 十 五件, 2百一件, or digits on the line above. */
  private boolean isTorn(NumberText number) {
    int at = number.start();
    boolean arabic = number.isArabic(text);
    boolean comma =
        arabic && Marks.isOneOf(text, at - 1, "，") && number.to() - number.from() >= GROUP;
    int before = comma ? at - 1 : Marks.trimEnd(text, at, Math.max(0, at - GROUP));
    char digit = Marks.at(text, before - 1);
    return before == at
        ? Marks.isNumeral(digit)
        : arabic ? Marks.isArabic(digit) : Marks.isChineseNumeral(digit);
  }

  /** Returns where the digits start from which those of {@code number} are torn. */
  private int tornStart(NumberText number) {
    int at = number.start();
    int least = Math.max(last, at - LONGEST_ASIDE);
    while (at > least
        && (Marks.isArabic(text.charAt(at - 1))
            || Marks.isBlank(text.charAt(at - 1))
            || text.charAt(at - 1) == '，')) {
      at--;
    }
    return Marks.skipBlanks(text, at, LONGEST_ASIDE);
  }

  private Optional<BigDecimal> value(NumberText number) {
    String digits = number.digits(text);
    if (number.share() == '百' && digits.equals("百")) {
      return Optional.of(HUNDRED);
    }
    boolean scale = digits.chars().allMatch(each -> "百千万亿".indexOf(each) >= 0); // not 百十
    return ChineseNumbers.read(scale ? "一" + digits : digits);
  }

  private void add(Sentence sentence, int lead, NumberText number, Tail tail, BigDecimal value) {
    boolean parts = value.stripTrailingZeros().scale() > 0;
    boolean scaled = number.isArabic(text) && !Marks.isArabic(text.charAt(number.to() - 1));
    BigDecimal whole = value.multiply(tail.scale());
    boolean signed = NotFigures.isSigned(text, number);
    boolean loose =
        scaled || (parts && !tail.unit().equals("元")) || tail.scale().compareTo(BigDecimal.ONE) > 0;
    mentions.add(
        new Mention(
            sentence,
            last,
            Math.max(lead, last),
            signed || BareScales.isUpwards(text, number) ? number.start() - 1 : number.start(),
            tail.end(),
            signed ? whole.negate() : whole,
            tail.unit(),
            tail.hedge().or(() -> BareScales.bound(text, number)),
            loose));
    last = tail.end();
  }

  private void leave(int start, NumberText number, Tail tail, UnreadReason reason) {
    int end = number.fraction() ? number.to() : Math.max(number.to(), tail.end());
    unread.add(unread(layout, start, end, reason));
    last = end;
  }

  /** Returns what says that the number from {@code start} to {@code end} was not read. */
  static UnreadNumber unread(Layout layout, int start, int end, UnreadReason reason) {
    String printed = layout.text().substring(start, end);
    String cut =
        printed.length() > LONGEST_PRINTED ? printed.substring(0, LONGEST_PRINTED) + "…" : printed;
    return new UnreadNumber(new Span(start, end), layout.lineOf(start), cut, reason);
  }

  /**
   * Returns where the clause starts in which {@code start} stands, or the number before it ends;
   * the brackets of 平均每个乡镇（街道）16人 end no clause.
   */
  private int leadOf(int start) {
    int least = Math.max(last, start - LONGEST_LEAD);
    int at = start;
    while (at > least) {
      int open = layout.asideStart(at - 1);
      if (open > least && at - open <= LONGEST_ASIDE) {
        at = open;
      } else if (Marks.endsClause(text.charAt(at - 1))) {
        break;
      } else {
        at--;
      }
    }
    return at;
  }
}
