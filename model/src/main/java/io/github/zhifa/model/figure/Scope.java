// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.figure;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;

/** Of whom a number speaks. Numbers of different scope are never compared. */
@Value.Immutable
@JsonPropertyOrder({"place", "population"})
public interface Scope {

  /** Returns the place (秦皇岛市全市, 昌黎县). */
  String place();

  /** Returns which units of that place (乡镇, 街道, 各级行政执法部门). */
  String population();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Scope}. */
  final class Builder extends ImmutableScope.Builder {
    Builder() {}
  }
}
