// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.staffing;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.agency.DivisionCode;
import java.util.Optional;
import org.immutables.value.Value;

/** One unit of a staffing table (机构). */
@Value.Immutable
@JsonPropertyOrder({"id", "name", "level", "organ", "division", "superior"})
public interface StaffingUnit {

  /** Returns the key of the unit, unique in the table. */
  String id();

  /** Returns the name as printed. */
  String name();

  /** Returns the level of the government to which it belongs. */
  AgencyLevel level();

  /** Returns what kind of organ it is. */
  OrganType organ();

  /**
   * Returns the code of its division; empty where it is that of its superior unit, or not known.
   */
  Optional<DivisionCode> division();

  /** Returns the key of the unit above it; empty where none is stated. */
  Optional<String> superior();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StaffingUnit}. */
  final class Builder extends ImmutableStaffingUnit.Builder {
    Builder() {}
  }
}
