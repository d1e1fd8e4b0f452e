// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.RuleOrigin;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * A rule that lowers a fine that was graded (公开道歉承诺从轻: 广东省生态环境行政处罚自由裁量权规定 art 14), never below the
 * least lawful fine.
 */
@Value.Immutable
@JsonPropertyOrder({
  "label",
  "origin",
  "leastPercent",
  "mostPercent",
  "conditions",
  "exclusions",
  "notForFixedOrLeast"
})
public interface ReductionRule {

  /** Returns its name for people. */
  BilingualText label();

  /** Returns where it comes from and how sure it is. */
  RuleOrigin origin();

  /** Returns the least reduction in percent of the fine, inclusive. */
  BigDecimal leastPercent();

  /** Returns the greatest reduction in percent of the fine, inclusive. */
  BigDecimal mostPercent();

  /** Returns the conditions, all of which must hold, in short words. */
  ImmutableList<String> conditions();

  /**
   * Returns the circumstances of which none may hold, in short words, in the order of the
   * provision.
   */
  ImmutableList<String> exclusions();

  /** Returns whether a fixed fine, and one that is the least lawful fine already, is excluded. */
  boolean notForFixedOrLeast();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ReductionRule}. */
  final class Builder extends ImmutableReductionRule.Builder {
    Builder() {}
  }
}
