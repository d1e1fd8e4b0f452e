// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.applicable;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.agency.AgencyNames;
import io.github.zhifa.core.agency.DivisionAreas;
import io.github.zhifa.core.discretion.premise.Truth;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.law.DocumentScope;
import io.github.zhifa.model.law.PublishedDocument;
import java.util.Optional;

/** On which level and for which area is a benchmark made? */
public final class BenchmarkArea {
  private BenchmarkArea() {}

  /**
   * Returns the level of the issuer of {@code document}: as stated, by its name, or by its code;
   * empty where none of them tells.
   */
  public static Optional<AgencyLevel> levelOf(PublishedDocument document) {
    return AgencyNames.levelOf(document.issuer());
  }

  /** Returns whether {@code document} applies in the whole of {@code place}. */
  static Truth covers(PublishedDocument document, CasePlace place) {
    ImmutableList<DivisionCode> stated =
        document.scope().map(DocumentScope::divisions).orElse(ImmutableList.of());
    Optional<AgencyLevel> level = levelOf(document);
    if (stated.isEmpty() && level.filter(AgencyLevel.NATIONAL::equals).isPresent()) {
      return Truth.YES;
    }
    ImmutableList<DivisionCode> areas =
        stated.isEmpty()
            ? document.issuer().division().stream().collect(ImmutableList.toImmutableList())
            : stated;
    if (!areas.isEmpty() && place.division().isPresent()) {
      DivisionCode inside = place.division().get();
      return areas.stream().anyMatch(area -> DivisionAreas.holds(area, inside))
          ? Truth.YES
          : Truth.NO;
    }
    return stated.isEmpty() && level.isPresent()
        ? byName(document.issuer().name(), level.get(), place)
        : Truth.UNKNOWN;
  }

  /** 河北省生态环境厅 is for 河北省; 市城市管理局 names no place, so nothing is known. */
  private static Truth byName(String issuer, AgencyLevel level, CasePlace place) {
    ImmutableList<String> own = AgencyNames.placesOf(issuer);
    if (own.isEmpty() || !AgencyNames.levelOf(issuer).equals(Optional.of(level))) {
      return Truth.UNKNOWN;
    }
    Truth deepest = Truth.UNKNOWN;
    for (String name : place.names()) {
      Optional<AgencyLevel> known = AgencyNames.levelOf(name);
      if (known.isEmpty()) {
        return Truth.UNKNOWN;
      }
      if (known.get() == level) {
        return name.equals(own.get(own.size() - 1)) ? Truth.YES : Truth.NO;
      }
      deepest = known.get().compareTo(level) < 0 ? Truth.NO : Truth.UNKNOWN;
    }
    return deepest;
  }
}
