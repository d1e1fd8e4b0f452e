// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.OccasionCount;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Takes the facts of a case in: refuses what a table does not know, and counts occasions. */
final class FactIntake {
  private final FactorIndex index;
  private final int[] stretches;
  private List<FactProblem> problems = List.of();

  FactIntake(FactorIndex index) {
    this.index = index;
    this.stretches = new int[index.factors().size()];
    Arrays.fill(stretches, Stretches.NOT_STATED);
  }

  private void refuse(FactProblem problem) {
    problems = problems.isEmpty() ? new ArrayList<>() : problems;
    problems.add(problem);
  }

  /** Returns whether the facts that were taken in so far are refused. */
  boolean hasProblems() {
    return !problems.isEmpty();
  }

  /** Returns what is wrong with the facts that were taken in so far. */
  ImmutableList<FactProblem> problems() {
    return ImmutableList.copyOf(problems);
  }

  /** Takes in what {@code facts} state, and what is counted from occasions. */
  void take(CaseFacts facts, Trace trace) {
    facts.numbers().forEach(this::takeNumber);
    facts.choices().forEach(this::takeChoice);
    for (int i = 0; i < facts.circumstances().size(); i++) {
      String name = facts.circumstances().get(i);
      int place = index.place(FactorKind.CIRCUMSTANCE, name);
      if (place == FactorIndex.NONE) {
        unknown(FactorKind.CIRCUMSTANCE, "/circumstances/" + i, name);
      } else {
        stretches[place] = Stretches.THERE;
      }
    }
    checkOneOf("/notFound", facts.notFound(), index.canBeUnknown());
    if (!facts.occasions().isEmpty()) {
      facts
          .occasions()
          .keySet()
          .forEach(name -> checkStatedOnce(name, facts.numbers().containsKey(name)));
      facts
          .occasions()
          .forEach((name, occasions) -> count(name, occasions.days(), facts.actDay(), trace));
    }
  }

  /** Returns {@code facts}, which were taken in, as the table sees them. */
  FactState state(CaseFacts facts) {
    return new FactState(index, stretches, facts.notFound());
  }

  /** Refuses those of {@code stated} that are none of {@code known}. */
  void checkOneOf(String pointer, List<String> stated, Collection<String> known) {
    for (String name : stated) {
      if (!known.contains(name)) {
        refuse(new FactProblem(pointer, name, oneOf(known)));
      }
    }
  }

  private void takeNumber(String name, BigDecimal value) {
    int place = index.place(FactorKind.NUMBER, name);
    if (place == FactorIndex.NONE) {
      unknown(FactorKind.NUMBER, "/numbers/" + escaped(name), name);
      return;
    }
    Stretches numbers = index.stretches(place);
    stretches[place] = numbers.of(value);
    boolean whole = numbers.areWhole();
    if (value.signum() < 0 || (whole && !isWhole(value))) {
      String unit = numbers.factor().unit().orElse("");
      refuse(
          new FactProblem(
              "/numbers/" + escaped(name),
              value.toPlainString(),
              whole
                  ? BilingualText.of("非负整数（" + unit + "）", "a whole number from 0 (" + unit + ")")
                  : BilingualText.of("非负数（" + unit + "）", "a number from 0 (" + unit + ")")));
    }
  }

  private static boolean isWhole(BigDecimal value) {
    return value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
  }

  private void takeChoice(String name, String value) {
    int place = index.place(FactorKind.CHOICE, name);
    if (place == FactorIndex.NONE) {
      unknown(FactorKind.CHOICE, "/choices/" + escaped(name), name);
      return;
    }
    Stretches values = index.stretches(place);
    stretches[place] = values.of(value);
    if (stretches[place] == Stretches.NOT_STATED) {
      refuse(new FactProblem("/choices/" + escaped(name), value, oneOf(values.factor().values())));
    }
  }

  private void unknown(FactorKind kind, String pointer, String name) {
    refuse(new FactProblem(pointer, name, oneOf(index.names(kind))));
  }

  private void checkStatedOnce(String name, boolean alsoAsNumber) {
    if (alsoAsNumber) {
      refuse(
          new FactProblem(
              "/occasions/" + escaped(name),
              name,
              BilingualText.of(
                  "只在 numbers 或者 occasions 之一中写明",
                  "it is stated in numbers or in occasions, not in both")));
    }
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
  private void count(String name, List<LocalDate> days, Optional<LocalDate> actDay, Trace trace) {
    String pointer = "/occasions/" + escaped(name);
    int place = index.place(FactorKind.NUMBER, name);
    if (place == FactorIndex.NONE) {
      unknown(FactorKind.NUMBER, pointer, name);
      return;
    }
    Optional<Integer> months = index.factors().get(place).withinMonths();
    Optional<OccasionCount> counts = index.factors().get(place).counts();
    if (months.isEmpty() || counts.isEmpty() || actDay.isEmpty()) {
      refuse(
          new FactProblem(
              pointer,
              days.toString(),
              BilingualText.of(
                  "有追溯期、写明是否含本次的因素，以及 actDay；否则请在 numbers 中写明次数",
                  "a factor with a look-back window that says whether this occasion counts, and"
                      + " actDay; else state the count in numbers")));
      return;
    }
    LocalDate act = actDay.get();
    LocalDate first = Occasions.firstDay(act, months.get());
    int before = Occasions.inWindow(days, act, months.get());
    int count = before + (counts.get() == OccasionCount.WITH_THIS ? 1 : 0);
    stretches[place] = index.stretches(place).of(BigDecimal.valueOf(count));
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
