// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import io.github.zhifa.model.figure.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the edges of a document tell of all of it.
 *
 * @param title its title
 * @param reportedYear the year of a yearly report, by its title or by what it says that it reports
 * @param reported the period of such a report
 * @param day the day under it (落款日期)
 */
record Head(
    Title title, OptionalInt reportedYear, Optional<Period> reported, Optional<LocalDate> day) {
  private static final String YEAR =
      "(?<year>"
          + Years.PRINTED
          + ")[\\s]?年度?"
          + "(?<part>上半年|下半年|第?[一二三四]季度|前三季度|1[-—–~～至到][0-9]{1,2}月)?";
  private static final Pattern TITLED =
      Pattern.compile(YEAR + "(?=.{0,60}(?:报告|总结|年报|情况|公报|通报|统计|数据))");
  private static final Pattern REPORTING =
      Pattern.compile("现将[^。\\n]{0,30}?" + YEAR + "(?=[^。\\n]{0,40}(?:情况|工作|数据)[^。\\n]{0,10}如下)");
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?m)^[ \\t\u3000\u00a0]{0,80}(?<year>(?:19|20)[0-9]{2})年(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日[ \\t\\r\u3000\u00a0]{0,20}$");
  private static final int LONGEST_START = 1500;
  private static final int LONGEST_END = 600;

  static Head of(String text) {
    Title title = Title.of(text);
    Matcher reported = TITLED.matcher(title.words());
    boolean told = reported.find();
    if (!told) {
      reported = REPORTING.matcher(text.substring(0, Math.min(text.length(), LONGEST_START)));
      told = reported.find();
    }
    return told
        ? new Head(
            title,
            OptionalInt.of(Years.of(reported.group("year"))),
            Optional.of(periodOf(reported)),
            signed(text))
        : new Head(title, OptionalInt.empty(), Optional.empty(), signed(text));
  }

  private static Period periodOf(Matcher reported) {
    int year = Years.of(reported.group("year"));
    String part = reported.group("part") == null ? "" : reported.group("part");
    Period.Builder period = Period.builder().printed(year + "年" + part);
    PeriodDays.of(year, part).ifPresent(days -> period.firstDay(days.first()).lastDay(days.last()));
    return period.build();
  }

  private static Optional<LocalDate> signed(String text) {
    Matcher signed = SIGNED.matcher(text.substring(Math.max(0, text.length() - LONGEST_END)));
    Optional<LocalDate> last = Optional.empty();
    while (signed.find()) {
      last = dayOf(signed);
    }
    return last;
  }

  private static Optional<LocalDate> dayOf(Matcher signed) {
    try {
      int year = Integer.parseInt(signed.group("year"));
      int month = Integer.parseInt(signed.group("month"));
      return Optional.of(LocalDate.of(year, month, Integer.parseInt(signed.group("day"))));
    } catch (DateTimeException e) {
      return Optional.empty(); // 2023年2月30日
    }
  }
}
