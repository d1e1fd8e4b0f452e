// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.agency;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;

/** An organ that issues lists, hands powers down or takes them on. */
@Value.Immutable
@JsonPropertyOrder({"name", "level", "division"})
public interface Agency {

  /** Returns the name as printed. */
  String name();

  /** Returns its level; empty where not known. */
  Optional<AgencyLevel> level();

  /** Returns the code of its division; empty where not known. */
  Optional<DivisionCode> division();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Agency}. */
  final class Builder extends ImmutableAgency.Builder {
    Builder() {}
  }
}
