// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;

/** Grades by one scheme. */
interface SchemeGrader {
  /** Returns the rows whose factors a case must state. */
  ImmutableList<TypedRow> rows();

  /** Returns what the scheme gives for {@code pool}. */
  GradedFine grade(FinePool pool, FactState facts, Trace trace);
}
