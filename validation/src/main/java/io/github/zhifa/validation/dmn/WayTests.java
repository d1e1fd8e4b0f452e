// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import io.github.zhifa.core.discretion.factor.Factor;
import io.github.zhifa.core.discretion.factor.Way;
import io.github.zhifa.core.discretion.table.NumberRanges;
import io.github.zhifa.model.discretion.ChoiceCriterion;
import io.github.zhifa.model.discretion.Criterion;
import io.github.zhifa.model.discretion.NumberCriterion;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a way in which a row holds as the cells of a rule. */
final class WayTests {
  private WayTests() {}

  /**
   * Returns the tests of the cells that {@code way} fills, by variable; the other cells are open.
   * Empty where the way can never hold.
   */
  static Optional<ImmutableMap<String, String>> of(Way way, Inputs inputs) {
    ImmutableListMultimap<Factor, Criterion> byFactor =
        way.criteria().stream()
            .map(Way.Placed::criterion)
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    inputs::factor, criterion -> criterion));
    ImmutableMap.Builder<String, String> tests = ImmutableMap.builder();
    for (Map.Entry<Factor, Collection<Criterion>> entry : byFactor.asMap().entrySet()) {
      Optional<String> test = test(entry.getKey(), entry.getValue());
      if (test.isEmpty()) {
        return Optional.empty();
      }
      tests.put(inputs.name(entry.getKey()), test.get());
    }
    return Optional.of(tests.buildOrThrow());
  }

  private static Optional<String> test(Factor factor, Collection<Criterion> criteria) {
    return switch (factor.kind()) {
      case NUMBER -> number(criteria);
      case CHOICE -> choice(criteria);
      case CIRCUMSTANCE -> Optional.of("true");
    };
  }

  private static Optional<String> choice(Collection<Criterion> criteria) {
    Set<String> values =
        criteria.stream()
            .map(ChoiceCriterion.class::cast)
            .map(ChoiceCriterion::value)
            .collect(Collectors.toSet());
    return values.size() == 1 ? values.stream().findFirst().map(Feel::text) : Optional.empty();
  }

  private static Optional<String> number(Collection<Criterion> criteria) {
    Optional<Range<BigDecimal>> all = Optional.of(Range.all());
    for (Criterion criterion : criteria) {
      Optional<Range<BigDecimal>> next = NumberRanges.of((NumberCriterion) criterion);
      all = all.flatMap(one -> next.flatMap(other -> NumberRanges.common(one, other)));
    }
    return all.map(Feel::test);
  }
}
