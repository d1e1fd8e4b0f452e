// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.stated;

import java.util.Collection;
import java.util.List;

/**
 * The facts of a case as a table sees them. A circumstance that is not stated is not established. A
 * number or a choice that is not stated is unknown, unless its column was answered by another
 * factor: who states 仅pH值超标 need not state 超标倍数.
 */
public final class FactState {
  private final FactorIndex index;
  private final int[] stretches;
  private final List<String> notFound;

  /** The stretches stand at the places of their factors. */
  FactState(FactorIndex index, int[] stretches, List<String> notFound) {
    this.index = index;
    this.stretches = stretches;
    this.notFound = notFound;
  }

  /** Returns the stretch of the factor at {@code place}; {@link Stretches#NOT_STATED} if none. */
  int stretch(int place) {
    return stretches[place];
  }

  private boolean isStated(int place) {
    return stretches[place] != Stretches.NOT_STATED;
  }

  /** Returns whether the column of {@code test} is answered by a factor that its way leaves out. */
  boolean isAnsweredWithout(FactTest test) {
    for (int place : test.together()) {
      if (isStated(place)) {
        return false;
      }
    }
    for (int place = 0; place < stretches.length; place++) {
      if (isStated(place) && index.factors().get(place).columns().contains(test.column())) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the case says of all {@code factors} that they cannot be found out. */
  public boolean cannotBeFound(Collection<String> factors) {
    return notFound.containsAll(factors);
  }
}
