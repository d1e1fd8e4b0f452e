// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * One way in which a tier holds: one fact for each factor that it looks at. A factor that it does
 * not name may be anything.
 *
 * @param byFactor the facts by factor; the factor of a table with one column has a number for a
 *     name
 */
public record Facts(ImmutableMap<String, Fact> byFactor) {

  /** Returns whether one of the facts has values. */
  public boolean isNumeric() {
    return byFactor.values().stream().anyMatch(Fact::isNumeric);
  }

  /**
   * Returns the smallest case, in words, for which this and {@code other} surely both hold: the
   * facts of every factor that both name meet, and there is one. Empty where none is sure.
   */
  public Optional<String> shared(Facts other) {
    StringJoiner witness = new StringJoiner("，");
    for (Map.Entry<String, Fact> entry : byFactor.entrySet()) {
      Fact theirs = other.byFactor.get(entry.getKey());
      if (theirs != null) {
        Optional<String> both = entry.getValue().shared(theirs);
        if (both.isEmpty()) {
          return Optional.empty();
        }
        witness.add(both.get());
      }
    }
    return witness.length() == 0 ? Optional.empty() : Optional.of(witness.toString());
  }

  /** Returns the facts of all factors but {@code factor}. */
  Facts without(String factor) {
    return new Facts(ImmutableMap.copyOf(Maps.filterKeys(byFactor, key -> !key.equals(factor))));
  }
}
