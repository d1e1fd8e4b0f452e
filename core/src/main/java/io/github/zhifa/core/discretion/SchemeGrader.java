// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.law.FineAmount;

/** Grades by one scheme. */
interface SchemeGrader {
  /** Returns the factors that a case must state. */
  FactorIndex factors();

  /** Returns whether a row of the scheme grades the clause {@code label}. */
  boolean grades(String label);

  /** Returns the fines that the rows of the scheme print. */
  ImmutableList<FineAmount> fines();

  /** Returns the grader of {@code pool}, prepared for many cases. */
  PoolGrader of(FinePool pool);

  /** Grades cases for which one pool of clauses is due. */
  interface PoolGrader {
    /** Returns the fine that the scheme gives; none where none of its rows holds. */
    ImmutableList<GradedFine> grade(FactState facts, Trace trace);
  }
}
