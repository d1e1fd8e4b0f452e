// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first and the last day of a part of a year (上半年, 一季度, 1-9月, 6月30日, 底).
 *
 * @param first the first day
 * @param last the last day; empty where it is not said (以来)
 */
record PeriodDays(LocalDate first, Optional<LocalDate> last) {
  private static final Pattern MONTHS =
      Pattern.compile(
          "(?:(?<from>[0-9]{1,2})月?[-—–~～至到])?(?<month>[0-9]{1,2})月(?:(?<day>[0-9]{1,2})日)?(?<end>底|末|初|份|以来|起)?");
  private static final Pattern FIRST_MONTHS = Pattern.compile("前(?<number>[0-9]{1,2})个?月");
  private static final Pattern QUARTER = Pattern.compile("(?<until>前)?第?(?<number>[一二两三四])个?季度");
  private static final String QUARTERS = "一二三四";
  private static final int MONTHS_OF_QUARTER = 3;

  /**
   * Returns the days of {@code part} of {@code year}, of the whole year if it is empty; empty where
   * they cannot be told.
   */
  static Optional<PeriodDays> of(int year, String part) {
    try {
      return Optional.ofNullable(
          switch (part) {
            case "", "全年", "年内" -> months(year, 1, 12);
            case "上半年" -> months(year, 1, 6);
            case "下半年" -> months(year, 7, 12);
            case "底", "末" ->
                new PeriodDays(
                    LocalDate.of(year, Month.DECEMBER, 31),
                    Optional.of(LocalDate.of(year, Month.DECEMBER, 31)));
            case "以来", "起" ->
                new PeriodDays(LocalDate.of(year, Month.JANUARY, 1), Optional.empty());
            default ->
                quarter(year, part)
                    .or(() -> firstMonths(year, part))
                    .or(() -> months(year, part))
                    .orElse(null);
          });
    } catch (DateTimeException e) {
      return Optional.empty(); // 2023年13月
    }
  }

  private static Optional<PeriodDays> quarter(int year, String part) {
    Matcher quarter = QUARTER.matcher(part);
    if (!quarter.matches()) {
      return Optional.empty();
    }
    int number = QUARTERS.indexOf(quarter.group("number").replace('两', '二')) + 1;
    int last = number * MONTHS_OF_QUARTER;
    boolean until = quarter.group("until") != null;
    return Optional.of(months(year, until ? 1 : last - MONTHS_OF_QUARTER + 1, last));
  }

  private static Optional<PeriodDays> firstMonths(int year, String part) {
    Matcher months = FIRST_MONTHS.matcher(part);
    return months.matches()
        ? Optional.of(months(year, 1, Integer.parseInt(months.group("number"))))
        : Optional.empty();
  }

  /** Returns the days from the first one of this to the last one of a part of a year. */
  Optional<PeriodDays> through(int year, String part) {
    return of(year, part)
        .flatMap(PeriodDays::last)
        .filter(end -> !end.isBefore(first))
        .map(end -> new PeriodDays(first, Optional.of(end)));
  }

  /** Returns the days from the first one of this on. */
  PeriodDays open() {
    return new PeriodDays(first, Optional.empty());
  }

  private static Optional<PeriodDays> months(int year, String part) {
    Matcher months = MONTHS.matcher(part);
    if (!months.matches()) {
      return Optional.empty();
    }
    int month = Integer.parseInt(months.group("month"));
    int first = months.group("from") == null ? month : Integer.parseInt(months.group("from"));
    if (months.group("day") != null) {
      LocalDate day = LocalDate.of(year, month, Integer.parseInt(months.group("day")));
      boolean open = isOpen(months.group("end"));
      return Optional.of(new PeriodDays(day, open ? Optional.empty() : Optional.of(day)));
    }
    String end = months.group("end") == null ? "" : months.group("end");
    LocalDate lastDay = YearMonth.of(year, month).atEndOfMonth();
    return switch (end) {
      case "初" -> Optional.empty();
      case "底", "末" -> Optional.of(new PeriodDays(lastDay, Optional.of(lastDay)));
      case "以来", "起" -> Optional.of(new PeriodDays(LocalDate.of(year, month, 1), Optional.empty()));
      default -> first > month ? Optional.empty() : Optional.of(months(year, first, month));
    };
  }

  private static boolean isOpen(@Nullable String end) {
    return "以来".equals(end) || "起".equals(end);
  }

  private static PeriodDays months(int year, int first, int last) {
    return new PeriodDays(
        LocalDate.of(year, first, 1), Optional.of(YearMonth.of(year, last).atEndOfMonth()));
  }
}
