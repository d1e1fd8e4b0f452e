// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.zhifa.core.table.Lattice;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.OccasionCount;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the facts of a case in: refuses what a table does not know, and counts occasions. */
final class FactIntake {
  /** Tables count in whole months, but an act may last a month and a half. */
  private static final ImmutableSet<String> DURATIONS =
      ImmutableSet.of("个月", "月", "周", "星期", "天", "日");

  private final ImmutableMap<String, Factor> numbers;
  private final ImmutableMap<String, Factor> choices;
  private final ImmutableMap<String, Factor> circumstances;
  private final List<FactProblem> problems = new ArrayList<>();

  FactIntake(Collection<Factor> factors) {
    this.numbers = named(factors, FactorKind.NUMBER);
    this.choices = named(factors, FactorKind.CHOICE);
    this.circumstances = named(factors, FactorKind.CIRCUMSTANCE);
  }

  private static ImmutableMap<String, Factor> named(Collection<Factor> factors, FactorKind kind) {
    return factors.stream()
        .filter(factor -> factor.kind() == kind)
        .collect(toImmutableMap(Factor::name, factor -> factor, (first, second) -> first));
  }

  /** Returns what is wrong with the facts that were taken in so far. */
  ImmutableList<FactProblem> problems() {
    return ImmutableList.copyOf(problems);
  }

  /** Returns the numbers of {@code facts}, with those that are counted from occasions. */
  ImmutableMap<String, BigDecimal> take(CaseFacts facts, Trace trace) {
    Map<String, BigDecimal> taken = new HashMap<>();
    facts.numbers().forEach((name, value) -> takeNumber(name, value, taken));
    facts.choices().forEach(this::checkChoice);
    for (int i = 0; i < facts.circumstances().size(); i++) {
      known(circumstances, "/circumstances/" + i, facts.circumstances().get(i));
    }
    checkOneOf("/notFound", facts.notFound(), Sets.union(numbers.keySet(), choices.keySet()));
    facts
        .occasions()
        .keySet()
        .forEach(name -> checkStatedOnce(name, facts.numbers().containsKey(name)));
    facts
        .occasions()
        .forEach((name, occasions) -> count(name, occasions.days(), facts.actDay(), taken, trace));
    return ImmutableMap.copyOf(taken);
  }

  /** Refuses those of {@code stated} that are none of {@code known}. */
  void checkOneOf(String pointer, List<String> stated, Collection<String> known) {
    for (String name : stated) {
      if (!known.contains(name)) {
        problems.add(new FactProblem(pointer, name, oneOf(known)));
      }
    }
  }

  private void takeNumber(String name, BigDecimal value, Map<String, BigDecimal> taken) {
    String pointer = "/numbers/" + escaped(name);
    Optional<Factor> factor = known(numbers, pointer, name);
    String unit = factor.flatMap(Factor::unit).orElse("");
    boolean whole =
        factor.isPresent() && Lattice.of(unit) == Lattice.WHOLE && !DURATIONS.contains(unit);
    if (value.signum() < 0 || (whole && value.stripTrailingZeros().scale() > 0)) {
      problems.add(
          new FactProblem(
              pointer,
              value.toPlainString(),
              whole
                  ? BilingualText.of("非负整数（" + unit + "）", "a whole number from 0 (" + unit + ")")
                  : BilingualText.of("非负数（" + unit + "）", "a number from 0 (" + unit + ")")));
    }
    taken.put(name, value);
  }

  private void checkStatedOnce(String name, boolean alsoAsNumber) {
    if (alsoAsNumber) {
      problems.add(
          new FactProblem(
              "/occasions/" + escaped(name),
              name,
              BilingualText.of(
                  "只在 numbers 或者 occasions 之一中写明",
                  "it is stated in numbers or in occasions, not in both")));
    }
  }

  private void checkChoice(String name, String value) {
    String pointer = "/choices/" + escaped(name);
    known(choices, pointer, name)
        .map(Factor::values)
        .filter(values -> !values.contains(value))
        .ifPresent(values -> problems.add(new FactProblem(pointer, value, oneOf(values))));
  }

  private Optional<Factor> known(ImmutableMap<String, Factor> of, String pointer, String name) {
    Optional<Factor> factor = Optional.ofNullable(of.get(name));
    if (factor.isEmpty()) {
      problems.add(new FactProblem(pointer, name, oneOf(of.keySet())));
    }
    return factor;
  }

  /** Returns {@code name} as a part of a JSON pointer (RFC 6901). */
  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  static BilingualText oneOf(Collection<String> names) {
    String list = Joiner.on("; ").join(names);
    return names.isEmpty()
        ? BilingualText.of("无：该表不问这类事实", "nothing: the table asks for no fact of this kind")
        : BilingualText.of("下列之一：" + list, "one of: " + list);
  }

  /** Counts the days in the window before the act; the first day of the window belongs to it. */
  private void count(
      String name,
      List<LocalDate> days,
      Optional<LocalDate> actDay,
      Map<String, BigDecimal> taken,
      Trace trace) {
    String pointer = "/occasions/" + escaped(name);
    Optional<Factor> factor = known(numbers, pointer, name);
    Optional<Integer> months = factor.flatMap(Factor::withinMonths);
    Optional<OccasionCount> counts = factor.flatMap(Factor::counts);
    if (factor.isPresent() && (months.isEmpty() || counts.isEmpty() || actDay.isEmpty())) {
      problems.add(
          new FactProblem(
              pointer,
              days.toString(),
              BilingualText.of(
                  "有追溯期、写明是否含本次的因素，以及 actDay；否则请在 numbers 中写明次数",
                  "a factor with a look-back window that says whether this occasion counts, and"
                      + " actDay; else state the count in numbers")));
    }
    if (months.isEmpty() || counts.isEmpty() || actDay.isEmpty()) {
      return;
    }
    LocalDate act = actDay.get();
    LocalDate first = Occasions.firstDay(act, months.get());
    int before = Occasions.inWindow(days, act, months.get());
    int count = before + (counts.get() == OccasionCount.WITH_THIS ? 1 : 0);
    taken.put(name, BigDecimal.valueOf(count));
    trace.add(
        "occasions-counted",
        () ->
            BilingualText.of(
                name + "：" + first + "起至" + act + "前有" + before + "次，计" + count,
                name
                    + ": "
                    + before
                    + " from "
                    + first
                    + " until before "
                    + act
                    + ", counts "
                    + count));
  }
}
