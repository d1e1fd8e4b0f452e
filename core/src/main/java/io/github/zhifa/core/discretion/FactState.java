// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a case as a table sees them. A circumstance that is not stated is not established. A
 * number or a choice that is not stated is unknown, unless its column was answered by another
 * factor: who states 仅pH值超标 need not state 超标倍数.
 */
final class FactState {
  private final FactorIndex index;
  private final @Nullable Object[] stated;
  private final List<String> notFound;

  /** The values stand at the places of their factors; what is not stated is null. */
  FactState(FactorIndex index, @Nullable Object[] stated, List<String> notFound) {
    this.index = index;
    this.stated = stated;
    this.notFound = notFound;
  }

  /** Returns the value of the factor at {@code place}; null where it is not stated. */
  @Nullable Object stated(int place) {
    return stated[place];
  }

  /** Returns whether the column of {@code test} is answered by a factor that its way leaves out. */
  boolean isAnsweredWithout(FactTest test) {
    for (int place : test.together()) {
      if (stated[place] != null) {
        return false;
      }
    }
    for (int place = 0; place < stated.length; place++) {
      if (stated[place] != null && index.factors().get(place).columns().contains(test.column())) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the case says of all {@code factors} that they cannot be found out. */
  boolean cannotBeFound(Collection<String> factors) {
    return notFound.containsAll(factors);
  }
}
