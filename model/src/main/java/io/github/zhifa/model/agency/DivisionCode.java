// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.agency;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.CharMatcher;
import java.util.Optional;

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

  /**
   * Returns what the code names; empty where the range of its last segment is not known: townships
   * from 600 up, villages from 400 up.
   *
   * <p>Source: the segments of the statistical codes of the National Bureau of Statistics, known
   * from excerpts ({@code EXCERPT}).
   */
  public Optional<DivisionUnit> unit() {
    if (digits.length() == 12 && !digits.endsWith("000")) {
      return village(segment(9));
    }
    return switch (level()) {
      case NATIONAL -> Optional.of(DivisionUnit.NATION);
      case PROVINCE -> Optional.of(DivisionUnit.PROVINCE);
      case CITY -> Optional.of(DivisionUnit.CITY);
      case COUNTY ->
          Optional.of(isStatisticalArea() ? DivisionUnit.STATISTICAL_AREA : DivisionUnit.COUNTY);
      case TOWNSHIP -> township(segment(6));
    };
  }

  /**
   * Returns whether digits 5 and 6 are 71 to 79: a development zone or the like, or something in
   * it, which is no county of its own.
   */
  public boolean isStatisticalArea() {
    return digits.charAt(4) == '7' && digits.charAt(5) != '0';
  }

  private int segment(int from) {
    return Integer.parseInt(digits.substring(from, from + 3));
  }

  private static Optional<DivisionUnit> township(int segment) {
    if (segment >= 600) {
      return Optional.empty();
    }
    if (segment >= 400) {
      return Optional.of(DivisionUnit.LIKE_TOWNSHIP);
    }
    if (segment >= 200) {
      return Optional.of(DivisionUnit.TOWNSHIP);
    }
    return Optional.of(segment >= 100 ? DivisionUnit.TOWN : DivisionUnit.STREET);
  }

  private static Optional<DivisionUnit> village(int segment) {
    if (segment >= 400) {
      return Optional.empty();
    }
    return Optional.of(
        segment >= 200 ? DivisionUnit.VILLAGERS_COMMITTEE : DivisionUnit.RESIDENTS_COMMITTEE);
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
