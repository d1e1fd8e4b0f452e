// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;

/** The days of earlier occasions (被处罚的日期), in any order. */
@Value.Immutable
@JsonPropertyOrder({"days"})
public interface OccasionDays {

  /** Returns the days, without the occasion in hand. */
  ImmutableList<LocalDate> days();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OccasionDays}. */
  final class Builder extends ImmutableOccasionDays.Builder {
    Builder() {}
  }
}
