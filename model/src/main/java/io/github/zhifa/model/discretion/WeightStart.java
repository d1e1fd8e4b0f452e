// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a sum of weights starts for one clause, and between which percentages it stays. */
@Value.Immutable
@JsonPropertyOrder({"clause", "applies", "percent", "multiplicand", "floorPercent", "capPercent"})
public interface WeightStart {

  /** Returns the label of the clause; may be left out where the item has one clause only. */
  Optional<String> clause();

  /** Returns when this start holds (限期内改正, 逾期未改正), as printed. */
  Optional<String> applies();

  /** Returns the starting weight in percent. */
  BigDecimal percent();

  /**
   * Returns the number that the formula multiplies the sum with, in the unit of the clause (yuan,
   * or percent of its base); empty where our copy has none, then it is the greatest fine of the
   * clause.
   */
  Optional<BigDecimal> multiplicand();

  /**
   * Returns the percentage to which a smaller sum is raised by a note; empty where there is no such
   * note.
   */
  Optional<BigDecimal> floorPercent();

  /**
   * Returns the percentage to which a larger sum is lowered by a note; empty where there is no such
   * note.
   */
  Optional<BigDecimal> capPercent();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link WeightStart}. */
  final class Builder extends ImmutableWeightStart.Builder {
    Builder() {}
  }
}
