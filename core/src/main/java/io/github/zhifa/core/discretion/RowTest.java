// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.premise.Truth;
import java.util.Collection;
import java.util.List;

/** A row of a table, prepared for many cases; one without a typed form never holds. */
final class RowTest {
  private final boolean typed;
  private final FactTest[][] ways;

  private RowTest(TypedRow row, FactorIndex index) {
    this.typed = row.isTyped();
    this.ways = row.ways().stream().map(way -> tests(way, index)).toArray(FactTest[][]::new);
  }

  private static FactTest[] tests(Way way, FactorIndex index) {
    return way.criteria().stream()
        .map(placed -> FactTest.of(placed, way, index))
        .toArray(FactTest[]::new);
  }

  /** Returns {@code rows}, whose factors {@code index} holds. */
  static ImmutableList<RowTest> of(List<TypedRow> rows, FactorIndex index) {
    return rows.stream().map(row -> new RowTest(row, index)).collect(toImmutableList());
  }

  boolean isTyped() {
    return typed;
  }

  /** Returns whether it holds. */
  Truth of(FactState facts) {
    Truth any = Truth.NO;
    for (FactTest[] way : ways) {
      Truth truth = all(way, facts);
      if (truth == Truth.YES) {
        return Truth.YES;
      }
      any = any.or(truth);
    }
    return any;
  }

  private static Truth all(FactTest[] way, FactState facts) {
    Truth all = Truth.YES;
    for (FactTest test : way) {
      Truth truth = test.of(facts);
      if (truth == Truth.NO) {
        return Truth.NO;
      }
      all = all.and(truth);
    }
    return all;
  }

  /** Returns the names of the factors for which ways of {@code rows} stay open. */
  static ImmutableSet<String> missing(Collection<RowTest> rows, FactState facts) {
    ImmutableSet.Builder<String> missing = ImmutableSet.builder();
    for (RowTest row : rows) {
      for (FactTest[] way : row.ways) {
        if (all(way, facts) == Truth.UNKNOWN) {
          for (FactTest test : way) {
            if (test.of(facts) == Truth.UNKNOWN) {
              missing.add(test.factor().name());
            }
          }
        }
      }
    }
    return missing.build();
  }
}
