// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.RuleOrigin;
import io.github.zhifa.model.text.BilingualText;
import org.immutables.value.Value;

/** A rule on repeated violations (多次违法) within a look-back window. */
@Value.Immutable
@JsonPropertyOrder({"label", "origin", "withinMonths", "counted", "steps"})
public interface RepeatRule {

  /** Returns its name for people. */
  BilingualText label();

  /** Returns where it comes from and how sure it is. */
  RuleOrigin origin();

  /** Returns the look-back window in months. */
  int withinMonths();

  /** Returns what is counted, in short words. */
  String counted();

  /** Returns the steps, fewest occasions first. */
  ImmutableList<RepeatStep> steps();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RepeatRule}. */
  final class Builder extends ImmutableRepeatRule.Builder {
    Builder() {}
  }
}
