// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.trace;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Collects the steps of a calculation while it is made. A calculation without a trace makes no
 * text. Not thread-safe: one trace for each calculation.
 */
public final class Trace {
  /** It never changes, so all share it. */
  private static final Trace NONE = new Trace(false);

  private final boolean kept;
  private final List<TraceStep> steps = new ArrayList<>();

  private Trace(boolean kept) {
    this.kept = kept;
  }

  /** Returns a trace that keeps the steps. */
  public static Trace kept() {
    return new Trace(true);
  }

  /** Returns a trace that drops the steps unmade. */
  public static Trace none() {
    return NONE;
  }

  /** Adds a step; {@code text} is asked only where the trace is kept. */
  public void add(String code, Optional<LegalSource> source, Supplier<BilingualText> text) {
    if (kept) {
      steps.add(new TraceStep(code, text.get(), source));
    }
  }

  /** Adds a step that rests on no provision. */
  public void add(String code, Supplier<BilingualText> text) {
    add(code, Optional.empty(), text);
  }

  /** Adds steps that another calculator made. */
  public void addAll(List<TraceStep> others) {
    if (kept) {
      steps.addAll(others);
    }
  }

  /** Returns the steps so far, in order. */
  public ImmutableList<TraceStep> steps() {
    return kept ? ImmutableList.copyOf(steps) : ImmutableList.of();
  }
}
