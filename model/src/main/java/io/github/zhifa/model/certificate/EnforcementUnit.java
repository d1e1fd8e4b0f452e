// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.certificate;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.zhifa.model.agency.DivisionCode;
import java.util.Optional;
import org.immutables.value.Value;

/** A unit whose staff hold certificates (行政执法单位). */
@Value.Immutable
@JsonPropertyOrder({"key", "name", "type", "division", "staff"})
public interface EnforcementUnit {

  /** Returns the key by which records name it. */
  String key();

  /** Returns its name. */
  String name();

  /** Returns what kind of unit it is. */
  UnitType type();

  /** Returns the division that it belongs to. */
  DivisionCode division();

  /** Returns how many persons work in it on the day of interest; empty where not known. */
  Optional<Integer> staff();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link EnforcementUnit}. */
  final class Builder extends ImmutableEnforcementUnit.Builder {
    Builder() {}
  }
}
