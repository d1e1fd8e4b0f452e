// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.figure.GrowthRelation;
import io.github.zhifa.model.figure.MeanRelation;
import io.github.zhifa.model.figure.Relation;
import io.github.zhifa.model.figure.SumRelation;
import java.util.List;

/**
 * What was there before was not negative, part by part. A growth says that its increase and its
 * value afterwards have one value before between them; where both are broken down and two parts are
 * averaged over the same units, the same holds for the two parts: no group of offices can have had
 * fewer than no posts.
 */
final class OpeningParts {
  private final List<Relation> relations;
  private final FigureTerms terms;

  OpeningParts(List<Relation> relations, FigureTerms terms) {
    this.relations = relations;
    this.terms = terms;
  }

  ImmutableList<Constraint> constraints() {
    ImmutableList.Builder<Constraint> found = ImmutableList.builder();
    for (GrowthRelation growth : of(GrowthRelation.class)) {
      for (String after : partsOf(growth.after())) {
        partsOf(growth.increase()).stream()
            .filter(increase -> haveTheSameUnits(after, increase))
            .flatMap(
                increase -> terms.of(after).flatMap(a -> terms.of(increase).map(a::minus)).stream())
            .forEach(before -> found.add(Constraint.atLeastZero(before)));
      }
    }
    return found.build();
  }

  private ImmutableList<String> partsOf(String whole) {
    return of(SumRelation.class).stream()
        .filter(sum -> same(sum.whole(), whole))
        .flatMap(sum -> sum.parts().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private boolean haveTheSameUnits(String left, String right) {
    return of(MeanRelation.class).stream()
        .filter(mean -> same(mean.total(), left))
        .anyMatch(
            mean ->
                of(MeanRelation.class).stream()
                    .anyMatch(
                        other -> same(other.total(), right) && same(other.count(), mean.count())));
  }

  private boolean same(String left, String right) {
    return terms.unknownOf(left).equals(terms.unknownOf(right));
  }

  private <R extends Relation> ImmutableList<R> of(Class<R> form) {
    return relations.stream()
        .filter(form::isInstance)
        .map(form::cast)
        .collect(ImmutableList.toImmutableList());
  }
}
