// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.zhifa.model.figure.FigureMeasure;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Answers all questions for one part after the other; each kind of question has its own steps. */
final class PartReconciler {
  private final FigureClaims claims;
  private final OpenEnds ends;
  private final ImmutableSet<String> units;
  private final int most;
  private final Steps forValues;
  private final Steps forSolutions;
  private final Steps forContradictions;
  private final Steps forMovements;
  private final Steps forCures;

  PartReconciler(FigureClaims claims, int most, long steps) {
    this.claims = claims;
    this.ends = new OpenEnds(claims.open());
    this.units =
        claims.measured().values().stream()
            .filter(each -> each.figure().measure() == FigureMeasure.MEAN)
            .flatMap(each -> each.divisor().coefficients().keySet().stream())
            .collect(ImmutableSet.toImmutableSet());
    this.most = most;
    this.forValues = new Steps(steps);
    this.forSolutions = new Steps(steps);
    this.forContradictions = new Steps(steps);
    this.forMovements = new Steps(steps);
    this.forCures = new Steps(steps);
  }

  ReconciledPart reconcile(ClaimSystem part) {
    HullSearch values = new HullSearch(part, forValues);
    ImmutableMap<String, Hull> hulls = ends.in(values.all(), part, forValues);
    Contradictions found =
        values.verdict() == Verdict.FEASIBLE
            ? new Contradictions(ImmutableList.of(), true)
            : new ContradictionSearch(part, forContradictions).find(most);
    Verdict verdict = found.minimal().isEmpty() ? values.verdict() : Verdict.INFEASIBLE;
    return new ReconciledPart(
        part.unknowns().keySet(),
        part.claims(),
        verdict,
        hulls,
        verdict == Verdict.INFEASIBLE
            ? new Solutions(ImmutableList.of(), ImmutableList.of(), true)
            : solutions(part),
        found.minimal().stream()
            .map(set -> new Contradiction(set, movements(part, set)))
            .collect(ImmutableList.toImmutableList()),
        found.complete(),
        found.complete() ? cures(part, found) : ImmutableList.of());
  }

  private Solutions solutions(ClaimSystem part) {
    ImmutableList<String> all =
        Sets.difference(part.unknowns().keySet(), part.fractional()).immutableCopy().asList();
    Solutions found = new Search(part, forSolutions).project(all, most);
    ImmutableList<String> some =
        all.stream().filter(units::contains).collect(ImmutableList.toImmutableList());
    return found.complete() || some.isEmpty()
        ? found
        : new Search(part, forSolutions).project(some, most);
  }

  private ImmutableList<Movement> movements(ClaimSystem part, ImmutableSet<String> set) {
    ImmutableList.Builder<Movement> movements = ImmutableList.builder();
    // What names no unknown cannot be moved.
    for (String claim : part.unknowns().isEmpty() ? ImmutableSet.<String>of() : set) {
      ClaimSystem others = part.withClaims(Sets.difference(set, Set.of(claim)).immutableCopy());
      movements.add(
          new MovementSearch(others, claims.measured().get(claim), ends, forMovements).find());
    }
    return movements.build();
  }

  private ImmutableList<Cure> cures(ClaimSystem part, Contradictions found) {
    if (found.minimal().isEmpty() || found.minimal().contains(ImmutableSet.<String>of())) {
      return ImmutableList.of();
    }
    return Cure.sets(found.minimal(), most, forCures).stream()
        .map(set -> cure(part, set))
        .collect(ImmutableList.toImmutableList());
  }

  private Cure cure(ClaimSystem part, ImmutableSet<String> setAside) {
    ClaimSystem others = part.withClaims(Sets.difference(part.claims(), setAside).immutableCopy());
    ImmutableMap.Builder<String, Cure.Range> numbers = ImmutableMap.builder();
    for (String claim : setAside) {
      range(others, claims.measured().get(claim).get(0))
          .ifPresent(range -> numbers.put(claim, range));
    }
    return new Cure(setAside, numbers.buildOrThrow());
  }

  private Optional<Cure.Range> range(ClaimSystem others, Measured use) {
    FormSearch search = new FormSearch(others, forCures);
    LinearForm negated = use.dividend().times(BigDecimal.ONE.negate());
    Answer least = search.leastRatio(use.dividend(), use.divisor());
    Answer greatest = search.leastRatio(negated, use.divisor());
    return least.isFeasible() && greatest.isFeasible()
        ? Optional.of(
            new Cure.Range(
                use.numberAt(least.witness()),
                use.numberAt(greatest.witness()),
                ends.isOpen(least, use.dividend(), use.divisor(), others, forCures),
                ends.isOpen(greatest, negated, use.divisor(), others, forCures)))
        : Optional.empty();
  }
}
