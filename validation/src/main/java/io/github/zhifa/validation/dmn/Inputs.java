// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.factor.Factor;
import io.github.zhifa.core.discretion.factor.FactorKind;
import io.github.zhifa.core.table.Lattice;
import io.github.zhifa.model.discretion.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The facts that an item asks for, as variables. Printed names (近二年同类违法行为情况（含本次）) are no names of
 * FEEL: a variable is numbered, f1, s1, and carries the printed name as its label.
 */
final class Inputs {
  static final String SUBJECT = "subject";
  static final String NOT_FOUND = "notFound";

  private final ImmutableList<Factor> factors;
  private final ImmutableSet<String> subjects;
  private final ImmutableList<String> stages;
  private final boolean lowestWhereNotFound;

  Inputs(
      ImmutableList<Factor> factors,
      ImmutableSet<String> subjects,
      ImmutableSet<String> stages,
      boolean lowestWhereNotFound) {
    this.factors = factors;
    this.subjects = subjects;
    this.stages = stages.asList();
    this.lowestWhereNotFound = lowestWhereNotFound;
  }

  ImmutableList<Factor> factors() {
    return factors;
  }

  /** Returns the factor that {@code criterion} asks for. */
  Factor factor(Criterion criterion) {
    return criterion.match(
        number -> factor(FactorKind.NUMBER, number.factor()),
        choice -> factor(FactorKind.CHOICE, choice.factor()),
        there -> factor(FactorKind.CIRCUMSTANCE, there.circumstance()));
  }

  private Factor factor(FactorKind kind, String name) {
    return factors.stream()
        .filter(factor -> factor.kind() == kind && factor.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the variable of {@code factor}. */
  String name(Factor factor) {
    return "f" + (factors.indexOf(factor) + 1);
  }

  /** Returns the condition that {@code factor} is stated: a circumstance only where it is there. */
  String isStated(Factor factor) {
    return name(factor) + (factor.kind() == FactorKind.CIRCUMSTANCE ? " = true" : " != null");
  }

  /** Returns the variable of {@code stage}. */
  String stage(String stage) {
    return "s" + (stages.indexOf(stage) + 1);
  }

  /** Returns all inputs, in the order in which a case is asked for them. */
  ImmutableList<Dmn.Input> all() {
    List<Dmn.Input> all = new ArrayList<>();
    if (!subjects.isEmpty()) {
      all.add(input(SUBJECT, "处罚对象", Dmn.STRING, ImmutableList.of()));
    }
    stages.forEach(each -> all.add(input(stage(each), each, Dmn.BOOLEAN, ImmutableList.of())));
    factors.forEach(factor -> all.add(input(factor)));
    if (lowestWhereNotFound) {
      all.add(input(NOT_FOUND, "确无法查明的裁量因素（名称）", Dmn.TEXTS, ImmutableList.of()));
    }
    return ImmutableList.copyOf(all);
  }

  Dmn.Input input(Factor factor) {
    return input(name(factor), factor.name(), type(factor), allowed(factor));
  }

  private Dmn.Input input(String name, String label, String type, ImmutableList<String> allowed) {
    return new Dmn.Input(name, label, type, allowed, describe(name));
  }

  private ImmutableList<String> describe(String name) {
    if (name.equals(SUBJECT)) {
      return ImmutableList.of("下列之一 one of: " + String.join("; ", subjects));
    }
    return factors.stream()
        .filter(factor -> name(factor).equals(name))
        .flatMap(Inputs::describe)
        .collect(toImmutableList());
  }

  private static Stream<String> describe(Factor factor) {
    return Stream.of(
            factor.unit().map(unit -> "单位 unit: " + unit),
            factor.withinMonths().map(months -> "追溯期（月）look-back window in months: " + months),
            factor.counts().map(counts -> counts.label().zh() + " " + counts.label().en()))
        .flatMap(java.util.Optional::stream);
  }

  private static String type(Factor factor) {
    return switch (factor.kind()) {
      case NUMBER -> Dmn.NUMBER;
      case CHOICE -> Dmn.STRING;
      case CIRCUMSTANCE -> Dmn.BOOLEAN;
    };
  }

  /** A fact that is not stated is null, so null is a value of every input. */
  private static ImmutableList<String> allowed(Factor factor) {
    return switch (factor.kind()) {
      case NUMBER -> ImmutableList.of(Feel.NULL, ">= 0");
      case CHOICE ->
          Stream.concat(Stream.of(Feel.NULL), factor.values().stream().map(Feel::text))
              .collect(toImmutableList());
      case CIRCUMSTANCE -> ImmutableList.of();
    };
  }

  static boolean isWhole(Factor factor) {
    return factor.unit().map(unit -> Lattice.of(unit) == Lattice.WHOLE).orElse(false);
  }
}
