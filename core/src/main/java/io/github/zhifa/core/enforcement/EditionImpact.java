// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.enforcement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.zhifa.core.item.AdoptionHistory;
import io.github.zhifa.core.item.AdoptionState;
import io.github.zhifa.core.item.Adoptions;
import io.github.zhifa.core.item.ItemChange;
import io.github.zhifa.core.item.ItemReferences;
import io.github.zhifa.core.item.ListDifference;
import io.github.zhifa.core.item.ListedItem;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.item.AdoptionEvent;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a new edition of a list touches (新版清单的影响): who has to look again because of which change. It
 * says nothing of what follows for them; whether a pending case goes on is for the policy that
 * decides it.
 *
 * @param day the day for which the registers were asked
 * @param items every change but of form and place: what was taken over and changed in the order of
 *     the new list, then what was added, then what was removed
 */
public record EditionImpact(LocalDate day, ImmutableList<TouchedItem> items) {
  /** Nothing outside of the list hangs on these. */
  private static final ImmutableSet<ItemChange> OF_PRINT =
      Sets.immutableEnumSet(
          ItemChange.FORM, ItemChange.MOVED, ItemChange.RENUMBERED, ItemChange.DEPARTMENT_RENAMED);

  private static final ImmutableSet<AdoptionState> HELD =
      Sets.immutableEnumSet(AdoptionState.IN_FORCE, AdoptionState.SUSPENDED);

  /**
   * Returns what {@code difference} touches.
   *
   * @param old the old list of the difference, from which the registers took items on
   * @param day the last day of the old list: the registers are asked who held its items then
   */
  public static EditionImpact of(
      ItemList old, ListDifference difference, Surroundings around, LocalDate day) {
    Search search = new Search(old, around, new BenchmarkLinks(around.benchmarks()), day);
    ImmutableList.Builder<TouchedItem> items = ImmutableList.builder();
    difference
        .matches()
        .forEach(
            match -> {
              ImmutableSet<ItemChange> changes =
                  ImmutableSet.copyOf(Sets.difference(match.changes(), OF_PRINT));
              if (!changes.isEmpty()) {
                items.add(search.touched(match.before(), match.after(), changes));
              }
            });
    for (ListedItem added : difference.added()) {
      items.add(
          search.touched(
              ImmutableList.of(), ImmutableList.of(added), ImmutableSet.of(ItemChange.ADDED)));
    }
    for (ListedItem removed : difference.removed()) {
      items.add(
          search.touched(
              ImmutableList.of(removed), ImmutableList.of(), ImmutableSet.of(ItemChange.REMOVED)));
    }
    return new EditionImpact(day, items.build());
  }

  /** What is asked, for each change alike. */
  private record Search(
      ItemList old, Surroundings around, BenchmarkLinks benchmarks, LocalDate day) {

    TouchedItem touched(
        ImmutableList<ListedItem> before,
        ImmutableList<ListedItem> after,
        ImmutableSet<ItemChange> changes) {
      List<DivisionCode> held = new ArrayList<>();
      List<DivisionCode> unknown = new ArrayList<>();
      for (DivisionCode township : around.townships()) {
        if (anyIn(before, township, state -> state.filter(HELD::contains).isPresent())) {
          held.add(township);
        } else if (anyIn(before, township, Optional::isEmpty)) {
          unknown.add(township);
        }
      }
      List<Item> both =
          Stream.concat(before.stream(), after.stream()).map(ListedItem::item).toList();
      return new TouchedItem(
          before,
          after,
          changes,
          ImmutableList.copyOf(held),
          ImmutableList.copyOf(unknown),
          benchmarks.of(both),
          resting(around.certificates(), before, held),
          resting(around.decisions(), before, held));
    }

    private boolean anyIn(
        List<ListedItem> before, DivisionCode township, Predicate<Optional<AdoptionState>> wanted) {
      return before.stream().anyMatch(each -> wanted.test(stateOf(each.item(), township)));
    }

    private Optional<AdoptionState> stateOf(Item item, DivisionCode township) {
      List<AdoptionEvent> events =
          around.registers().stream()
              .flatMap(register -> Adoptions.of(register, old, item, township).stream())
              .toList();
      return AdoptionHistory.of(events, Adoptions.isDirect(old, item)).stateOn(day);
    }

    /**
     * What names an item rests on it, whoever holds it; what names none, on all of its township.
     */
    private static ImmutableList<ItemUse> resting(
        Collection<ItemUse> uses, List<ListedItem> before, List<DivisionCode> held) {
      return uses.stream()
          .filter(
              use ->
                  use.item()
                      .map(
                          named ->
                              before.stream()
                                  .anyMatch(each -> ItemReferences.isItem(named, each.item())))
                      .orElseGet(() -> held.contains(use.township())))
          .collect(ImmutableList.toImmutableList());
    }
  }
}
