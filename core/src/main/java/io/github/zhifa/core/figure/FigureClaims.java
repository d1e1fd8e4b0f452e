// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.Relation;
import io.github.zhifa.model.figure.Unknown;
import java.util.List;
import java.util.Optional;

/**
 * A list of figures as a system: each figure that a relation uses, or that states an unknown, is a
 * claim under its id; relations are hard. A number that a figure counts is itself an unknown of the
 * system, so that dropping the claim frees it.
 *
 * @param system the system
 * @param leftOut the pointers of the relations and figures that the system does not hold, because a
 *     member is not there, does not measure what is needed, is not whole, or is too large: the
 *     system may then be feasible although the list is not
 */
public record FigureClaims(ClaimSystem system, ImmutableList<String> leftOut) {

  /** Returns the system of {@code figures}, {@code unknowns} and {@code relations}. */
  public static FigureClaims of(
      List<Figure> figures, List<Unknown> unknowns, List<Relation> relations) {
    ClaimSystem.Builder system = ClaimSystem.builder();
    ImmutableList.Builder<String> leftOut = ImmutableList.builder();
    FigureTerms terms = new FigureTerms(figures, unknowns, system);
    for (int i = 0; i < figures.size(); i++) {
      if (figures.get(i).states().isPresent() && terms.of(figures.get(i).id()).isEmpty()) {
        leftOut.add("/figures/" + i);
      }
    }
    RelationConstraints constraints = new RelationConstraints(terms);
    for (int i = 0; i < relations.size(); i++) {
      Optional<ImmutableList<Constraint>> all = constraints.of(relations.get(i));
      if (all.filter(each -> each.stream().allMatch(system::fits)).isPresent()) {
        system.addAll(all.orElseThrow());
      } else {
        leftOut.add("/relations/" + i);
      }
    }
    new OpeningParts(relations, terms)
        .constraints().stream().filter(system::fits).forEach(system::add);
    return new FigureClaims(system.build(), leftOut.build());
  }
}
