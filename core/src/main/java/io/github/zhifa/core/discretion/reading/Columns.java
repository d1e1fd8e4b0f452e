// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.reading;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.discretion.TierCondition;
import java.util.HashMap;
import java.util.Map;

/**
 * Names the columns of one row of a table. Columns without a name, or of one name, are told apart
 * by their place.
 */
public final class Columns {
  /** Printed where the factor of a column does not matter. */
  private static final ImmutableSet<String> ANY = ImmutableSet.of("", "/", "-", "—", "——", "不限");

  private final Map<String, Integer> seen;

  /** Returns the place before the first column. */
  public Columns() {
    this(new HashMap<>());
  }

  private Columns(Map<String, Integer> seen) {
    this.seen = seen;
  }

  /** Returns the same place in the row, for alternatives that all stand there. */
  public Columns copy() {
    return new Columns(new HashMap<>(seen));
  }

  /** Returns the name of the column in which {@code condition} stands, the next of its row. */
  public String next(TierCondition condition) {
    String name = condition.factor().orElse("");
    int place = seen.merge(name, 1, Integer::sum);
    return place == 1 ? name : name + "#" + place;
  }

  /** Returns whether {@code printed} says that the factor does not matter. */
  public static boolean isAny(String printed) {
    return ANY.contains(printed.strip());
  }
}
