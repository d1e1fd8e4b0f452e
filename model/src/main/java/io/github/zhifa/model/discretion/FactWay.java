// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** One way in which a condition is met: all its criteria hold. */
@Value.Immutable
@JsonPropertyOrder({"criteria"})
public interface FactWay {

  /** Returns the criteria, all of which must hold; none means that the condition always holds. */
  ImmutableList<Criterion> criteria();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link FactWay}. */
  final class Builder extends ImmutableFactWay.Builder {
    Builder() {}
  }
}
