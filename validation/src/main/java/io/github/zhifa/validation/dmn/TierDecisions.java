// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.FineRange;
import io.github.zhifa.core.discretion.factor.TypedRow;
import io.github.zhifa.core.discretion.tier.FinePool;
import io.github.zhifa.core.discretion.tier.TierOrder;
import io.github.zhifa.model.discretion.GradingRules;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.discretion.TierRole;
import io.github.zhifa.model.law.BoundaryConvention;
import io.github.zhifa.model.law.FineClause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Writes the tiers of one fine as two decisions: what decides (an overriding tier, an ordinary one,
 * the lowest since a fact cannot be found out, a residual one, or nothing since a fact is missing),
 * and the table.
 */
final class TierDecisions {
  private final Inputs inputs;
  private final ImmutableList<Row> rows;
  private final Optional<BoundaryConvention> convention;
  private final GradingRules rules;

  /** A tier, its place from 0, and its typed form. */
  private record Row(int place, Tier tier, TypedRow typed) {
    String name() {
      return "t" + (place + 1);
    }

    boolean is(TierRole role) {
      return tier.role() == role;
    }
  }

  TierDecisions(
      List<Tier> tiers,
      List<TypedRow> typed,
      Inputs inputs,
      Optional<BoundaryConvention> convention,
      GradingRules rules) {
    this.inputs = inputs;
    this.rows =
        IntStream.range(0, tiers.size())
            .mapToObj(i -> new Row(i, tiers.get(i), typed.get(i)))
            .filter(row -> row.tier.damage().isEmpty())
            .collect(toImmutableList());
    this.convention = convention;
    this.rules = rules;
  }

  /**
   * Returns the decisions for {@code due}, the fine of this number; none where no tier grades it.
   */
  ImmutableList<Dmn.Decision> decisions(DueFines.Due due, int number) {
    ImmutableList<Row> mine =
        rows.stream()
            .filter(row -> due.pool().grades(row.tier.clause()))
            .collect(toImmutableList());
    if (mine.isEmpty()) {
      return ImmutableList.of();
    }
    String label = Fines.label(due.pool().clauses());
    return ImmutableList.of(
        status(mine, due, "status" + number, label + "：何者适用"),
        table(mine, due.pool(), "fine" + number, "status" + number, label));
  }

  private Dmn.Decision status(
      ImmutableList<Row> mine, DueFines.Due due, String name, String label) {
    Conditions conditions = new Conditions(inputs);
    due.asks().forEach(conditions::ask);
    conditions.define("due", due.condition());
    ImmutableList<Row> typed =
        mine.stream()
            .filter(row -> !row.is(TierRole.RESIDUAL) && row.typed.isTyped())
            .collect(toImmutableList());
    typed.forEach(row -> conditions.define(row.name(), conditions.holds(row.typed)));
    String open = open(typed, conditions);
    boolean read = mine.stream().allMatch(row -> row.typed.isTyped());
    boolean residual = mine.stream().anyMatch(row -> row.is(TierRole.RESIDUAL));
    String rest = residual ? Words.role(TierRole.RESIDUAL) : read ? Words.NONE : Words.UNREAD;
    String answer =
        Choice.of("due = null", Feel.text(Words.UNKNOWN))
            .then("due = false", Feel.text(Words.NOT_DUE))
            .then(anyHolds(typed, TierRole.OVERRIDING), role(TierRole.OVERRIDING))
            .then(anyIs(typed, "null"), open)
            .then(anyHolds(typed, TierRole.ORDINARY), role(TierRole.ORDINARY))
            .otherwise(Feel.text(rest));
    return new Dmn.Decision(
        name,
        label,
        Dmn.STRING,
        ImmutableList.of(),
        conditions.asked(),
        new Dmn.Context(conditions.entries(), answer));
  }

  private static String role(TierRole role) {
    return Feel.text(Words.role(role));
  }

  private static String anyHolds(List<Row> rows, TierRole role) {
    return anyIs(rows.stream().filter(row -> row.is(role)).toList(), "true");
  }

  private static String anyIs(List<Row> rows, String value) {
    return Feel.any(
        rows.stream().map(row -> row.name() + " = " + value).collect(toImmutableList()));
  }

  /** Returns what is answered where a tier stays open: unknown, or the mildest that may hold. */
  private String open(ImmutableList<Row> typed, Conditions conditions) {
    if (rules.lowestLevelWhereUnknown().isEmpty() || typed.isEmpty()) {
      return Feel.text(Words.UNKNOWN);
    }
    ImmutableList<String> notFound =
        typed.stream()
            .map(
                row ->
                    Feel.any(
                        List.of(row.name() + " != null", conditions.openFactsNotFound(row.typed))))
            .collect(toImmutableList());
    conditions.define("notFoundOut", Feel.all(notFound));
    List<Row> mildestFirst = new ArrayList<>(typed);
    mildestFirst.sort(Comparator.comparing(Row::tier, TierOrder.MILDEST_FIRST));
    Choice choice = Choice.of("not(notFoundOut)", Feel.text(Words.UNKNOWN));
    for (Row row : mildestFirst) {
      choice =
          row.is(TierRole.ORDINARY)
              ? choice.then(row.name() + " != false", Feel.text(lowest(row)))
              : choice.then(row.name() + " = null", Feel.text(lowest(row)));
    }
    conditions.define(Words.LOWEST, Dmn.STRING, choice.otherwise(Feel.text(Words.UNKNOWN)));
    return Words.LOWEST;
  }

  private static String lowest(Row row) {
    return Words.LOWEST + "-" + (row.place + 1);
  }

  private Dmn.Decision table(
      ImmutableList<Row> mine, FinePool pool, String name, String guard, String label) {
    boolean heavier = rules.heavierTierOfSeveral().isPresent();
    boolean lowest = rules.lowestLevelWhereUnknown().isPresent();
    List<Row> sorted = new ArrayList<>(mine);
    if (heavier) {
      sorted.sort(Comparator.comparing(Row::tier, TierOrder.MILDEST_FIRST).reversed());
    }
    Rows table = new Rows(inputs, guard);
    for (Row row : sorted) {
      String role = Words.role(row.tier.role());
      if (row.is(TierRole.RESIDUAL)) {
        table.add(role, values(row, pool), Words.printed(row.tier));
      } else {
        table.add(row.typed, role, values(row, pool), Words.printed(row.tier));
      }
    }
    if (lowest) {
      for (Row row : sorted) {
        if (!row.is(TierRole.RESIDUAL) && row.typed.isTyped()) {
          table.add(
              lowest(row),
              values(row, pool),
              rules.lowestLevelWhereUnknown().map(Words::cited).orElse(""));
        }
      }
    }
    return table.decision(name, label, Words.FINE, Words.FINE_PARTS, heavier);
  }

  private ImmutableList<String> values(Row row, FinePool pool) {
    Optional<FineClause> clause = pool.find(row.tier.clause());
    Optional<FineRange> written = row.tier.fine().map(fine -> FineRange.of(fine, convention));
    return ImmutableList.<String>builder()
        .add(String.valueOf(row.place + 1))
        .add(Feel.text(row.tier.grade()))
        .add(Feel.text(clause.map(FineClause::label)))
        .addAll(Fines.ends(written, clause))
        .add(Feel.texts(row.tier.alsoImposed()))
        .build();
  }
}
