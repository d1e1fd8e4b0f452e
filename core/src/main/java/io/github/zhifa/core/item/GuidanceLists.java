// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.agency.DivisionAreas;
import io.github.zhifa.core.law.DocumentForce;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.item.ItemListType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** Which guidance list (赋权指导清单) stands above an adopted list? */
public final class GuidanceLists {
  private GuidanceLists() {}

  /**
   * Returns the guidance lists that {@code list} may have been chosen from: the one that it cites
   * and other editions of the same area, or where it cites none those that may be for {@code
   * township}.
   */
  static ImmutableList<ItemList> of(ItemRecords records, ItemList list, DivisionCode township) {
    ImmutableList<ItemList> all = records.lists(ItemListType.GUIDANCE);
    if (list.chosenFrom().isPresent()) {
      return cited(all, list);
    }
    return all.stream()
        .filter(
            upper ->
                DivisionAreas.ofDocument(upper.document()).stream()
                    .anyMatch(area -> DivisionAreas.holds(area, township)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the lists of {@code all} that {@code list} says it was chosen from. */
  public static ImmutableList<ItemList> cited(Collection<ItemList> all, ItemList list) {
    return all.stream()
        .filter(
            upper ->
                list.chosenFrom()
                    .filter(cited -> DocumentForce.isCitedAs(cited, upper.document()))
                    .isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the day of which the guidance list counts: the first day of {@code list}, else its
   * issue.
   */
  public static Optional<LocalDate> dayOf(ItemList list) {
    return list.document().firstDay().or(list.document()::issuedOn);
  }

  static Stream<ItemList> inForce(ItemRecords records, Collection<ItemList> lists, LocalDate day) {
    return lists.stream().filter(list -> records.isInForce(list, day));
  }
}
