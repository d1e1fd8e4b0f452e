// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** A day in eight digits, as one number: 19491231. */
final class DayDigits {
  private DayDigits() {}

  static int of(LocalDate day) {
    return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
  }

  /** Returns whether the calendar has the day. */
  static boolean isDay(int digits) {
    int month = digits / 100 % 100;
    int day = digits % 100;
    return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(digits / 10_000, month);
  }

  private static int daysOf(int year, int month) {
    if (month == 2) {
      return Year.isLeap(year) ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }

  /**
   * Returns what is wrong with a day of birth, without showing the whole of it.
   *
   * @param digits eight digits that are no day, or none from which a person may count
   */
  static BilingualText message(String digits, LocalDate asOf) {
    int year = Digits.number(digits, 0, 4);
    int month = Digits.number(digits, 4, 6);
    if (month < 1 || month > 12) {
      return BilingualText.of(
          "出生月份是" + digits.substring(4, 6) + "，应为01至12",
          "The month of birth is " + digits.substring(4, 6) + ", expected 01 to 12");
    }
    if (!isDay(Digits.number(digits, 0, 8))) {
      int days = YearMonth.of(year, month).lengthOfMonth();
      return BilingualText.of(
          "出生日是" + digits.substring(6) + "，应为01至" + days,
          "The day of birth is " + digits.substring(6) + ", expected 01 to " + days);
    }
    int first = asOf.getYear() - ResidentNumberChecker.GREATEST_AGE_YEARS;
    String printed = digits.substring(0, 4);
    return BilingualText.of(
        "出生年份是" + printed + "，应为" + first + "年以后、" + asOf + "以前的日期",
        "The year of birth is " + printed + ", expected a day from " + first + " to " + asOf);
  }
}
