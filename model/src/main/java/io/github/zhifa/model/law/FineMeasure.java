// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.law;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;

/** What a fine is counted in: yuan, times or percent; of which base; for each of what. */
@Value.Immutable
@JsonPropertyOrder({"unit", "base", "per"})
public interface FineMeasure {

  /** Returns the unit of the number. */
  FineUnit unit();

  /** Returns the base (违法所得, 货值金额, …) that times and percent refer to. */
  Optional<String> base();

  /**
   * Returns the thing for each of which the fine is due (平方米, 处, 车次); empty where it is due once.
   */
  Optional<String> per();

  /** Returns plain yuan, due once. */
  static FineMeasure yuan() {
    return builder().unit(FineUnit.YUAN).build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link FineMeasure}. */
  final class Builder extends ImmutableFineMeasure.Builder {
    Builder() {}
  }
}
