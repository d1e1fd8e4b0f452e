// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import io.github.zhifa.core.figure.text.SaidPeriod.Kind;
import io.github.zhifa.core.law.WordSet;
import io.github.zhifa.model.figure.Period;
import java.util.List;
import java.util.Optional;

/**
 * When a figure holds: by its sentence, else by what it is compared with (比改革前), else as the
 * sentences of its paragraph before it, else by the year of the report. Figures are asked for in
 * the order of the text.
 */
final class PeriodOf {
  private static final WordSet ONCE = WordSet.of("原来 原有 原先 原");
  private static final WordSet CUMULATIVE = WordSet.of("累计");
  private static final WordSet YEARLY = WordSet.of("上年 去年 同比 环比 同期 上月 年 月 季 往年 前期");

  private static final int MOST_BACK = 12;

  private final String text;
  private final List<SaidPeriod> said;
  private final Optional<Period> reported;

  /** The number of periods that start before the figure asked for last. */
  private int passed;

  PeriodOf(String text, Periods periods, Head head) {
    this.text = text;
    this.said = periods.all();
    this.reported = head.reportedYear().stream().mapToObj(year -> wholeYear(year)).findFirst();
  }

  private static Period wholeYear(int year) {
    Period.Builder period = Period.builder().printed(year + "年");
    PeriodDays.of(year, "").ifPresent(days -> period.firstDay(days.first()).lastDay(days.last()));
    return period.build();
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
   * Returns when {@code figure} holds; {@code body} says that it counts bodies, which no span
   * counts.
   */
  Found of(Measured figure, boolean body) {
    Mention mention = figure.mention();
    while (passed < said.size() && said.get(passed).end() <= mention.start()) {
      passed++;
    }
    if (ONCE.find(text, Math.max(mention.lead(), mention.start() - 4), mention.start()) >= 0) {
      return new Found(Period.builder().printed("原来").build(), true, true);
    }
    Optional<SaidPeriod> own = last(mention.sentence().start(), false);
    if (own.isPresent()) {
      return found(own.get(), true);
    }
    Optional<Found> event = comparedWith(figure);
    if (event.isPresent()) {
      return event.get();
    }
    if (CUMULATIVE.find(text, mention.lead(), mention.start()) >= 0) {
      return new Found(Period.builder().printed("累计").build(), true, false);
    }
    Optional<SaidPeriod> inherited =
        body ? Optional.empty() : last(mention.sentence().paragraph(), true);
    return inherited
        .map(each -> found(each, false))
        .orElseGet(
            () ->
                new Found(
                    reported.filter(each -> !body).orElse(Period.builder().printed("").build()),
                    false,
                    false));
  }

  private static Found found(SaidPeriod said, boolean own) {
    return new Found(said.period(), own, said.kind() == Kind.POINT);
  }

  private Optional<SaidPeriod> last(int from, boolean spans) {
    for (int i = passed - 1; i >= 0 && i >= passed - MOST_BACK; i--) {
      SaidPeriod each = said.get(i);
      if (each.start() < from) {
        break;
      }
      if (each.kind() == Kind.SPAN || (!spans && each.kind() == Kind.POINT)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
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
        end > 1
            && (cue.startsWith("比") || cue.startsWith("较"))
            && YEARLY.find(cue, 0, cue.length()) < 0;
    return event ? cue.substring(0, end + 1) : "";
  }
}
