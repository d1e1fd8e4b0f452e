// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.item.Capacity;
import io.github.zhifa.model.item.CapacityRating;
import io.github.zhifa.model.item.Item;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the ratings of an item without reading all of them for each. */
final class RatingIndex {
  private final boolean sameList;
  private final ImmutableListMultimap<String, CapacityRating> byCode;
  private final ImmutableListMultimap<ItemIdentity, CapacityRating> byName;
  private final ImmutableListMultimap<String, CapacityRating> byNumber;

  /** Indexes {@code ratings}; numbers count only where they are those of the {@code sameList}. */
  RatingIndex(ImmutableList<CapacityRating> ratings, boolean sameList) {
    this.sameList = sameList;
    ImmutableListMultimap.Builder<String, CapacityRating> codes = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<ItemIdentity, CapacityRating> names =
        ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, CapacityRating> numbers = ImmutableListMultimap.builder();
    for (CapacityRating rating : ratings) {
      rating.item().code().ifPresent(code -> codes.put(ItemName.normal(code), rating));
      rating.item().name().ifPresent(name -> names.put(identity(name), rating));
      rating.item().number().ifPresent(number -> numbers.put(ItemName.normal(number), rating));
    }
    this.byCode = codes.build();
    this.byName = names.build();
    this.byNumber = numbers.build();
  }

  /** Returns the different ratings of {@code item}; none where it is not rated. */
  ImmutableSet<Capacity> of(Item item) {
    Stream<CapacityRating> byKey =
        Stream.of(
                item.code().map(code -> byCode.get(ItemName.normal(code))),
                Optional.of(byName.get(ItemIdentity.of(item))),
                item.number()
                    .filter(number -> sameList)
                    .map(number -> byNumber.get(ItemName.normal(number))))
            .flatMap(Optional::stream)
            .flatMap(ImmutableList::stream);
    return byKey
        .filter(
            rating ->
                sameList
                    ? ItemReferences.isItem(rating.item(), item)
                    : ItemReferences.isSame(rating.item(), item))
        .map(CapacityRating::capacity)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ItemIdentity identity(String name) {
    return ItemIdentity.of(name, Optional.empty());
  }
}
