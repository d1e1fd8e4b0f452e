// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import java.time.LocalDate;
import java.util.Arrays;

/** Walks over the bytes of one line of JSON. */
final class LineCursor {
  static final int NO_DAY = Integer.MIN_VALUE;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final int[] DAYS = days();

  private byte[] bytes = new byte[0];
  private int at;
  private int end;
  private int textStart;
  private int textEnd;

  /** Days from 1970-01-01 by year, month and day, 31 to each month; other years are not plain. */
  private static int[] days() {
    int[] days = new int[(LAST_YEAR - FIRST_YEAR + 1) * 12 * 31];
    Arrays.fill(days, NO_DAY);
    LocalDate day = LocalDate.of(FIRST_YEAR, 1, 1);
    while (day.getYear() <= LAST_YEAR) {
      days[place(day.getYear(), day.getMonthValue(), day.getDayOfMonth())] = Draft.days(day);
      day = day.plusDays(1);
    }
    return days;
  }

  private static int place(int year, int month, int day) {
    return ((year - FIRST_YEAR) * 12 + month - 1) * 31 + day - 1;
  }

  void set(byte[] line, int start, int lineEnd) {
    bytes = line;
    at = start;
    end = lineEnd;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Passes over {@code mark} where it comes next. */
  boolean take(char mark) {
    if (at < end && bytes[at] == mark) { // as most lines are written
      at++;
      return true;
    }
    skipSpace();
    if (at < end && bytes[at] == mark) {
      at++;
      return true;
    }
    return false;
  }

  boolean isAtEnd() {
    skipSpace();
    return at == end;
  }

  private void skipSpace() {
    while (at < end && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
      at++;
    }
  }

  /** Passes over a text without escapes, which then is the text under the cursor. */
  boolean text() {
    if (!take('"')) {
      return false;
    }
    textStart = at;
    while (at <= end - EightBytes.WIDTH && isPlain(EightBytes.at(bytes, at))) {
      at += EightBytes.WIDTH;
    }
    while (at < end) {
      byte next = bytes[at];
      if (next == '"') {
        textEnd = at++;
        return true;
      }
      if (next == '\\' || (next >= 0 && next < ' ')) {
        return false;
      }
      at++;
    }
    return false;
  }

  private static boolean isPlain(long eight) {
    return !EightBytes.mayHave(eight, '"')
        && !EightBytes.mayHave(eight, '\\')
        && !EightBytes.mayHaveControl(eight);
  }

  int textStart() {
    return textStart;
  }

  int textEnd() {
    return textEnd;
  }

  boolean isText(byte[] other) {
    return textEnd - textStart == other.length
        && Arrays.equals(bytes, textStart, textEnd, other, 0, other.length);
  }

  /** Returns the day that the text says, from 1970-01-01, or {@link #NO_DAY}. */
  int day() {
    if (textEnd - textStart != 10 || bytes[textStart + 4] != '-' || bytes[textStart + 7] != '-') {
      return NO_DAY;
    }
    int year = digits(textStart, 4);
    int month = digits(textStart + 5, 2);
    int day = digits(textStart + 8, 2);
    boolean plain = isMonth(year, month) && day >= 1 && day <= 31;
    return plain ? DAYS[place(year, month, day)] : NO_DAY;
  }

  /** Returns the month that the text says, from January of year 0, or -1. */
  int month() {
    if (textEnd - textStart != "2026-01".length() || bytes[textStart + 4] != '-') {
      return -1;
    }
    int year = digits(textStart, 4);
    int month = digits(textStart + 5, 2);
    return isMonth(year, month) ? year * 12 + month - 1 : -1;
  }

  private static boolean isMonth(int year, int month) {
    return year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;
  }

  /** Returns the number that {@code count} digits make, or a negative number. */
  private int digits(int start, int count) {
    int number = 0;
    for (int i = start; i < start + count; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return Integer.MIN_VALUE;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
