// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableList;

/**
 * What a change of law does to the bases of one entry of a list. Each basis is answered by itself,
 * and the gravest answer is that of the entry: a list does not say which of its bases an entry
 * could do without.
 *
 * @param changes one for each cited source, in the order of the entry; none where it prints no
 *     basis
 */
public record EntryChange(ImmutableList<BasisChange> changes) {

  /** Returns the gravest of the answers; undecided where no basis is printed. */
  public BasisConsequence consequence() {
    return BasisConsequence.gravest(changes.stream().map(BasisChange::consequence).toList());
  }
}
