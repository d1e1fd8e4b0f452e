// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.tier;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.FineClause;
import java.util.List;
import java.util.Optional;

/** The clauses of one item, found by the labels that tiers and starts of weights name. */
public final class ItemClauses {
  private final ImmutableList<FineClause> clauses;

  /** Returns the clauses of one item. */
  public ItemClauses(List<FineClause> clauses) {
    this.clauses = ImmutableList.copyOf(clauses);
  }

  /**
   * Returns the clause named {@code label}; without a label the only clause of the item. Empty
   * where the label names none, or where there is none and the item has several clauses or no
   * clause.
   */
  public Optional<FineClause> find(Optional<String> label) {
    if (label.isEmpty()) {
      return clauses.size() == 1 ? Optional.of(clauses.get(0)) : Optional.empty();
    }
    return clauses.stream().filter(clause -> clause.label().equals(label.get())).findFirst();
  }

  /** Returns whether a label is needed to tell which clause is meant. */
  public boolean areSeveral() {
    return clauses.size() > 1;
  }

  /** Returns the labels in printed order. */
  public ImmutableList<String> labels() {
    return clauses.stream().map(FineClause::label).collect(ImmutableList.toImmutableList());
  }
}
