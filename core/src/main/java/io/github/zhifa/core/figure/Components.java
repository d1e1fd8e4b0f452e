// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The independent parts of a system: unknowns that a constraint or a claim ties together, directly
 * or through others. A minimal contradiction never reaches beyond one part.
 */
final class Components {
  private final Map<String, String> parent = new HashMap<>();

  private Components() {}

  /** Returns the parts in the order of their first unknown. */
  static ImmutableList<ClaimSystem> of(ClaimSystem system) {
    Components ties = new Components();
    Map<String, String> firstOfClaim = new HashMap<>();
    for (Constraint each : system.constraints()) {
      Set<String> used = each.form().coefficients().keySet();
      for (String name : used) {
        ties.join(used.iterator().next(), name);
        each.claim()
            .ifPresent(claim -> ties.join(firstOfClaim.computeIfAbsent(claim, c -> name), name));
      }
    }
    SetMultimap<String, String> parts = LinkedHashMultimap.create();
    system.unknowns().keySet().forEach(name -> parts.put(ties.root(name), name));
    return parts.asMap().values().stream()
        .map(part -> system.withUnknowns(ImmutableSet.copyOf(part)))
        .collect(ImmutableList.toImmutableList());
  }

  private void join(String left, String right) {
    parent.put(root(left), root(right));
  }

  private String root(String name) {
    String up = parent.getOrDefault(name, name);
    return up.equals(name) ? name : root(up);
  }
}
