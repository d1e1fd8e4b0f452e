// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.agency.DivisionAreas;
import io.github.zhifa.core.item.AdoptionHistory;
import io.github.zhifa.core.item.AdoptionState;
import io.github.zhifa.core.item.Adoptions;
import io.github.zhifa.core.item.ItemRecords;
import io.github.zhifa.core.law.DocumentForce;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.item.AdoptionEvent;
import io.github.zhifa.model.item.AdoptionRegister;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.item.ItemReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The steps of a register for one list, replayed for every item and division that they name, and
 * for the rest of both.
 */
final class RegisterReplay {
  private final ImmutableList<AdoptionEvent> events;
  private final Optional<ItemList> list;

  private RegisterReplay(ImmutableList<AdoptionEvent> events, Optional<ItemList> list) {
    this.events = events;
    this.list = list;
  }

  static RegisterReplay of(AdoptionRegister register, String cited, ItemRecords records) {
    List<ItemList> known =
        records.lists().stream()
            .filter(each -> DocumentForce.isCitedAs(cited, each.document()))
            .toList();
    return new RegisterReplay(
        register.events().stream()
            .filter(event -> event.list().equals(cited))
            .collect(ImmutableList.toImmutableList()),
        known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty());
  }

  /** Returns whether it can be told which steps are for the same item. */
  boolean isTold() {
    return list.isPresent()
        || isNamedBy(ItemReference::code)
        || isNamedBy(ItemReference::name)
        || isNamedBy(ItemReference::number);
  }

  private boolean isNamedBy(Function<ItemReference, Optional<String>> key) {
    return events.stream()
        .flatMap(event -> event.items().stream())
        .allMatch(item -> key.apply(item).isPresent());
  }

  /** Returns the steps that are not legal, each with the state before it. */
  Map<AdoptionEvent, AdoptionState> illegal() {
    Map<AdoptionEvent, AdoptionState> illegal = new LinkedHashMap<>();
    for (ImmutableList<AdoptionEvent> ofDivision : byDivision()) {
      for (Item item : items()) {
        ImmutableList<AdoptionEvent> own =
            ofDivision.stream()
                .filter(event -> Adoptions.isFor(event, item))
                .collect(ImmutableList.toImmutableList());
        AdoptionHistory.of(own, isDirect(item))
            .illegal()
            .forEach(step -> illegal.putIfAbsent(step.event(), step.before().orElseThrow()));
      }
    }
    return illegal;
  }

  /** Where the list is not given, nobody knows that the county had to choose. */
  private boolean isDirect(Item item) {
    return list.map(known -> Adoptions.isDirect(known, item)).orElse(true);
  }

  private ImmutableSet<ImmutableList<AdoptionEvent>> byDivision() {
    ImmutableSet<DivisionCode> named =
        events.stream()
            .flatMap(event -> event.townships().stream())
            .collect(ImmutableSet.toImmutableSet());
    ImmutableSet.Builder<ImmutableList<AdoptionEvent>> groups = ImmutableSet.builder();
    for (DivisionCode division : named) {
      groups.add(
          events.stream()
              .filter(event -> isFor(event, division))
              .collect(ImmutableList.toImmutableList()));
    }
    return groups
        .add(
            events.stream()
                .filter(event -> event.townships().isEmpty())
                .collect(ImmutableList.toImmutableList()))
        .build();
  }

  private static boolean isFor(AdoptionEvent event, DivisionCode division) {
    return event.townships().isEmpty()
        || event.townships().stream().anyMatch(area -> DivisionAreas.holds(area, division));
  }

  /** The items of the list; where it is not given, those that steps name and one that none does. */
  private ImmutableSet<Item> items() {
    return list.map(known -> ImmutableSet.copyOf(known.items()))
        .orElseGet(
            () ->
                Stream.concat(
                        events.stream()
                            .flatMap(event -> event.items().stream())
                            .map(RegisterReplay::item),
                        Stream.of(Item.builder().position(1).name("").build()))
                    .collect(ImmutableSet.toImmutableSet()));
  }

  private static Item item(ItemReference reference) {
    return Item.builder()
        .position(1)
        .code(reference.code())
        .number(reference.number())
        .name(reference.name().orElse(""))
        .build();
  }
}
