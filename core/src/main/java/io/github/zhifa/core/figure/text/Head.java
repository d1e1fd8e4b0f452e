// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the edges of a document tell of all of it.
 *
 * @param title its first line
 * @param titleStart where the title starts
 * @param titleEnd where the title ends
 * @param reportedYear the year of a yearly report, by its title
 * @param day the day under it (落款日期)
 */
record Head(
    String title, int titleStart, int titleEnd, OptionalInt reportedYear, Optional<LocalDate> day) {
  private static final Pattern REPORTED =
      Pattern.compile("(?<year>(?:19|20)[0-9]{2})年度?(?=.{0,60}(?:报告|总结|年报|情况|公报))");
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?m)^[ \\t\u3000\u00a0]{0,80}(?<year>(?:19|20)[0-9]{2})年(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日[ \\t\\r\u3000\u00a0]{0,20}$");
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_END = 600;

  static Head of(String text) {
    int start = Marks.skipBlanks(text, 0, text.length());
    int end = start;
    while (end < text.length() && end < start + LONGEST_TITLE && text.charAt(end) != '\n') {
      end++;
    }
    String title = text.substring(start, end).trim();
    boolean sentence = title.indexOf('。') >= 0 || title.indexOf('；') >= 0;
    Matcher reported = REPORTED.matcher(title);
    OptionalInt year =
        !sentence && reported.find()
            ? OptionalInt.of(Integer.parseInt(reported.group("year")))
            : OptionalInt.empty();
    return new Head(sentence ? "" : title, start, sentence ? start : end, year, signed(text));
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
