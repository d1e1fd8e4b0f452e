// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the minimal contradictions of a system, part by part.
 *
 * <p>One is found by dropping claims as long as the rest still contradicts itself. All are found by
 * leaving out, in turn, each claim of one that is known and looking again: another minimal
 * contradiction lacks at least one claim of it, so it is still there in one of the cases.
 */
final class ContradictionSearch {
  private final ClaimSystem system;
  private final Steps steps;
  private boolean complete = true;

  ContradictionSearch(ClaimSystem system, Steps steps) {
    this.system = system;
    this.steps = steps;
  }

  Contradictions find(int most) {
    List<ImmutableSet<String>> found = new ArrayList<>();
    // Constraints that name no unknown belong to no part; they are looked at first.
    findIn(system.withUnknowns(ImmutableSet.of()), most, found);
    for (ClaimSystem part : Components.of(system)) {
      findIn(part, most, found);
    }
    if (found.contains(ImmutableSet.<String>of())) {
      return new Contradictions(ImmutableList.of(ImmutableSet.of()), complete);
    }
    List<String> order = system.claims().asList();
    found.sort(
        Comparator.<ImmutableSet<String>>comparingInt(Set::size)
            .thenComparing(set -> order.indexOf(set.stream().findFirst().orElse(""))));
    return new Contradictions(ImmutableList.copyOf(found), complete);
  }

  private void findIn(ClaimSystem part, int most, List<ImmutableSet<String>> found) {
    List<ImmutableSet<String>> here = new ArrayList<>();
    Set<ImmutableSet<String>> seen = new HashSet<>();
    List<ImmutableSet<String>> cures = new ArrayList<>();
    Deque<ImmutableSet<String>> open = new ArrayDeque<>();
    open.add(ImmutableSet.of());
    while (!open.isEmpty() && complete) {
      ImmutableSet<String> leftOut = open.remove();
      if (seen.add(leftOut) && cures.stream().noneMatch(leftOut::containsAll)) {
        Optional<ImmutableSet<String>> next = oneWithout(leftOut, part, here);
        if (next.isPresent() && !here.contains(next.orElseThrow())) {
          complete = found.size() < most;
          if (complete) {
            here.add(next.orElseThrow());
            found.add(next.orElseThrow());
          }
        }
        if (next.isEmpty()) {
          cures.add(leftOut);
        }
        next.ifPresent(
            set ->
                set.forEach(claim -> open.add(Sets.union(leftOut, Set.of(claim)).immutableCopy())));
      }
    }
  }

  private Optional<ImmutableSet<String>> oneWithout(
      ImmutableSet<String> leftOut, ClaimSystem part, List<ImmutableSet<String>> known) {
    Optional<ImmutableSet<String>> still =
        known.stream().filter(set -> Collections.disjoint(set, leftOut)).findFirst();
    if (still.isPresent()) {
      return still;
    }
    ImmutableSet<String> claims = Sets.difference(part.claims(), leftOut).immutableCopy();
    return contradicts(part, claims) ? minimise(part, claims) : Optional.empty();
  }

  /** Empty where the steps were used up, as the set would perhaps not be minimal. */
  private Optional<ImmutableSet<String>> minimise(ClaimSystem part, ImmutableSet<String> claims) {
    Set<String> kept = new LinkedHashSet<>(claims);
    for (String claim : claims) {
      kept.remove(claim);
      if (!contradicts(part, ImmutableSet.copyOf(kept))) {
        kept.add(claim);
      }
    }
    return complete ? Optional.of(inOrder(part, kept)) : Optional.empty();
  }

  private static ImmutableSet<String> inOrder(ClaimSystem part, Set<String> kept) {
    return part.claims().stream().filter(kept::contains).collect(ImmutableSet.toImmutableSet());
  }

  private boolean contradicts(ClaimSystem part, ImmutableSet<String> claims) {
    ClaimSystem kept = part.withClaims(claims);
    Verdict verdict = new Search(kept.unknowns(), kept.constraints(), steps).first().verdict();
    complete &= verdict != Verdict.UNDECIDED;
    return verdict == Verdict.INFEASIBLE;
  }
}
