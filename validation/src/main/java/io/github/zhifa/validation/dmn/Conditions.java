// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.factor.Factor;
import io.github.zhifa.core.discretion.factor.TypedRow;
import io.github.zhifa.core.discretion.factor.Way;
import io.github.zhifa.core.discretion.table.NumberRanges;
import io.github.zhifa.model.discretion.ChoiceCriterion;
import io.github.zhifa.model.discretion.Criterion;
import io.github.zhifa.model.discretion.NumberCriterion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes rows of a table as conditions of FEEL, whose logic has the three values that grading
 * needs: true, false, and null where a fact that decides is not stated. Each condition is an entry
 * of a context and is written once.
 */
final class Conditions {
  private final Inputs inputs;
  private final List<Dmn.Entry> entries = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();

  Conditions(Inputs inputs) {
    this.inputs = inputs;
  }

  /** Returns the entries so far, in the order in which they use each other. */
  ImmutableList<Dmn.Entry> entries() {
    return ImmutableList.copyOf(entries);
  }

  /** Returns the variables that the conditions ask for, in the order of the inputs. */
  ImmutableList<String> asked() {
    return inputs.all().stream()
        .map(Dmn.Input::name)
        .filter(asked::contains)
        .collect(toImmutableList());
  }

  /** Notes that a condition asks for the variable {@code name}, and returns it. */
  String ask(String name) {
    asked.add(name);
    return name;
  }

  /** Defines the entry {@code name}, a condition. */
  void define(String name, String expression) {
    define(name, Dmn.BOOLEAN, expression);
  }

  /** Defines the entry {@code name} of that type. */
  void define(String name, String type, String expression) {
    entries.add(new Dmn.Entry(name, type, expression));
  }

  private String once(char kind, String expression) {
    String known = names.get(expression);
    if (known != null) {
      return known;
    }
    long before = names.values().stream().filter(name -> name.charAt(0) == kind).count();
    String name = kind + String.valueOf(before + 1);
    names.put(expression, name);
    define(name, expression);
    return name;
  }

  /** Returns the condition that {@code row} holds. */
  String holds(TypedRow row) {
    return Feel.any(row.ways().stream().map(this::holds).collect(toImmutableList()));
  }

  private String holds(Way way) {
    ImmutableList<String> criteria =
        way.criteria().stream().map(placed -> criterion(placed, way)).collect(toImmutableList());
    return criteria.size() > 1 ? once('w', Feel.all(criteria)) : Feel.all(criteria);
  }

  private String criterion(Way.Placed placed, Way way) {
    Factor factor = inputs.factor(placed.criterion());
    String name = ask(inputs.name(factor));
    Optional<String> condition =
        placed
            .criterion()
            .match(
                number -> Optional.of(number(name, number)),
                choice -> Optional.of(choice(name, choice)),
                there -> Optional.empty());
    return once(
        'c',
        condition
            .map(each -> "if " + name + " = null then " + unstated(placed, way) + " else " + each)
            .orElse(name + " = true"));
  }

  private static String number(String name, NumberCriterion criterion) {
    return NumberRanges.of(criterion).map(range -> Feel.within(name, range)).orElse("false");
  }

  private static String choice(String name, ChoiceCriterion criterion) {
    return name + " = " + Feel.text(criterion.value());
  }

  /**
   * Returns what a criterion says whose factor is not stated: nothing, or that it is not met, where
   * another factor of its column is stated that this way does not ask for.
   */
  private String unstated(Way.Placed placed, Way way) {
    ImmutableSet<Factor> touched =
        way.criteria().stream()
            .filter(each -> each.column().equals(placed.column()))
            .map(each -> inputs.factor(each.criterion()))
            .collect(ImmutableSet.toImmutableSet());
    ImmutableList<String> others =
        inputs.factors().stream()
            .filter(factor -> factor.columns().contains(placed.column()))
            .filter(factor -> !touched.contains(factor))
            .map(this::isStated)
            .collect(toImmutableList());
    if (others.isEmpty()) {
      return Feel.NULL;
    }
    List<String> answered = new ArrayList<>();
    answered.add(Feel.any(others));
    touched.stream()
        .filter(factor -> !factor.equals(inputs.factor(placed.criterion())))
        .forEach(factor -> answered.add("not(" + isStated(factor) + ")"));
    return "(if " + Feel.all(answered) + " then false else null)";
  }

  private String isStated(Factor factor) {
    ask(inputs.name(factor));
    return inputs.isStated(factor);
  }

  /**
   * Returns the condition that each fact for which {@code row} stays open, since it is not stated,
   * cannot be found out.
   */
  String openFactsNotFound(TypedRow row) {
    ImmutableList<String> ways =
        row.ways().stream()
            .filter(way -> !canStayOpen(way).isEmpty())
            .map(way -> Feel.any(List.of(holds(way) + " != null", notFound(way))))
            .collect(toImmutableList());
    return Feel.all(ways);
  }

  private static ImmutableSet<Criterion> canStayOpen(Way way) {
    return way.criteria().stream()
        .map(Way.Placed::criterion)
        .filter(criterion -> criterion.match(number -> true, choice -> true, there -> false))
        .collect(ImmutableSet.toImmutableSet());
  }

  private String notFound(Way way) {
    return Feel.all(
        canStayOpen(way).stream()
            .map(inputs::factor)
            .distinct()
            .map(this::statedOrNotFound)
            .collect(toImmutableList()));
  }

  private String statedOrNotFound(Factor factor) {
    String list = ask(Inputs.NOT_FOUND);
    return once(
        'n',
        Feel.any(
            List.of(
                isStated(factor),
                Feel.all(
                    List.of(
                        list + " != null",
                        "list contains(" + list + ", " + Feel.text(factor.name()) + ")")))));
  }
}
