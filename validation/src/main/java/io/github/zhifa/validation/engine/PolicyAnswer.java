// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.zhifa.model.law.Evidence;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an instrument answers to a {@link PolicyQuestion}, since when, and how sure we are of it.
 */
@Value.Immutable
@JsonPropertyOrder({
  "question",
  "holds",
  "number",
  "condition",
  "firstDay",
  "lastDay",
  "source",
  "evidence",
  "readFrom"
})
public interface PolicyAnswer {
  /** Returns what is answered. */
  PolicyQuestion question();

  /** Returns the answer. */
  boolean holds();

  /** Returns the number, for questions that ask for one. */
  Optional<Integer> number();

  /** Returns on what condition it holds; empty where on none. */
  Optional<BilingualText> condition();

  /** Returns the first day on which it holds; empty where not known, which counts as past. */
  Optional<LocalDate> firstDay();

  /** Returns the last day on which it holds, inclusive; empty where no end is known. */
  Optional<LocalDate> lastDay();

  /** Returns the instrument that says so. */
  LegalSource source();

  /** Returns how sure we are. */
  Evidence evidence();

  /** Returns where it was read. */
  String readFrom();

  /** Returns whether it holds on {@code day}. */
  default boolean isFor(LocalDate day) {
    return firstDay().filter(day::isBefore).isEmpty() && lastDay().filter(day::isAfter).isEmpty();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PolicyAnswer}. */
  final class Builder extends ImmutablePolicyAnswer.Builder {
    Builder() {}
  }
}
