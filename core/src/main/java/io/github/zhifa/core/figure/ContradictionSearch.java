// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
  /** What one set of claims costs beside the search for a solution. */
  private static final int COST_OF_A_SET = 1000;

  private final ClaimSystem system;
  private final Steps steps;
  private boolean complete = true;

  ContradictionSearch(ClaimSystem system, Steps steps) {
    this.system = system;
    this.steps = steps;
  }

  /**
   * A part with what looks for solutions of it, which serves for many sets of claims, and the
   * claims that solutions found on the way break: other claims are then known to agree.
   */
  private record Part(ClaimSystem system, Search search, List<Set<String>> broken) {

    Set<String> brokenAt(Map<String, Long> witness) {
      return system.constraints().stream()
          .filter(each -> each.claim().isPresent() && !each.holdsAt(witness))
          .flatMap(each -> each.claim().stream())
          .collect(ImmutableSet.toImmutableSet());
    }

    BitSet rowsWith(Set<String> claims) {
      BitSet rows = new BitSet();
      for (int i = 0; i < system.constraints().size(); i++) {
        rows.set(i, claimOf(i).filter(name -> !claims.contains(name)).isEmpty());
      }
      return rows;
    }

    Optional<String> claimOf(int row) {
      return system.constraints().get(row).claim();
    }
  }

  private Part part(ClaimSystem part) {
    return new Part(part, new Search(part, steps), new ArrayList<>());
  }

  Contradictions find(int most) {
    List<ImmutableSet<String>> found = new ArrayList<>();
    // Constraints that name no unknown belong to no part; a claim that they refute is refuted
    // alone.
    findIn(part(system.withUnknowns(ImmutableSet.of())), most, found);
    ImmutableSet<String> refuted =
        found.stream().flatMap(Set::stream).collect(ImmutableSet.toImmutableSet());
    ImmutableSet<String> others = Sets.difference(system.claims(), refuted).immutableCopy();
    for (ClaimSystem part : Components.of(system.withClaims(others))) {
      findIn(part(part), most, found);
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
    open.push(ImmutableSet.of());
    while (!open.isEmpty() && complete) {
      complete = steps.take(COST_OF_A_SET);
      ImmutableSet<String> leftOut = open.pop();
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
                set.forEach(
                    claim -> open.push(Sets.union(leftOut, Set.of(claim)).immutableCopy())));
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
    return refuted(part, Sets.difference(part.system().claims(), leftOut))
        .flatMap(claims -> minimise(part, claims));
  }

  /** Empty where the steps were used up, as the set would perhaps not be minimal. */
  private Optional<ImmutableSet<String>> minimise(Part part, ImmutableSet<String> claims) {
    Set<String> kept = new LinkedHashSet<>(claims);
    for (String claim : claims) {
      if (kept.contains(claim)) {
        refuted(part, Sets.difference(kept, Set.of(claim))).ifPresent(kept::retainAll);
      }
    }
    return complete ? Optional.of(inOrder(part, kept)) : Optional.empty();
  }

  private static ImmutableSet<String> inOrder(Part part, Set<String> kept) {
    return part.system().claims().stream()
        .filter(kept::contains)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns those of {@code claims} that contradict each other; empty if they do not. */
  private Optional<ImmutableSet<String>> refuted(Part part, Set<String> claims) {
    if (part.broken().stream().anyMatch(each -> Collections.disjoint(each, claims))) {
      return Optional.empty();
    }
    part.search().activate(part.rowsWith(claims));
    Answer answer = part.search().first();
    complete &= answer.verdict() != Verdict.UNDECIDED;
    if (answer.isFeasible() && part.system().fractional().isEmpty()) {
      part.broken().add(part.brokenAt(answer.witness()));
    }
    return Optional.of(part.search().refutation())
        .filter(rows -> answer.verdict() == Verdict.INFEASIBLE)
        .map(
            rows ->
                rows.stream()
                    .flatMap(row -> part.claimOf(row).stream())
                    .collect(ImmutableSet.toImmutableSet()));
  }
}
