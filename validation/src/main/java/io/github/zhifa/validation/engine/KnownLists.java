// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.applicable.Benchmarks;
import io.github.zhifa.core.item.ItemRecords;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.item.CapacityAssessment;
import io.github.zhifa.model.law.Published;
import java.util.Collection;

/**
 * The lists that a check knows beside the one that it looks at, in the form in which rules ask.
 *
 * @param benchmarks the benchmarks
 * @param items the item lists and registers of adoptions
 * @param assessments the assessments of capacity
 */
record KnownLists(
    Benchmarks benchmarks, ItemRecords items, ImmutableList<CapacityAssessment> assessments) {

  static KnownLists of(Collection<? extends Published> lists) {
    return new KnownLists(
        Benchmarks.of(only(lists, Benchmark.class)),
        ItemRecords.of(lists),
        only(lists, CapacityAssessment.class));
  }

  private static <T> ImmutableList<T> only(Collection<? extends Published> lists, Class<T> kind) {
    return lists.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .collect(ImmutableList.toImmutableList());
  }
}
