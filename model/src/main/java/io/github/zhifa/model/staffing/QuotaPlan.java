// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.staffing;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** Transfers that nobody has signed yet (编制调整方案). */
@Value.Immutable
@JsonPropertyOrder({"formatVersion", "transfers"})
@JsonTypeName("quota-plan")
public interface QuotaPlan {

  /** Returns the version of the JSON form, from 1. */
  int formatVersion();

  /** Returns the transfers. */
  ImmutableList<QuotaTransfer> transfers();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link QuotaPlan}. */
  final class Builder extends ImmutableQuotaPlan.Builder {
    Builder() {}
  }
}
