// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a place has decided where the law leaves a choice, and how grave findings are there: data,
 * not code.
 */
@Value.Immutable
@JsonTypeName("policy")
@JsonPropertyOrder({
  "formatVersion",
  "name",
  "label",
  "sources",
  "severities",
  "off",
  "needed",
  "answers"
})
public interface Policy {
  /** Returns the version of this JSON form. */
  int formatVersion();

  /** Returns the name by which it is chosen. */
  String name();

  /** Returns its name for people. */
  BilingualText label();

  /** Returns the instruments that it follows. */
  ImmutableList<LegalSource> sources();

  /** Returns the severities that differ from those of the rules, by code. */
  ImmutableMap<String, Severity> severities();

  /** Returns the codes of rules that are not run; they count as skipped. */
  ImmutableList<String> off();

  /**
   * Returns the codes of rules without which there is no verdict: one of them skipped means
   * undecided.
   */
  ImmutableList<String> needed();

  /** Returns what its instruments answer where national law leaves it to them. */
  ImmutableList<PolicyAnswer> answers();

  /** Returns the answer to {@code question} on {@code day}; empty where it has none. */
  default Optional<PolicyAnswer> answer(PolicyQuestion question, LocalDate day) {
    return answers().stream()
        .filter(answer -> answer.question() == question && answer.isFor(day))
        .findFirst();
  }

  /** Returns whether {@code question} is answered yes on {@code day}. */
  default boolean requires(PolicyQuestion question, LocalDate day) {
    return answer(question, day).filter(PolicyAnswer::holds).isPresent();
  }

  /** Returns the severity of {@code rule} here. */
  default Severity severityOf(RuleInfo rule) {
    return severities().getOrDefault(rule.code(), rule.severity());
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Policy}. */
  final class Builder extends ImmutablePolicy.Builder {
    Builder() {}
  }
}
