// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Band rules by the name under which a caller chooses one. There is no default: whoever uses a rule
 * has named it, also where parts of it are from memory only.
 */
@Value.Immutable
@JsonPropertyOrder({"formatVersion", "rules"})
@JsonTypeName("band-rules")
public interface BandRules {

  /** Returns the version of this JSON form. */
  int formatVersion();

  /** Returns the rules by name. */
  ImmutableMap<String, BandRule> rules();

  /** Returns the rule {@code name}; empty where there is none. */
  default Optional<BandRule> named(String name) {
    return Optional.ofNullable(rules().get(name));
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link BandRules}. */
  final class Builder extends ImmutableBandRules.Builder {
    Builder() {}
  }
}
