// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.zhifa.model.discretion.BaseAndIncrements;
import io.github.zhifa.model.discretion.Increment;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Two cases that can surely happen: of each named factor one line holds, and of circumstances
 * without a factor none, or the one that adds most.
 *
 * @param lightest the lines with which each factor adds least
 * @param heaviest the lines with which each factor adds most
 * @param mitigates whether a line of the lightest case is one of mitigation (减轻)
 */
record IncrementCases(
    ImmutableList<Increment> lightest, ImmutableList<Increment> heaviest, boolean mitigates) {
  private static final String MITIGATION = "减轻";

  private static final Comparator<Increment> BY_NUMBER =
      Comparator.comparing(increment -> increment.size().number());

  static IncrementCases of(BaseAndIncrements table) {
    ImmutableListMultimap<String, Increment> byFactor =
        Multimaps.index(
            table.increments().stream()
                .filter(increment -> increment.damage().isEmpty())
                .filter(increment -> increment.condition().factor().isPresent())
                .iterator(),
            increment -> increment.condition().factor().orElseThrow());
    ImmutableList<Increment> lightest = ofEach(byFactor, BY_NUMBER.reversed());
    ImmutableList<Increment> heaviest =
        ImmutableList.<Increment>builder()
            .addAll(ofEach(byFactor, BY_NUMBER))
            .addAll(alone(table).stream().toList())
            .build();
    boolean mitigates =
        lightest.stream().anyMatch(each -> each.condition().printed().contains(MITIGATION));
    return new IncrementCases(lightest, heaviest, mitigates);
  }

  /** Lines of one factor that count different things cannot be ordered and are left out. */
  private static ImmutableList<Increment> ofEach(
      ImmutableListMultimap<String, Increment> byFactor, Comparator<Increment> order) {
    return byFactor.asMap().values().stream()
        .filter(IncrementCases::areOfOneKind)
        .flatMap(lines -> lines.stream().max(order).stream())
        .collect(toImmutableList());
  }

  private static boolean areOfOneKind(Collection<Increment> lines) {
    return lines.stream().map(line -> line.size().of()).distinct().count() == 1;
  }

  private static Optional<Increment> alone(BaseAndIncrements table) {
    ImmutableList<Increment> alone =
        table.increments().stream()
            .filter(increment -> increment.damage().isEmpty())
            .filter(increment -> increment.condition().factor().isEmpty())
            .filter(increment -> increment.size().number().compareTo(BigDecimal.ZERO) > 0)
            .collect(toImmutableList());
    return areOfOneKind(alone) ? alone.stream().max(BY_NUMBER) : Optional.empty();
  }
}
