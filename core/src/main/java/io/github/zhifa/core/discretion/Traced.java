// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.core.discretion.trace.TraceStep;
import java.util.function.Function;

/**
 * An answer that does not depend on the case, calculated once, with the steps that led to it.
 *
 * @param answer the answer
 * @param steps its steps, in order
 */
record Traced<T>(T answer, ImmutableList<TraceStep> steps) {
  /** Returns what {@code calculation} gives, with the steps that it adds to its trace. */
  static <T> Traced<T> of(Function<Trace, T> calculation) {
    Trace trace = Trace.kept();
    T answer = calculation.apply(trace);
    return new Traced<>(answer, trace.steps());
  }

  /** Returns the answer and adds its steps to {@code trace}. */
  T in(Trace trace) {
    trace.addAll(steps);
    return answer;
  }
}
