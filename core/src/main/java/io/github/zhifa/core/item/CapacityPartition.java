// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableMap;
import io.github.zhifa.model.item.Capacity;
import io.github.zhifa.model.item.CapacityAssessment;
import io.github.zhifa.model.item.CapacityCount;
import io.github.zhifa.model.item.CapacityRating;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How an assessment divides a list: capable, not capable and, where it says so, not applicable are
 * the parts, and the list is the whole.
 *
 * @param parts how many items have each rating; a rating that nobody has is not there
 * @param listSize how many items the list has, where the assessment says it
 */
public record CapacityPartition(ImmutableMap<Capacity, Long> parts, Optional<Long> listSize) {

  /** Returns the partition of {@code assessment}: by its ratings, else by its counts. */
  public static CapacityPartition of(CapacityAssessment assessment) {
    ImmutableMap<Capacity, Long> parts =
        assessment.ratings().isEmpty()
            ? counted(assessment.counts())
            : rated(assessment.ratings()).parts();
    return new CapacityPartition(parts, assessment.listSize().map(Integer::longValue));
  }

  /** Returns the partitions by field of enforcement (领域), in the order of the assessment. */
  public static ImmutableMap<Optional<String>, CapacityPartition> byDomain(
      CapacityAssessment assessment) {
    return by(assessment.ratings(), CapacityRating::domain);
  }

  /** Returns the partitions by department, in the order of the assessment. */
  public static ImmutableMap<Optional<String>, CapacityPartition> byDepartment(
      CapacityAssessment assessment) {
    return by(assessment.ratings(), CapacityRating::department);
  }

  /** Returns how many items have the rating {@code capacity}. */
  public long count(Capacity capacity) {
    return parts.getOrDefault(capacity, 0L);
  }

  /** Returns how many items are rated. */
  public long rated() {
    return parts.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Returns how many items of the list have no rating, less than 0 where there are more ratings
   * than items; empty where the size of the list is not known.
   */
  public Optional<Long> unrated() {
    return listSize.map(size -> size - rated());
  }

  /**
   * Returns the share of {@code capacity} in the list, or in what is rated where its size is not
   * known; empty where nothing is rated.
   */
  public Optional<Share> share(Capacity capacity) {
    long whole = listSize.orElseGet(this::rated);
    return whole > 0 ? Optional.of(new Share(count(capacity), whole)) : Optional.empty();
  }

  private static ImmutableMap<Optional<String>, CapacityPartition> by(
      List<CapacityRating> ratings, Function<CapacityRating, Optional<String>> key) {
    Map<Optional<String>, List<CapacityRating>> groups =
        ratings.stream()
            .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    return groups.entrySet().stream()
        .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, group -> rated(group.getValue())));
  }

  private static CapacityPartition rated(Collection<CapacityRating> ratings) {
    return new CapacityPartition(
        sums(
            ratings.stream()
                .collect(Collectors.groupingBy(CapacityRating::capacity, Collectors.counting()))),
        Optional.empty());
  }

  private static ImmutableMap<Capacity, Long> counted(Collection<CapacityCount> counts) {
    return sums(
        counts.stream()
            .collect(
                Collectors.groupingBy(
                    CapacityCount::capacity, Collectors.summingLong(CapacityCount::number))));
  }

  private static ImmutableMap<Capacity, Long> sums(Map<Capacity, Long> sums) {
    ImmutableMap.Builder<Capacity, Long> inOrder = ImmutableMap.builder();
    for (Capacity capacity : Capacity.values()) {
      Optional.ofNullable(sums.get(capacity)).ifPresent(sum -> inOrder.put(capacity, sum));
    }
    return inOrder.buildOrThrow();
  }
}
