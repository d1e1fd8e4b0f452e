// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.law;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A fine as printed and the numbers read from it. Both ends are lawful values or not as the
 * boundary words say; here they are the printed numbers. A fine of one amount has equal ends.
 */
@Value.Immutable
@JsonPropertyOrder({"printed", "least", "most", "measure", "baseFloorYuan", "floorYuan", "capYuan"})
public interface FineAmount {

  /** Returns the expression as printed; empty where our copy has the numbers only. */
  Optional<String> printed();

  /**
   * Returns the lower number in the unit of the measure; empty where none is printed or it cannot
   * be read.
   */
  Optional<BigDecimal> least();

  /**
   * Returns the upper number in the unit of the measure; empty where none is printed or it cannot
   * be read.
   */
  Optional<BigDecimal> most();

  /** Returns what the numbers count. */
  FineMeasure measure();

  /**
   * Returns what the base counts as where it is less (违法所得不足五十万元的，以五十万元计算), in yuan; empty where
   * the base counts as it is.
   */
  Optional<BigDecimal> baseFloorYuan();

  /**
   * Returns the amount in yuan to which a smaller fine is raised (最低不少于一千元), inclusive; empty where
   * there is none.
   */
  Optional<BigDecimal> floorYuan();

  /**
   * Returns the amount in yuan to which a larger fine is lowered (最高不超过三万元), inclusive; empty where
   * there is none.
   */
  Optional<BigDecimal> capYuan();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link FineAmount}. */
  final class Builder extends ImmutableFineAmount.Builder {
    Builder() {}
  }
}
