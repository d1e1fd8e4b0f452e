// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.agency;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * Names of places and departments that changed (更名登记). zhifa brings none: users state those of
 * their place, each with where it was read.
 */
@Value.Immutable
@JsonPropertyOrder({"formatVersion", "renames"})
@JsonTypeName("name-register")
public interface NameRegister {

  /** Returns the version of this JSON form. */
  int formatVersion();

  /** Returns the renames, in any order. */
  ImmutableList<AgencyRename> renames();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link NameRegister}. */
  final class Builder extends ImmutableNameRegister.Builder {
    Builder() {}
  }
}
