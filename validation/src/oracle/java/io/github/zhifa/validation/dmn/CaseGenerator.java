// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.ItemGrader;
import io.github.zhifa.core.discretion.factor.Factor;
import io.github.zhifa.core.discretion.factor.TableReader;
import io.github.zhifa.core.discretion.factor.TypedRow;
import io.github.zhifa.core.discretion.factor.Way;
import io.github.zhifa.core.discretion.tier.FinePool;
import io.github.zhifa.core.table.Lattice;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.NumberCriterion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes cases of an item: each number at an end of a criterion or one step beside it, facts that
 * are not stated or cannot be found out, several circumstances at once.
 */
final class CaseGenerator {
  private final Random random;
  private final ImmutableList<Factor> factors;
  private final ImmutableSet<String> subjects;
  private final ImmutableSet<String> stages;
  private final boolean othersAreFined;
  private final Map<String, TreeSet<BigDecimal>> ends = new HashMap<>();

  /** The facts for the grader, and the same as the inputs of the exported model. */
  record Case(CaseFacts facts, Map<String, Object> inputs) {}

  CaseGenerator(Benchmark benchmark, BenchmarkItem item, Random random) {
    this.random = random;
    this.factors = ItemGrader.of(benchmark, item).factors();
    this.subjects = FinePool.subjects(item.clauses());
    this.stages = FinePool.stages(item.clauses());
    this.othersAreFined = item.clauses().stream().anyMatch(law -> law.subject().isEmpty());
    TableReader reader = TableReader.of(benchmark);
    item.scheme()
        .<Stream<TypedRow>>match(
            tiered -> reader.tiers(tiered.tiers()).stream(),
            weighted -> weighted.factors().stream().flatMap(f -> reader.levels(f).stream()),
            bands -> Stream.empty(),
            increments -> reader.increments(increments.increments()).stream())
        .flatMap(row -> row.ways().stream())
        .flatMap(way -> way.criteria().stream())
        .map(Way.Placed::criterion)
        .filter(NumberCriterion.class::isInstance)
        .map(NumberCriterion.class::cast)
        .forEach(this::note);
  }

  private void note(NumberCriterion criterion) {
    boolean whole = Lattice.of(criterion.unit()) == Lattice.WHOLE;
    BigDecimal step = whole ? BigDecimal.ONE : new BigDecimal("0.01");
    TreeSet<BigDecimal> values = ends.computeIfAbsent(criterion.factor(), key -> new TreeSet<>());
    Stream.of(criterion.atLeast(), criterion.moreThan(), criterion.atMost(), criterion.lessThan())
        .flatMap(java.util.Optional::stream)
        .flatMap(end -> Stream.of(end.subtract(step), end, end.add(step)))
        .filter(value -> value.signum() >= 0)
        .filter(value -> !whole || value.stripTrailingZeros().scale() <= 0)
        .forEach(values::add);
    values.add(BigDecimal.ZERO);
  }

  /** Returns the next case. */
  Case next() {
    CaseFacts.Builder facts = CaseFacts.builder().formatVersion(1);
    Map<String, Object> inputs = new LinkedHashMap<>();
    subject(facts, inputs);
    int place = 1;
    for (String stage : stages) {
      if (random.nextBoolean()) {
        facts.addStages(stage);
        inputs.put("s" + place, true);
      } else if (random.nextBoolean()) {
        inputs.put("s" + place, false);
      }
      place++;
    }
    int missing = random.nextInt(4);
    List<String> notFound = new ArrayList<>();
    for (int i = 0; i < factors.size(); i++) {
      factor(factors.get(i), "f" + (i + 1), missing, facts, inputs, notFound);
    }
    facts.addAllNotFound(notFound);
    if (!notFound.isEmpty() || random.nextBoolean()) {
      inputs.put("notFound", notFound);
    }
    return new Case(facts.build(), inputs);
  }

  private void subject(CaseFacts.Builder facts, Map<String, Object> inputs) {
    if (subjects.isEmpty() || random.nextInt(10) == 0) {
      return;
    }
    String subject = subjects.asList().get(random.nextInt(subjects.size()));
    if (othersAreFined && random.nextInt(3) == 0) {
      subject = "其他";
    }
    facts.subject(subject);
    inputs.put("subject", subject);
  }

  private void factor(
      Factor factor,
      String name,
      int missing,
      CaseFacts.Builder facts,
      Map<String, Object> inputs,
      List<String> notFound) {
    boolean stated = missing == 0 || random.nextInt(4) >= missing - 1;
    switch (factor.kind()) {
      case NUMBER -> {
        if (stated) {
          List<BigDecimal> values = new ArrayList<>(ends.get(factor.name()));
          BigDecimal value = values.get(random.nextInt(values.size()));
          facts.putNumbers(factor.name(), value);
          inputs.put(name, value);
        } else if (random.nextBoolean()) {
          notFound.add(factor.name());
        }
      }
      case CHOICE -> {
        if (stated) {
          String value = factor.values().get(random.nextInt(factor.values().size()));
          facts.putChoices(factor.name(), value);
          inputs.put(name, value);
        } else if (random.nextBoolean()) {
          notFound.add(factor.name());
        }
      }
      case CIRCUMSTANCE -> {
        if (random.nextInt(factors.size() + 3) < 2) {
          facts.addCircumstances(factor.name());
          inputs.put(name, true);
        } else if (random.nextBoolean()) {
          inputs.put(name, false);
        }
      }
    }
  }
}
