// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.agency;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A place or a department that got another name (更名), as when a county becomes a district (县改区); or
 * the part of a name that changed, as 抚宁县 in 秦皇岛市抚宁县水务局.
 */
@Value.Immutable
@JsonPropertyOrder({"formerName", "newName", "firstDay", "readFrom"})
public interface AgencyRename {

  /** Returns the name until then. */
  String formerName();

  /** Returns the name from then on. */
  String newName();

  /** Returns the first day of the new name. */
  LocalDate firstDay();

  /** Returns where this was read: the approval or the notice. */
  String readFrom();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link AgencyRename}. */
  final class Builder extends ImmutableAgencyRename.Builder {
    Builder() {}
  }
}
