// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import io.github.zhifa.core.figure.text.SaidPeriod.Kind;
import io.github.zhifa.core.law.WordSet;
import io.github.zhifa.model.figure.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/** The periods that a text names, in its order, but for those in titles and quotations. */
final class Periods {
  private static final String FIRST = "截至今本当过改机去上下前全年近目现第一两二三四五六七八九十“\"";
  private static final WordSet AIMS = WordSet.of("目标 任务 计划 预算 预期 工作目标 工作任务");
  private static final String COMPARES = "比较与同";

  private final Head head;

  /** The year that the text named last, not to compare with it. */
  private OptionalInt year = OptionalInt.empty();

  private final List<SaidPeriod> periods = new ArrayList<>();

  Periods(Layout layout, Head head) {
    this.head = head;
    String text = layout.text();
    Matcher period = PeriodPattern.PERIOD.matcher(text).useTransparentBounds(true);
    int at = 0;
    while (at < text.length()) {
      if (!startsHere(text, at) || !period.region(at, text.length()).lookingAt()) {
        at++;
        continue;
      }
      boolean plan = period.group("plan") != null;
      boolean aim = AIMS.isAt(text, period.end(), text.length()); // 完成全年目标任务的67%
      if (!aim && (plan || !layout.isQuoted(at))) {
        add(text, period);
      }
      at = period.end();
    }
  }

  /** A quick look before the long one: digits start a period only where they start themselves. */
  private static boolean startsHere(String text, int at) {
    char c = text.charAt(at);
    return Marks.isArabic(c)
        ? !Marks.isArabic(Marks.at(text, at - 1))
        : FIRST.indexOf(c) >= 0 && (!Marks.isChineseNumeral(c) || Marks.at(text, at - 1) != c);
  }

  List<SaidPeriod> all() {
    return periods;
  }

  private void add(String text, Matcher found) {
    String printed = found.group().replaceAll("\\s", "");
    boolean compared =
        Marks.isOneOf(text, found.start() - 1, COMPARES)
            || text.startsWith("相比", found.end())
            || text.startsWith("对比", found.start() - 2)
            || printed.endsWith("同期")
            || isAttribute(text, found);
    boolean ranged = isRange(found);
    boolean point =
        !ranged
            && (found.group("until") != null
                || found.group("now") != null
                || found.group("event") != null
                || printed.endsWith("底")
                || printed.endsWith("末"));
    boolean before = Marks.isOneOf(text, found.start() - 1, "由从自");
    String named = found.group("last") == null ? found.group("year") : found.group("last");
    if (named != null && !compared && !before) {
      year = OptionalInt.of(Years.of(named));
    }
    Kind kind = compared ? Kind.COMPARED : point ? Kind.POINT : Kind.SPAN;
    Period.Builder period = Period.builder().printed(printed);
    days(found)
        .ifPresent(
            days -> {
              period.firstDay(point ? days.last().orElse(days.first()) : days.first());
              period.lastDay(days.last());
            });
    periods.add(new SaidPeriod(found.start(), found.end(), kind, year, period.build()));
  }

  private static boolean isRange(Matcher found) {
    return found.group("endPart") != null
        || found.group("endDay") != null
        || found.group("open") != null;
  }

  /** 含上年结转: of a year before, within a clause. */
  private static boolean isAttribute(String text, Matcher found) {
    String relative = orEmpty(found.group("relative"));
    boolean before = relative.startsWith("上") || relative.equals("去年") || relative.equals("前年");
    return before && Marks.isHan(Marks.at(text, found.start() - 1));
  }

  private Optional<PeriodDays> days(Matcher found) {
    if (found.group("last") != null) {
      return PeriodDays.of(Years.of(found.group("from")), "")
          .flatMap(first -> first.through(Years.of(found.group("last")), ""));
    }
    Optional<PeriodDays> days = start(found);
    if (!isRange(found)) {
      return days;
    } else if (found.group("open") != null) {
      return days.map(PeriodDays::open);
    }
    int first = days.map(each -> each.first().getYear()).orElse(0);
    int last = found.group("endYear") == null ? first : Years.of(found.group("endYear"));
    return days.flatMap(
        each ->
            each.through(
                last,
                found.group("endDay") == null
                    ? found.group("endPart")
                    : each.first().getMonthValue() + "月" + found.group("endDay")));
  }

  private Optional<PeriodDays> start(Matcher found) {
    Optional<LocalDate> day = head.day();
    if (found.group("now") != null) {
      return day.map(now -> new PeriodDays(now, Optional.of(now)));
    } else if (found.group("year") != null) {
      return "同期".equals(found.group("part"))
          ? Optional.empty()
          : PeriodDays.of(Years.of(found.group("year")), orEmpty(found.group("part")));
    }
    OptionalInt reported = head.reportedYear();
    String relative = orEmpty(found.group("relative"));
    String more = orEmpty(found.group("more"));
    if (relative.equals("今年") && more.equals("以来") && reported.isEmpty()) {
      return day.map(now -> new PeriodDays(now.withDayOfYear(1), Optional.of(now)));
    }
    boolean thisYear = relative.equals("全年") || relative.equals("年内") || relative.startsWith("本年");
    String part = found.group("bare") != null ? found.group("bare") : more;
    boolean other = reported.isPresent() && year.isPresent() && !year.equals(reported);
    return reported.isPresent() && !other && (thisYear || found.group("bare") != null)
        ? PeriodDays.of(reported.getAsInt(), part)
        : Optional.empty();
  }

  private static String orEmpty(String group) {
    return group == null ? "" : group;
  }
}
