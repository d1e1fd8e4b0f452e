// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The order to correct and what became of it. A fine for 逾期不改正 or 拒不改正 needs a dated order and a
 * dated finding.
 */
@Value.Immutable
@JsonPropertyOrder({"orderedDay", "dueDay", "foundDay", "finding"})
public interface Escalation {

  /** Returns the day of the order (责令改正, 责令限期改正). */
  Optional<LocalDate> orderedDay();

  /**
   * Returns the last day of the time for correction, inclusive; empty where the order sets none or
   * it is not known.
   */
  Optional<LocalDate> dueDay();

  /** Returns the day of the later inspection (复查). */
  Optional<LocalDate> foundDay();

  /** Returns what that inspection found. */
  Optional<CorrectionFinding> finding();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Escalation}. */
  final class Builder extends ImmutableEscalation.Builder {
    Builder() {}
  }
}
