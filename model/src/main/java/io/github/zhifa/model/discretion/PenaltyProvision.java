// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.Modality;
import io.github.zhifa.model.law.PenaltyKind;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one limb of a provision does to the act of a case. A law that has changed, and laws that one
 * act breaks together, are compared by it (行政处罚法 arts 29, 37).
 */
@Value.Immutable
@JsonPropertyOrder({
  "source",
  "firstDay",
  "lastDay",
  "stage",
  "unlawful",
  "fine",
  "modality",
  "beside"
})
public interface PenaltyProvision {
  /** Returns the provision. */
  LegalSource source();

  /** Returns the first day in force; empty where it is not known, and then it counts as past. */
  Optional<LocalDate> firstDay();

  /** Returns the last day in force, inclusive; empty where no end is known. */
  Optional<LocalDate> lastDay();

  /** Returns the circumstance that this limb requires (拒不改正的); empty where it requires none. */
  Optional<String> stage();

  /** Returns whether the act fulfils its conditions; empty where that is not known. */
  Optional<Boolean> unlawful();

  /**
   * Returns the fine that it sets, as the law says, before any discretion; empty where it sets
   * none.
   */
  Optional<FineAmount> fine();

  /** Returns whether the organ must fine; without meaning where there is no fine. */
  Modality modality();

  /** Returns the other kinds of penalty that it sets. */
  ImmutableList<PenaltyKind> beside();

  /** Returns whether it is in force on {@code day}, first and last day included. */
  default boolean isInForceOn(LocalDate day) {
    return firstDay().filter(day::isBefore).isEmpty() && lastDay().filter(day::isAfter).isEmpty();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PenaltyProvision}. */
  final class Builder extends ImmutablePenaltyProvision.Builder {
    Builder() {}
  }
}
