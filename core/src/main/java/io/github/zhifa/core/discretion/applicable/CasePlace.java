// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.applicable;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.agency.AgencyNames;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.law.DocumentScope;
import io.github.zhifa.model.law.PublishedDocument;
import java.util.Optional;

/**
 * Where a case is, by code, by names, or by both. The code decides where there is one.
 *
 * @param division the code of the smallest division that is known; empty where none is
 * @param names the divisions by name, the greatest first (河北省, 秦皇岛市, 海港区); may leave some out
 */
public record CasePlace(Optional<DivisionCode> division, ImmutableList<String> names) {

  /** Returns the place with the code {@code division}. */
  public static CasePlace of(DivisionCode division) {
    return new CasePlace(Optional.of(division), ImmutableList.of());
  }

  /** Returns the place with the {@code names} of its divisions, the greatest first. */
  public static CasePlace named(String... names) {
    return new CasePlace(Optional.empty(), ImmutableList.copyOf(names));
  }

  /** Returns the area of {@code document}: its only stated division, else that of its issuer. */
  public static CasePlace of(PublishedDocument document) {
    ImmutableList<DivisionCode> stated =
        document.scope().map(DocumentScope::divisions).orElse(ImmutableList.of());
    Optional<DivisionCode> division =
        stated.isEmpty() ? document.issuer().division() : stated.stream().findFirst();
    return new CasePlace(
        stated.size() > 1 ? Optional.empty() : division,
        AgencyNames.placesOf(document.issuer().name()));
  }
}
