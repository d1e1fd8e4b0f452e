// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** What a benchmark says for all its items (总则、适用规则), whole: what is not there it does not say. */
@Value.Immutable
@JsonPropertyOrder({"outcomes"})
public interface GeneralProvisions {

  /** Returns the outcomes for which it lists circumstances. */
  ImmutableList<OutcomeCases> outcomes();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link GeneralProvisions}. */
  final class Builder extends ImmutableGeneralProvisions.Builder {
    Builder() {}
  }
}
