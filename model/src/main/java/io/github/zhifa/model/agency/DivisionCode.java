// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.agency;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.CharMatcher;

/**
 * A code of an administrative division (行政区划代码): 6 digits (GB/T 2260), or 9 or 12 digits of the
 * statistical code, whose digits 7 to 9 name the township. Codes change when a county becomes a
 * district, so a code alone does not tell that the division still exists.
 */
public final class DivisionCode {
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private final String digits;

  private DivisionCode(String digits) {
    this.digits = digits;
  }

  /**
   * Returns the code with these digits.
   *
   * @throws IllegalArgumentException if it is not 6, 9 or 12 digits
   */
  @JsonCreator
  public static DivisionCode of(String digits) {
    int length = digits.length();
    checkArgument(
        DIGITS.matchesAllOf(digits) && (length == 6 || length == 9 || length == 12),
        "division code must have 6, 9 or 12 digits: code=%s",
        digits);
    return new DivisionCode(digits);
  }

  /** Returns the digits. */
  @JsonValue
  public String digits() {
    return digits;
  }

  /**
   * Returns the level that the segments of the code tell: 130000 province, 130300 city, 130302
   * county, 130302001 township.
   */
  public AgencyLevel level() {
    if (digits.length() > 6 && !digits.startsWith("000", 6)) {
      return AgencyLevel.TOWNSHIP;
    }
    if (!digits.startsWith("00", 4)) {
      return AgencyLevel.COUNTY;
    }
    if (!digits.startsWith("00", 2)) {
      return AgencyLevel.CITY;
    }
    return digits.startsWith("00") ? AgencyLevel.NATIONAL : AgencyLevel.PROVINCE;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DivisionCode code && digits.equals(code.digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  @Override
  public String toString() {
    return digits;
  }
}
