// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.law.DocumentForce;
import io.github.zhifa.core.law.Force;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.item.ItemListType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether a list that a county or township chose stays within the guidance list (赋权指导清单) that it
 * cites, as that was on the day of the chosen list.
 *
 * @param guidance the cited guidance list; of several editions the one in force on that day
 * @param day the day of the chosen list
 * @param force whether the guidance list was in force on that day
 * @param outside the rows of the chosen list, from 0, that the guidance list does not have
 */
public record GuidanceFit(
    ItemList guidance, LocalDate day, DocumentForce force, ImmutableList<Integer> outside) {

  /**
   * Returns how {@code list} fits; empty where it cites no guidance list, has no day, or the cited
   * list is not known.
   */
  public static Optional<GuidanceFit> of(ItemRecords records, ItemList list) {
    ImmutableList<ItemList> cited = GuidanceLists.cited(records.lists(ItemListType.GUIDANCE), list);
    Optional<LocalDate> day = GuidanceLists.dayOf(list);
    if (cited.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    ItemList guidance =
        GuidanceLists.inForce(records, cited, day.get()).findFirst().orElse(cited.get(0));
    return Optional.of(
        new GuidanceFit(
            guidance,
            day.get(),
            records.forceOf(guidance.document(), day.get()),
            outside(guidance, list)));
  }

  private static ImmutableList<Integer> outside(ItemList guidance, ItemList list) {
    ImmutableSet<String> codes =
        guidance.items().stream()
            .flatMap(item -> item.code().stream())
            .collect(ImmutableSet.toImmutableSet());
    ImmutableSet<ItemIdentity> identities =
        guidance.items().stream().map(ItemIdentity::of).collect(ImmutableSet.toImmutableSet());
    return IntStream.range(0, list.items().size())
        .filter(
            row -> {
              Item item = list.items().get(row);
              return item.code().filter(codes::contains).isEmpty()
                  && !identities.contains(ItemIdentity.of(item));
            })
        .boxed()
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns whether the guidance list was certainly not in force on the day, such as a draft. */
  public boolean isNotInForce() {
    return force.force() == Force.ENDED || force.force() == Force.NOT_YET;
  }
}
