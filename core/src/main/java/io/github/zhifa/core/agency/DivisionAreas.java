// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.law.DocumentScope;
import io.github.zhifa.model.law.PublishedDocument;

/** Which divisions lie in which, as their codes tell. */
public final class DivisionAreas {
  private DivisionAreas() {}

  /** Returns whether {@code inside} is {@code area} or lies in it. */
  public static boolean holds(DivisionCode area, DivisionCode inside) {
    int digits = digits(area.level());
    return inside.level().compareTo(area.level()) >= 0
        && inside.digits().startsWith(area.digits().substring(0, digits));
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
