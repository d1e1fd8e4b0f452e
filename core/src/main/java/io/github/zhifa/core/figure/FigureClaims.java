// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import io.github.zhifa.core.figure.RelationConstraints.Meaning;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.Relation;
import io.github.zhifa.model.figure.Unknown;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A list of figures as a system: each figure that a relation uses, or that states an unknown, is a
 * claim under its id; relations are hard. A number that a figure counts is itself an unknown of the
 * system, so that dropping the claim frees it; it is whole unless the figure itself is not (12.5)
 * or is a share.
 *
 * @param system the system
 * @param measured what each claim is the number of; several of one figure that several relations
 *     use
 * @param leftOut the pointers of the relations, figures and unknowns that the system does not hold,
 *     because an id is taken, bounds are reversed, a member is not there, does not measure what is
 *     needed, is not whole although the unknown that it states is, or is too large: the system may
 *     then be feasible although the list is not
 * @param open the numbers of figures that nothing bounds but that sums must stay within 64 bits:
 *     what follows from that bound alone is not said
 */
public record FigureClaims(
    ClaimSystem system,
    ImmutableListMultimap<String, Measured> measured,
    ImmutableList<String> leftOut,
    ImmutableSet<String> open) {

  /** Returns the system of {@code figures}, {@code unknowns} and {@code relations}. */
  public static FigureClaims of(
      List<Figure> figures, List<Unknown> unknowns, List<Relation> relations) {
    ImmutableList<Long> caps = Caps.of(figures);
    FigureClaims nearest = of(figures, unknowns, relations, caps.get(caps.size() - 1));
    return caps.stream()
        .limit(caps.size() - 1L)
        .map(cap -> of(figures, unknowns, relations, cap))
        .filter(wider -> wider.leftOut().size() <= nearest.leftOut().size())
        .findFirst()
        .orElse(nearest);
  }

  private static FigureClaims of(
      List<Figure> figures, List<Unknown> unknowns, List<Relation> relations, long cap) {
    ClaimSystem.Builder system = ClaimSystem.builder();
    FigureTerms terms = new FigureTerms(figures, unknowns, system, cap);
    Set<String> leftOut = new LinkedHashSet<>(terms.unusable());
    for (int i = 0; i < figures.size(); i++) {
      if (figures.get(i).states().isPresent() && terms.of(figures.get(i).id()).isEmpty()) {
        leftOut.add("/figures/" + i);
      }
    }
    List<Measured> measured = new ArrayList<>();
    RelationConstraints constraints = new RelationConstraints(terms, relations);
    for (int i = 0; i < relations.size(); i++) {
      Optional<Meaning> meaning = constraints.of(relations.get(i));
      if (meaning.filter(each -> each.constraints().stream().allMatch(system::fits)).isPresent()) {
        system.addAll(meaning.orElseThrow().constraints());
        meaning.orElseThrow().measured().ifPresent(measured::add);
      } else {
        leftOut.add("/relations/" + i);
      }
    }
    new OpeningParts(relations, terms)
        .constraints().stream().filter(system::fits).forEach(system::add);
    measured.addAll(terms.measured());
    return new FigureClaims(
        system.build().withFractions(terms.fractional()),
        Multimaps.index(measured, each -> each.figure().id()),
        ImmutableList.copyOf(leftOut),
        terms.open());
  }

  /**
   * Returns this with {@code names} allowed to be fractions too, as where half a post may be
   * counted.
   *
   * @throws IllegalArgumentException if an unknown is not there
   */
  public FigureClaims withFractions(ImmutableSet<String> names) {
    return new FigureClaims(
        system.withFractions(Sets.union(system.fractional(), names).immutableCopy()),
        measured,
        leftOut,
        open);
  }

  /** Returns this with {@code hard} claims taken as facts that always hold. */
  public FigureClaims withFacts(ImmutableSet<String> hard) {
    return new FigureClaims(system.withFacts(hard), measured, leftOut, open);
  }

  /** Returns this with the claims {@code kept} only. */
  public FigureClaims withClaims(ImmutableSet<String> kept) {
    return new FigureClaims(system.withClaims(kept), measured, leftOut, open);
  }

  /**
   * Returns this with the values of unknowns that are known, as facts.
   *
   * @throws IllegalArgumentException if an unknown is not there, or a value not inside its bounds
   */
  public FigureClaims withKnown(Map<String, Long> values) {
    return new FigureClaims(system.withKnown(values), measured, leftOut, open);
  }
}
