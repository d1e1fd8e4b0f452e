// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.law.DocumentForce;
import io.github.zhifa.model.item.Capacity;
import io.github.zhifa.model.item.CapacityAssessment;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;

/**
 * What an assessment says of each item of a list, which may be a later edition than the assessed
 * one: items are then told by code and name, never by number.
 *
 * @param rated the items by the one rating that they have, in the order of the list
 * @param unrated the items that the assessment does not rate
 * @param contradictory the items that it rates in more than one way
 */
public record EditionCapacity(
    ImmutableListMultimap<Capacity, Item> rated,
    ImmutableList<Item> unrated,
    ImmutableList<Item> contradictory) {

  /** Returns what {@code assessment} says of the items of {@code edition}. */
  public static EditionCapacity of(ItemList edition, CapacityAssessment assessment) {
    RatingIndex ratings =
        new RatingIndex(
            assessment.ratings(), DocumentForce.isCitedAs(assessment.list(), edition.document()));
    ImmutableListMultimap.Builder<Capacity, Item> rated = ImmutableListMultimap.builder();
    ImmutableList.Builder<Item> unrated = ImmutableList.builder();
    ImmutableList.Builder<Item> contradictory = ImmutableList.builder();
    for (Item item : edition.items()) {
      ImmutableSet<Capacity> capacities = ratings.of(item);
      switch (capacities.size()) {
        case 0 -> unrated.add(item);
        case 1 -> rated.put(capacities.iterator().next(), item);
        default -> contradictory.add(item);
      }
    }
    return new EditionCapacity(rated.build(), unrated.build(), contradictory.build());
  }

  /** Returns the items that are not rated capable, for which a plan of support is needed. */
  public ImmutableList<Item> notRatedCapable() {
    return ImmutableList.<Item>builder()
        .addAll(rated.get(Capacity.NOT_CAPABLE))
        .addAll(rated.get(Capacity.NOT_APPLICABLE))
        .addAll(unrated)
        .addAll(contradictory)
        .build();
  }
}
