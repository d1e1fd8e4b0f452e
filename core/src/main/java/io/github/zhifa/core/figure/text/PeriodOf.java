// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import io.github.zhifa.core.figure.text.SaidPeriod.Kind;
import io.github.zhifa.core.law.WordSet;
import io.github.zhifa.model.figure.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When a figure holds: by its sentence, else by what it is compared with (比改革前), else as the
 * sentences of its paragraph before it, else by the year of the report. Figures are asked for in
 * the order of the text.
 */
final class PeriodOf {
  private static final String ONCE_SAID = "原来";
  private static final WordSet FROM = WordSet.of("由 从");
  private static final WordSet ONCE = WordSet.of("原来 原有 原先 原");
  private static final WordSet CUMULATIVE = WordSet.of("累计");
  private static final WordSet YEARLY = WordSet.of("上年 去年 同比 环比 同期 上月 年 月 季 往年 前期");

  private static final int MOST_BACK = 12;
  private static final int LONGEST_ONCE = 6;

  private static final Found UNTOLD = new Found(Period.builder().printed("").build(), false, false);

  private final Layout layout;
  private final String text;
  private final List<SaidPeriod> said;
  private final Head head;

  /** The number of periods that end before the figure asked for last. */
  private int passed;

  PeriodOf(Layout layout, Head head) {
    this.layout = layout;
    this.text = layout.text();
    this.said = new Periods(layout, head).all();
    this.head = head;
  }

  /**
   * A period with how it was found.
   *
   * @param period the period; its expression is empty where it could not be told
   * @param own whether the sentence says it of the figure
   * @param point whether the figure is of a day
   */
  record Found(Period period, boolean own, boolean point) {}

  /**
   * Returns when {@code figure} holds that became another one: what is said before 由 is of what it
   * became (改革后，由192个精简为180个).
   */
  Found ofBefore(Measured figure) {
    Mention mention = figure.mention();
    int from = FROM.find(text, mention.lead(), mention.start());
    if (from < 0) {
      return of(figure, false);
    }
    Found any = of(figure, false);
    boolean once = any.period().printed().equals(ONCE_SAID);
    return once ? any : last(from, figure, false).map(said -> found(said, true)).orElse(UNTOLD);
  }

  /**
   * Returns when {@code figure} holds; {@code body} says that it counts bodies, which no span
   * counts.
   */
  Found of(Measured figure, boolean body) {
    Mention mention = figure.mention();
    while (passed < said.size() && said.get(passed).end() <= mention.start()) {
      passed++;
    }
    if (ONCE.find(text, Math.max(mention.lead(), mention.start() - LONGEST_ONCE), mention.start())
        >= 0) {
      return new Found(Period.builder().printed(ONCE_SAID).build(), true, true);
    }
    Optional<SaidPeriod> own = last(mention.sentence().start(), figure, false);
    Optional<Found> event = comparedWith(figure);
    boolean dated = event.isEmpty() || own.filter(SaidPeriod::isOfEvent).isEmpty();
    if (dated && own.isPresent() && !(body && own.get().kind() == Kind.SPAN)) {
      return found(own.get(), true);
    }
    if (event.isPresent()) {
      return event.get();
    }
    if (CUMULATIVE.find(text, mention.lead(), mention.start()) >= 0) {
      return new Found(Period.builder().printed("累计").build(), true, false);
    }
    if (body) {
      return UNTOLD;
    }
    return last(mention.sentence().paragraph(), figure, true)
        .map(each -> found(each, false))
        .orElseGet(this::ofReport);
  }

  private static Found found(SaidPeriod said, boolean own) {
    return new Found(said.period(), own, said.isOfDay());
  }

  /** The period of the report, unless the text went on to another year. */
  private Found ofReport() {
    OptionalInt last = passed > 0 ? said.get(passed - 1).year() : OptionalInt.empty();
    boolean other = last.isPresent() && !last.equals(head.reportedYear());
    return other
        ? UNTOLD
        : head.reported().map(period -> new Found(period, false, false)).orElse(UNTOLD);
  }

  private Optional<SaidPeriod> last(int from, Measured figure, boolean inherited) {
    for (int i = passed - 1; i >= 0 && i >= passed - MOST_BACK; i--) {
      SaidPeriod each = said.get(i);
      if (each.start() < from) {
        break;
      }
      boolean fits =
          inherited
              ? each.kind() == Kind.SPAN && !Marks.isOneOf(text, each.start() - 1, "于")
              : each.kind() != Kind.COMPARED || isReference(each, figure);
      if (fits && !isOfAnother(each, figure.mention(), figure.target())) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** 较2022年的1.4名: the number itself is of that year. */
  private static boolean isReference(SaidPeriod said, Measured figure) {
    return figure.reference() && said.start() >= figure.mention().lead();
  }

  /** What stands in brackets is of the numbers in them, and 由2022年的 of what was before. */
  private boolean isOfAnother(SaidPeriod said, Mention mention, boolean target) {
    boolean aside = layout.isAside(said.start()) && !layout.isAside(mention.start());
    boolean before =
        target
            && said.end() <= mention.gap()
            && Marks.isOneOf(layout.text(), said.start() - 1, "由从");
    return aside || before;
  }

  private Optional<Found> comparedWith(Measured figure) {
    String event = eventOf(figure);
    return event.isEmpty()
        ? Optional.empty()
        : Optional.of(new Found(Period.builder().printed(event).build(), true, false));
  }

  /**
   * Returns the event that a change is compared with (比改革前); empty where there is none, or where it
   * is a year like the one that the document is about.
   */
  String eventOf(Measured figure) {
    if (!figure.change() || figure.cue() >= figure.mention().start()) {
      return "";
    }
    String cue = text.substring(figure.cue(), figure.mention().start());
    int end = cue.indexOf('前');
    boolean event =
        end > 1 && Marks.isOneOf(cue, 0, "比较与和") && YEARLY.find(cue, 0, cue.length()) < 0;
    return event ? cue.substring(0, end + 1) : "";
  }
}
