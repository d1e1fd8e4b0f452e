// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
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
  "filingRequired"
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

  /** Returns whether a benchmark must be filed for the record (备案). */
  boolean filingRequired();

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
