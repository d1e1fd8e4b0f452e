// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.RuleOrigin;
import io.github.zhifa.model.text.BilingualText;
import org.immutables.value.Value;

/** A rule (裁量基准适用规则) that draws the bands of 从轻, 一般 and 从重 inside any lawful fine. */
@Value.Immutable
@JsonPropertyOrder({"label", "origin", "bands", "unstated"})
public interface BandRule {

  /** Returns its name for people. */
  BilingualText label();

  /** Returns where it comes from and how sure it is. */
  RuleOrigin origin();

  /** Returns the bands. */
  ImmutableList<Band> bands();

  /** Returns what it does not state. */
  ImmutableList<UnstatedBand> unstated();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link BandRule}. */
  final class Builder extends ImmutableBandRule.Builder {
    Builder() {}
  }
}
