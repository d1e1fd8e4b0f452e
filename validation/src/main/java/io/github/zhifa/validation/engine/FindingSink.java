// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where one rule, run over one dataset, puts what it finds. */
public final class FindingSink {
  private final RuleInfo info;
  private final Severity severity;
  private final String file;
  private final Consumer<Finding> findings;
  private boolean applied;
  private @Nullable BilingualText undecided;

  FindingSink(RuleInfo info, Severity severity, String file, Consumer<Finding> findings) {
    this.info = info;
    this.severity = severity;
    this.file = file;
    this.findings = findings;
  }

  /** Says that the rule looked at something that it applies to. */
  public void applied() {
    applied = true;
  }

  /**
   * Says that something could not be decided, and why; the rule then counts as skipped there, never
   * as passed.
   */
  public void undecided(String zh, String en) {
    if (undecided == null) {
      undecided = BilingualText.of(zh, en);
    }
  }

  /** Starts a finding at {@code pointer}; it counts once {@link Draft#report()} is called. */
  public Draft at(String pointer) {
    return new Draft(pointer);
  }

  boolean hasApplied() {
    return applied;
  }

  Optional<BilingualText> whyUndecided() {
    return Optional.ofNullable(undecided);
  }

  /** A finding in the making. */
  public final class Draft {
    private final String pointer;
    private final Map<String, Object> figures = new LinkedHashMap<>();
    private final List<String> related = new ArrayList<>();
    private @Nullable String printed;
    private @Nullable String offending;

    private Draft(String pointer) {
      this.pointer = pointer;
    }

    /** Fills the slot {@code name} of the message. */
    public Draft with(String name, String value) {
      figures.put(name, value);
      return this;
    }

    /** Fills the slot {@code name} of the message. */
    public Draft with(String name, long value) {
      figures.put(name, value);
      return this;
    }

    /** Fills the slot {@code name} of the message, as a plain decimal. */
    public Draft with(String name, BigDecimal value) {
      figures.put(name, value);
      return this;
    }

    /** Fills the slot {@code name} of the message in each language. */
    public Draft with(String name, BilingualText value) {
      figures.put(name, value);
      return this;
    }

    /** Shows the printed text of the place. */
    public Draft printed(String text) {
      this.printed = text;
      return this;
    }

    /** Shows the printed text of the place and the part of it that is wrong. */
    public Draft printed(String text, String part) {
      this.printed = text;
      this.offending = part;
      return this;
    }

    /** Names another place in the same file that takes part. */
    public Draft related(String place) {
      related.add(place);
      return this;
    }

    /** Reports the finding. */
    public void report() {
      applied();
      findings.accept(
          new Finding(
              info.code(),
              severity,
              file,
              pointer,
              info.template().fill(figures),
              info.sources(),
              asText(),
              Optional.ofNullable(printed),
              Optional.ofNullable(offending),
              ImmutableList.copyOf(related)));
    }

    private ImmutableSortedMap<String, String> asText() {
      ImmutableSortedMap.Builder<String, String> text = ImmutableSortedMap.naturalOrder();
      figures.forEach((name, value) -> text.put(name, MessageTemplate.print(value, true)));
      return text.buildOrThrow();
    }
  }
}
