// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.agency.DivisionAreas;
import io.github.zhifa.core.law.DocumentForce;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.item.AdoptionEvent;
import io.github.zhifa.model.item.AdoptionRegister;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.item.ListPart;
import java.util.Optional;

/** What registers of adoptions record of one item of a list in one township. */
public final class Adoptions {
  private Adoptions() {}

  /** Returns the steps of {@code register} for any item of {@code list} in {@code township}. */
  public static ImmutableList<AdoptionEvent> of(
      AdoptionRegister register, ItemList list, DivisionCode township) {
    return register.events().stream()
        .filter(event -> DocumentForce.isCitedAs(event.list(), list.document()))
        .filter(event -> covers(event, register, township))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the steps of {@code register} for {@code item} of {@code list} in {@code township}. */
  public static ImmutableList<AdoptionEvent> of(
      AdoptionRegister register, ItemList list, Item item, DivisionCode township) {
    return of(register, list, township).stream()
        .filter(event -> isFor(event, item))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns whether {@code event}, a step of the list of {@code item}, was taken for it. */
  public static boolean isFor(AdoptionEvent event, Item item) {
    return event.items().isEmpty()
        || event.items().stream().anyMatch(each -> ItemReferences.isItem(each, item));
  }

  /** Returns whether {@code item} of {@code list} is handed down directly, as its part says. */
  public static boolean isDirect(ItemList list, Item item) {
    return partOf(list, item).flatMap(ListPart::direct).orElse(false);
  }

  /** Returns the part of {@code list} in which {@code item} is printed, where the list has it. */
  static Optional<ListPart> partOf(ItemList list, Item item) {
    return list.parts().stream()
        .filter(part -> item.part().filter(part.name()::equals).isPresent())
        .findFirst();
  }

  private static boolean covers(
      AdoptionEvent event, AdoptionRegister register, DivisionCode township) {
    return event.townships().isEmpty()
        ? DivisionAreas.ofDocument(register.document()).stream()
            .anyMatch(area -> DivisionAreas.holds(area, township))
        : event.townships().stream().anyMatch(area -> DivisionAreas.holds(area, township));
  }
}
