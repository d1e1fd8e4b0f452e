// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.FineRange;
import io.github.zhifa.core.discretion.factor.TypedRow;
import io.github.zhifa.model.discretion.GradingRules;
import io.github.zhifa.model.discretion.WeightLevel;
import io.github.zhifa.model.discretion.WeightMethod;
import io.github.zhifa.model.discretion.WeightStart;
import io.github.zhifa.model.discretion.WeightedFactor;
import io.github.zhifa.model.discretion.WeightedFactors;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.LegalSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a sum of weights: for each factor what decides and the table of its levels, and for each
 * fine the formula.
 */
final class WeightDecisions {
  private final WeightedFactors scheme;
  private final ImmutableList<ImmutableList<TypedRow>> levels;
  private final Inputs inputs;
  private final GradingRules rules;

  WeightDecisions(
      WeightedFactors scheme,
      ImmutableList<ImmutableList<TypedRow>> levels,
      Inputs inputs,
      GradingRules rules) {
    this.scheme = scheme;
    this.levels = levels;
    this.inputs = inputs;
    this.rules = rules;
  }

  /** Returns the decisions for the factors, which all fines of the item share. */
  ImmutableList<Dmn.Decision> factors() {
    ImmutableList.Builder<Dmn.Decision> decisions = ImmutableList.builder();
    for (int i = 0; i < levels.size(); i++) {
      decisions.add(status(i), table(i));
    }
    return decisions.build();
  }

  private static String status(String name) {
    return name.replace("weight", "level");
  }

  private static String name(int factor) {
    return "weight" + (factor + 1);
  }

  private Dmn.Decision status(int factor) {
    Conditions conditions = new Conditions(inputs);
    ImmutableList<Integer> typed = typed(factor);
    for (int level : typed) {
      conditions.define(row(level), conditions.holds(levels.get(factor).get(level)));
    }
    String open = Feel.text(Words.UNKNOWN);
    if (rules.lowestLevelWhereUnknown().isPresent() && !typed.isEmpty()) {
      conditions.define(
          "notFoundOut",
          Feel.all(
              typed.stream()
                  .map(level -> conditions.openFactsNotFound(levels.get(factor).get(level)))
                  .collect(toImmutableList())));
      conditions.define(
          Words.LOWEST,
          Dmn.STRING,
          Choice.of("notFoundOut", Feel.text(Words.LOWEST)).otherwise(Feel.text(Words.UNKNOWN)));
      open = Words.LOWEST;
    }
    String answer =
        Choice.of(anyIs(typed, "true"), Feel.text(Words.LEVEL))
            .then(anyIs(typed, "null"), open)
            .otherwise(Feel.text(Words.NONE));
    return new Dmn.Decision(
        status(name(factor)),
        scheme.factors().get(factor).name() + "：何者适用",
        Dmn.STRING,
        ImmutableList.of(),
        conditions.asked(),
        new Dmn.Context(conditions.entries(), answer));
  }

  private ImmutableList<Integer> typed(int factor) {
    ImmutableList<TypedRow> rows = levels.get(factor);
    return IntStream.range(0, rows.size())
        .filter(i -> rows.get(i).isTyped())
        .boxed()
        .collect(toImmutableList());
  }

  private static String row(int level) {
    return "t" + (level + 1);
  }

  private static String anyIs(List<Integer> levels, String value) {
    return Feel.any(
        levels.stream().map(level -> row(level) + " = " + value).collect(toImmutableList()));
  }

  private Dmn.Decision table(int factor) {
    WeightedFactor weighted = scheme.factors().get(factor);
    boolean heavier = rules.heavierTierOfSeveral().isPresent();
    List<Integer> sorted = new ArrayList<>(typed(factor));
    Comparator<Integer> byWeight =
        Comparator.comparing(level -> weighted.levels().get(level).percent());
    if (heavier) {
      sorted.sort(byWeight.reversed());
    }
    Rows table = new Rows(inputs, status(name(factor)));
    for (int level : sorted) {
      table.add(
          levels.get(factor).get(level),
          Words.LEVEL,
          values(weighted, level),
          weighted.levels().get(level).printed());
    }
    Optional<LegalSource> lowest = rules.lowestLevelWhereUnknown();
    if (lowest.isPresent() && !sorted.isEmpty()) {
      int least = IntStream.range(0, weighted.levels().size()).boxed().min(byWeight).orElseThrow();
      table.add(Words.LOWEST, values(weighted, least), Words.cited(lowest.get()));
    }
    return table.decision(name(factor), weighted.name(), Words.WEIGHT, Words.WEIGHT_PARTS, heavier);
  }

  private static ImmutableList<String> values(WeightedFactor factor, int level) {
    WeightLevel found = factor.levels().get(level);
    return ImmutableList.of(String.valueOf(level + 1), Feel.number(found.percent()));
  }

  /** Returns the starts of the sum for {@code due}; a fine can be told where it is one. */
  ImmutableList<WeightStart> starts(DueFines.Due due) {
    return scheme.starts().stream()
        .filter(start -> due.pool().grades(start.clause()))
        .collect(toImmutableList());
  }

  /** Returns the number that the sum is multiplied with; empty where none is known. */
  static Optional<BigDecimal> multiplicand(DueFines.Due due, WeightStart start) {
    return due.pool()
        .find(start.clause())
        .flatMap(law -> start.multiplicand().or(() -> law.fine().most()));
  }

  /** Returns the decision that adds the weights to {@code start}, the only one of {@code due}. */
  Dmn.Decision fine(DueFines.Due due, int number, WeightStart start) {
    FineClause clause = due.pool().find(start.clause()).orElseThrow();
    BigDecimal multiplicand = multiplicand(due, start).orElseThrow();
    ImmutableList<String> weights =
        IntStream.range(0, levels.size())
            .mapToObj(WeightDecisions::name)
            .collect(toImmutableList());
    ImmutableList<Dmn.Entry> entries =
        ImmutableList.of(
            new Dmn.Entry("due", Dmn.BOOLEAN, due.condition()),
            number("total", total(start, weights)),
            number("counted", counted(start)),
            number("amount", amount(multiplicand, clause.fine())),
            number("lawful", lawful(FineRange.of(clause.fine(), Optional.empty()))));
    String result = Choice.of("due = true and amount != null", fine(clause)).otherwise(Feel.NULL);
    return new Dmn.Decision(
        "fine" + number,
        Fines.label(due.pool().clauses()),
        Words.FINE,
        scheme.formula().map(ImmutableList::of).orElse(ImmutableList.of()),
        ImmutableList.<String>builder().addAll(due.asks()).addAll(weights).build(),
        new Dmn.Context(entries, result));
  }

  private static Dmn.Entry number(String name, String expression) {
    return new Dmn.Entry(name, Dmn.NUMBER, expression);
  }

  private static String total(WeightStart start, ImmutableList<String> weights) {
    return Feel.number(start.percent())
        + weights.stream().map(each -> " + " + each + ".percent").collect(Collectors.joining());
  }

  /** A floor first and then a cap, as the notes on too small and too large sums say. */
  private String counted(WeightStart start) {
    Choice choice = Choice.of("total = null", Feel.NULL);
    String raised = "total";
    if (start.floorPercent().isPresent()) {
      raised = "max(total, " + Feel.number(start.floorPercent().get()) + ")";
    }
    if (start.capPercent().isPresent()) {
      raised = "min(" + raised + ", " + Feel.number(start.capPercent().get()) + ")";
    }
    boolean capped = scheme.method().equals(Optional.of(WeightMethod.CAPPED_SHARE_OF_MAXIMUM));
    return choice.otherwise(capped ? "min(" + raised + ", 100)" : raised);
  }

  /** The formula that the table names; see {@link WeightMethod}. */
  private String amount(BigDecimal most, FineAmount law) {
    BigDecimal least = law.least().orElse(BigDecimal.ZERO);
    String share = "counted * " + Feel.number(most) + " / 100";
    return switch (scheme.method().orElseThrow()) {
      case CAPPED_SHARE_OF_MAXIMUM -> share;
      case RAISED_SHARE_OF_MAXIMUM ->
          "if counted = null then null else max(" + share + ", " + Feel.number(least) + ")";
      case SHARE_OF_RANGE ->
          Feel.number(least) + " + counted * " + Feel.number(most.subtract(least)) + " / 100";
    };
  }

  /** An amount outside the law gives way to the nearest lawful one. */
  private static String lawful(FineRange law) {
    Choice choice = Choice.of("amount = null", Feel.NULL);
    if (law.least().isPresent()) {
      String least = Feel.number(law.least());
      choice = choice.then("amount < " + least, least);
    }
    if (law.most().isPresent()) {
      String most = Feel.number(law.most());
      choice = choice.then("amount > " + most, most);
    }
    return choice.otherwise("amount");
  }

  private static String fine(FineClause clause) {
    ImmutableList<String> measure = Fines.measure(Optional.of(clause.fine().measure()));
    return "{tier: null, grade: null, clause: "
        + Feel.text(clause.label())
        + ", least: amount, leastIncluded: true, most: amount, mostIncluded: true, unit: "
        + measure.get(0)
        + ", base: "
        + measure.get(1)
        + ", per: "
        + measure.get(2)
        + ", lawfulLeast: lawful, lawfulLeastIncluded: true, lawfulMost: lawful,"
        + " lawfulMostIncluded: true, alsoImposed: []}";
  }
}
