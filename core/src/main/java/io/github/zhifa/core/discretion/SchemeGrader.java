// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;

/** Grades by one scheme. */
interface SchemeGrader {
  /** Returns the factors that a case must state. */
  FactorIndex factors();

  /** Returns the grader of {@code pool}, prepared for many cases. */
  PoolGrader of(FinePool pool);

  /** Grades cases for which one pool of clauses is due. */
  interface PoolGrader {
    /** Returns the fine that the scheme gives; none where none of its rows holds. */
    ImmutableList<GradedFine> grade(FactState facts, Trace trace);
  }
}
