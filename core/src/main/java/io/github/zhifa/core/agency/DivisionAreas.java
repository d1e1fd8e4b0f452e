// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.law.DocumentScope;
import io.github.zhifa.model.law.PublishedDocument;
import java.util.Optional;

/** Which divisions lie in which, as their codes tell. */
public final class DivisionAreas {
  private DivisionAreas() {}

  /** Returns whether {@code inside} is {@code area} or lies in it. */
  public static boolean holds(DivisionCode area, DivisionCode inside) {
    return inside.level().compareTo(area.level()) >= 0 && inside.digits().startsWith(prefix(area));
  }

  /** Returns the digits with which the codes of {@code area} and all in it begin. */
  public static String prefix(DivisionCode area) {
    return area.digits().substring(0, digits(area.level()));
  }

  /**
   * Returns the divisions for which {@code document} is made: those that it states, else that of
   * its issuer; none where neither is known.
   */
  public static ImmutableList<DivisionCode> ofDocument(PublishedDocument document) {
    ImmutableList<DivisionCode> stated =
        document.scope().map(DocumentScope::divisions).orElse(ImmutableList.of());
    return stated.isEmpty()
        ? document.issuer().division().stream().collect(ImmutableList.toImmutableList())
        : stated;
  }

  /**
   * Returns the division of {@code level} that {@code code} is or lies in; empty where the code
   * names a greater one: 130302001 lies in the county 130302 and the city 130300.
   */
  public static Optional<DivisionCode> at(DivisionCode code, AgencyLevel level) {
    if (code.level().compareTo(level) < 0) {
      return Optional.empty();
    }
    String segments = code.digits().substring(0, digits(level));
    return Optional.of(DivisionCode.of(Strings.padEnd(segments, 6, '0')));
  }

  private static int digits(AgencyLevel level) {
    return switch (level) {
      case NATIONAL -> 0;
      case PROVINCE -> 2;
      case CITY -> 4;
      case COUNTY -> 6;
      case TOWNSHIP -> 9;
    };
  }
}
