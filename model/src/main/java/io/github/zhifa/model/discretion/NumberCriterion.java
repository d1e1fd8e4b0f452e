// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The factor is a number within these limits, or a count of occasions. One amount has {@link
 * #atLeast()} and {@link #atMost()} equal; at most one limit stands on each side.
 */
@Value.Immutable
@JsonPropertyOrder({
  "factor",
  "unit",
  "atLeast",
  "moreThan",
  "atMost",
  "lessThan",
  "withinMonths",
  "counts"
})
@JsonTypeName("number")
public non-sealed interface NumberCriterion extends Criterion {

  /** Returns the name of the factor. */
  String factor();

  /** Returns the unit without scale (元, 次, 平方米, %). */
  String unit();

  /** Returns the least value, inclusive; empty where it is exclusive or there is none. */
  Optional<BigDecimal> atLeast();

  /** Returns the limit below, exclusive; empty where it is inclusive or there is none. */
  Optional<BigDecimal> moreThan();

  /** Returns the greatest value, inclusive; empty where it is exclusive or there is none. */
  Optional<BigDecimal> atMost();

  /** Returns the limit above, exclusive; empty where it is inclusive or there is none. */
  Optional<BigDecimal> lessThan();

  /**
   * Returns the look-back window (追溯期), in months before the day of the act; empty where none is
   * stated.
   */
  Optional<Integer> withinMonths();

  /**
   * Returns whether the occasion in hand counts; empty where it is not stated or nothing counts.
   */
  Optional<OccasionCount> counts();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link NumberCriterion}. */
  final class Builder extends ImmutableNumberCriterion.Builder {
    Builder() {}
  }
}
