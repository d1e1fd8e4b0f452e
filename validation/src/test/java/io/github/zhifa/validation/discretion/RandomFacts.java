// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import io.github.zhifa.core.discretion.ItemGrader;
import io.github.zhifa.core.discretion.factor.TableReader;
import io.github.zhifa.core.discretion.factor.TypedRow;
import io.github.zhifa.core.discretion.factor.Way;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.Circumstances;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Facts of cases that an item asks for: whole rows of its table, mixed, and some left out. */
final class RandomFacts {
  private final ItemGrader grader;
  private final List<List<TypedRow>> groups;
  private final Random random;

  RandomFacts(Benchmark benchmark, BenchmarkItem item, Random random) {
    TableReader reader = TableReader.of(benchmark);
    this.random = random;
    this.grader = ItemGrader.of(benchmark, item);
    this.groups =
        item.scheme()
            .match(
                tiered -> List.of(reader.tiers(tiered.tiers())),
                weighted ->
                    weighted.factors().stream().<List<TypedRow>>map(reader::levels).toList(),
                bands -> List.of(),
                increments -> List.of(reader.increments(increments.increments())));
  }

  /** Returns facts, some of which contradict or are missing. */
  CaseFacts next() {
    Draft draft = new Draft();
    for (List<TypedRow> rows : groups) {
      for (int times = random.nextInt(3); times >= 0; times--) {
        draft.add(rows.get(random.nextInt(rows.size())));
      }
    }
    draft.leaveOut();
    return draft.facts();
  }

  /** Returns the facts of one row each, as a case on {@code day} with an outcome of the gate. */
  CaseFacts nextCase(LocalDate day) {
    Draft draft = new Draft();
    groups.forEach(rows -> draft.add(rows.get(random.nextInt(rows.size()))));
    CaseFacts.Builder facts = CaseFacts.builder().from(draft.facts());
    grader
        .bases()
        .forEach(base -> facts.putBases(base, BigDecimal.valueOf(1 + random.nextInt(99_999), 2)));
    grader
        .units()
        .forEach(thing -> facts.putUnits(thing, BigDecimal.valueOf(1 + random.nextInt(50))));
    int ground = random.nextInt(3);
    Circumstances.Builder known = Circumstances.builder().from(CaseExamples.plain().build());
    known.party(Optional.empty()).ageYears(30);
    known.merit(ground == 0).emergency(ground == 1);
    return facts
        .statutory(known.actDay(day.minusDays(9)).discoveredDay(day.minusDays(9)).build())
        .build();
  }

  private final class Draft {
    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final Map<String, String> choices = new HashMap<>();
    private final Set<String> circumstances = new LinkedHashSet<>();
    private final List<String> notFound = new ArrayList<>();

    void add(TypedRow row) {
      if (!row.ways().isEmpty()) {
        row.ways().get(random.nextInt(row.ways().size())).criteria().forEach(this::add);
      }
    }

    private void add(Way.Placed placed) {
      Object unused =
          placed
              .criterion()
              .<Object>match(
                  number ->
                      numbers.put(number.factor(), TierRegions.inside(List.of(number), random)),
                  choice -> choices.put(choice.factor(), choice.value()),
                  there -> circumstances.add(there.circumstance()));
    }

    void leaveOut() {
      List<String> names = new ArrayList<>(numbers.keySet());
      names.addAll(choices.keySet());
      for (String name : names) {
        if (random.nextInt(4) == 0) {
          numbers.remove(name);
          choices.remove(name);
          if (random.nextBoolean()) {
            notFound.add(name);
          }
        }
      }
    }

    CaseFacts facts() {
      CaseFacts.Builder facts = CaseFacts.builder().formatVersion(1);
      List<String> subjects = grader.subjects().asList();
      if (!subjects.isEmpty()) {
        facts.subject(subjects.get(random.nextInt(subjects.size())));
      }
      grader.stages().stream().filter(stage -> random.nextBoolean()).forEach(facts::addStages);
      return facts
          .putAllNumbers(numbers)
          .putAllChoices(choices)
          .addAllCircumstances(circumstances)
          .addAllNotFound(notFound)
          .build();
    }
  }
}
