// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.FineAmount;
import java.util.Optional;

/** Grades by one scheme. */
interface SchemeGrader {
  /** Returns the rows whose factors a case must state. */
  ImmutableList<TypedRow> rows();

  /** Returns whether a row of the scheme grades the clause {@code label}. */
  boolean grades(String label);

  /** Returns the fines that the rows of the scheme print. */
  ImmutableList<FineAmount> fines();

  /** Returns what the scheme gives for {@code pool}; empty where none of its rows holds. */
  Optional<GradedFine> grade(FinePool pool, FactState facts, Trace trace);
}
