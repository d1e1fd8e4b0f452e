// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.item;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.zhifa.model.agency.Agency;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A team of a department that works in a township (派驻); the power stays with the department and is
 * exercised in its name.
 */
@Value.Immutable
@JsonPropertyOrder({"department", "team"})
@JsonTypeName("stationing")
public non-sealed interface Stationing extends Delegation {

  /** Returns the department whose team it is. */
  Agency department();

  /** Returns the name of the team, as printed. */
  Optional<String> team();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Stationing}. */
  final class Builder extends ImmutableStationing.Builder {
    Builder() {}
  }
}
