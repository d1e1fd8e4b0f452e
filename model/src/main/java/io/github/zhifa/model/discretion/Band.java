// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.zhifa.model.law.Evidence;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The part of the lawful fine that one grade covers. A band of one amount has {@link #atLeast()}
 * and {@link #atMost()} equal; at most one limit stands on each side.
 */
@Value.Immutable
@JsonPropertyOrder({
  "shape",
  "grade",
  "of",
  "atLeast",
  "moreThan",
  "atMost",
  "lessThan",
  "evidence"
})
public interface Band {

  /** Returns for which lawful fines it is drawn. */
  LawfulShape shape();

  /** Returns the grade. */
  OutcomeGrade grade();

  /** Returns what the numbers are shares or multiples of. */
  BandBasis of();

  /** Returns the lower end, inclusive; empty where it is exclusive or there is none. */
  Optional<BigDecimal> atLeast();

  /** Returns the lower end, exclusive; empty where it is inclusive or there is none. */
  Optional<BigDecimal> moreThan();

  /** Returns the upper end, inclusive; empty where it is exclusive or there is none. */
  Optional<BigDecimal> atMost();

  /** Returns the upper end, exclusive; empty where it is inclusive or there is none. */
  Optional<BigDecimal> lessThan();

  /** Returns how sure these numbers are. */
  Evidence evidence();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Band}. */
  final class Builder extends ImmutableBand.Builder {
    Builder() {}
  }
}
