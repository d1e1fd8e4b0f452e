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

  /** A part with its rows, which are made once: they serve for many sets of claims. */
  private record Part(ClaimSystem system, ImmutableList<Row> rows) {
    static Part of(ClaimSystem system) {
      return new Part(system, Row.of(system.constraints(), system.unknowns()));
    }

    ImmutableList<Row> rowsWith(ImmutableSet<String> claims) {
      ImmutableList.Builder<Row> kept = ImmutableList.builder();
      for (int i = 0; i < rows.size(); i++) {
        if (system.constraints().get(i).claim().filter(name -> !claims.contains(name)).isEmpty()) {
          kept.add(rows.get(i));
        }
      }
      return kept.build();
    }
  }

  Contradictions find(int most) {
    List<ImmutableSet<String>> found = new ArrayList<>();
    // Constraints that name no unknown belong to no part; a claim that they refute is refuted
    // alone.
    findIn(Part.of(system.withUnknowns(ImmutableSet.of())), most, found);
    ImmutableSet<String> refuted =
        found.stream().flatMap(Set::stream).collect(ImmutableSet.toImmutableSet());
    ImmutableSet<String> others = Sets.difference(system.claims(), refuted).immutableCopy();
    for (ClaimSystem part : Components.of(system.withClaims(others))) {
      findIn(Part.of(part), most, found);
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

  private void findIn(Part part, int most, List<ImmutableSet<String>> found) {
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
      ImmutableSet<String> leftOut, Part part, List<ImmutableSet<String>> known) {
    Optional<ImmutableSet<String>> still =
        known.stream().filter(set -> Collections.disjoint(set, leftOut)).findFirst();
    if (still.isPresent()) {
      return still;
    }
    ImmutableSet<String> claims = Sets.difference(part.system().claims(), leftOut).immutableCopy();
    return contradicts(part, claims) ? minimise(part, claims) : Optional.empty();
  }

  /** Empty where the steps were used up, as the set would perhaps not be minimal. */
  private Optional<ImmutableSet<String>> minimise(Part part, ImmutableSet<String> claims) {
    Set<String> kept = new LinkedHashSet<>(claims);
    for (String claim : claims) {
      kept.remove(claim);
      if (!contradicts(part, ImmutableSet.copyOf(kept))) {
        kept.add(claim);
      }
    }
    return complete ? Optional.of(inOrder(part, kept)) : Optional.empty();
  }

  private static ImmutableSet<String> inOrder(Part part, Set<String> kept) {
    return part.system().claims().stream()
        .filter(kept::contains)
        .collect(ImmutableSet.toImmutableSet());
  }

  private boolean contradicts(Part part, ImmutableSet<String> claims) {
    Verdict verdict =
        new Search(part.system().unknowns(), part.rowsWith(claims), steps).first().verdict();
    complete &= verdict != Verdict.UNDECIDED;
    return verdict == Verdict.INFEASIBLE;
  }
}
