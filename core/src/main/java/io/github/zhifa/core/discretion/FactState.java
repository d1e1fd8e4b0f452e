// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.ChoiceCriterion;
import io.github.zhifa.model.discretion.Criterion;
import io.github.zhifa.model.discretion.NumberCriterion;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The facts of a case as a table sees them. A circumstance that is not stated is not established. A
 * number or a choice that is not stated is unknown, unless its column was answered by another
 * factor: who states 仅pH值超标 need not state 超标倍数.
 */
final class FactState {
  private final CaseFacts facts;
  private final ImmutableMap<String, BigDecimal> numbers;
  private final ImmutableSet<String> circumstances;
  private final Set<String> answered = new HashSet<>();

  /** The numbers hold what the case states and what was counted from its occasions. */
  FactState(CaseFacts facts, ImmutableMap<String, BigDecimal> numbers, List<Factor> factors) {
    this.facts = facts;
    this.numbers = numbers;
    this.circumstances = ImmutableSet.copyOf(facts.circumstances());
    factors.stream().filter(this::isStated).forEach(factor -> answered.addAll(factor.columns()));
  }

  private boolean isStated(Factor factor) {
    return switch (factor.kind()) {
      case NUMBER -> numbers.containsKey(factor.name());
      case CHOICE -> facts.choices().containsKey(factor.name());
      case CIRCUMSTANCE -> circumstances.contains(factor.name());
    };
  }

  /** Returns whether {@code row} holds. */
  Truth of(TypedRow row) {
    Truth truth = Truth.NO;
    for (Way way : row.ways()) {
      truth = truth.or(of(way));
    }
    return truth;
  }

  private Truth of(Way way) {
    ImmutableListMultimap<String, Way.Placed> columns =
        Multimaps.index(way.criteria(), Way.Placed::column);
    Truth truth = Truth.YES;
    for (Collection<Way.Placed> column : columns.asMap().values()) {
      truth = truth.and(of(column));
    }
    return truth;
  }

  private Truth of(Collection<Way.Placed> column) {
    boolean touched = column.stream().anyMatch(placed -> isStated(placed.criterion()));
    Truth truth = Truth.YES;
    for (Way.Placed placed : column) {
      Truth unstated = touched || !answered.contains(placed.column()) ? Truth.UNKNOWN : Truth.NO;
      truth = truth.and(of(placed.criterion(), unstated));
    }
    return truth;
  }

  private boolean isStated(Criterion criterion) {
    return criterion.match(
        number -> numbers.containsKey(number.factor()),
        choice -> facts.choices().containsKey(choice.factor()),
        there -> circumstances.contains(there.circumstance()));
  }

  private Truth of(Criterion criterion, Truth unstated) {
    return criterion.match(
        number -> of(number, unstated),
        choice -> of(choice, unstated),
        there -> circumstances.contains(there.circumstance()) ? Truth.YES : Truth.NO);
  }

  private Truth of(NumberCriterion criterion, Truth unstated) {
    BigDecimal value = numbers.get(criterion.factor());
    if (value == null) {
      return unstated;
    }
    boolean above =
        criterion.atLeast().filter(end -> value.compareTo(end) < 0).isEmpty()
            && criterion.moreThan().filter(end -> value.compareTo(end) <= 0).isEmpty();
    boolean below =
        criterion.atMost().filter(end -> value.compareTo(end) > 0).isEmpty()
            && criterion.lessThan().filter(end -> value.compareTo(end) >= 0).isEmpty();
    return above && below ? Truth.YES : Truth.NO;
  }

  private Truth of(ChoiceCriterion criterion, Truth unstated) {
    String value = facts.choices().get(criterion.factor());
    if (value == null) {
      return unstated;
    }
    return value.equals(criterion.value()) ? Truth.YES : Truth.NO;
  }

  /** Returns whether the case says of all {@code factors} that they cannot be found out. */
  boolean cannotBeFound(Collection<String> factors) {
    return facts.notFound().containsAll(factors);
  }

  /** Returns the names of the factors of {@code rows} that are neither stated nor answered. */
  ImmutableSet<String> missing(Collection<TypedRow> rows) {
    ImmutableSet.Builder<String> missing = ImmutableSet.builder();
    for (TypedRow row : rows) {
      for (Way way : row.ways()) {
        if (of(way) == Truth.UNKNOWN) {
          way.criteria().stream()
              .map(Way.Placed::criterion)
              .filter(criterion -> of(criterion, Truth.UNKNOWN) == Truth.UNKNOWN)
              .forEach(criterion -> missing.add(name(criterion)));
        }
      }
    }
    return missing.build();
  }

  private static String name(Criterion criterion) {
    return criterion.match(
        NumberCriterion::factor, ChoiceCriterion::factor, there -> there.circumstance());
  }
}
