// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.table.FactTable;
import io.github.zhifa.core.discretion.table.ItemTables;
import io.github.zhifa.core.table.Answer;
import io.github.zhifa.model.discretion.WeightedFactor;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.Row;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The tables of one kind of one item: those of its tiers, or that of one factor.
 *
 * @param row the item
 * @param factor the place of the factor, from 0; empty where these are tiers
 * @param tables the tables; a tier that several subjects share stands in several
 */
record FactRows(Row<ItemTables> row, OptionalInt factor, ImmutableList<FactTable> tables) {

  private static final BilingualText BOUND =
      BilingualText.of(
          "有的表超出分析的限度（" + FactTable.LIMIT.steps() + "步、" + FactTable.LIMIT.findings() + "项）",
          "a table is beyond the bound of the analysis ("
              + FactTable.LIMIT.steps()
              + " steps, "
              + FactTable.LIMIT.findings()
              + " findings)");

  /** Returns the tables of the tiers of an item; none where it has none. */
  static ImmutableList<FactRows> tiers(Row<ItemTables> row) {
    ImmutableList<FactTable> tables = row.value().tiers();
    return tables.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(new FactRows(row, OptionalInt.empty(), tables));
  }

  /** Returns the tables of the levels of an item, one for each factor. */
  static ImmutableList<FactRows> levels(Row<ItemTables> row) {
    ImmutableList<FactTable> tables = row.value().levels();
    ImmutableList.Builder<FactRows> factors = ImmutableList.builder();
    for (int i = 0; i < tables.size(); i++) {
      factors.add(new FactRows(row, OptionalInt.of(i), ImmutableList.of(tables.get(i))));
    }
    return factors.build();
  }

  /** Returns all tables of an item. */
  static ImmutableList<FactRows> all(Row<ItemTables> row) {
    return ImmutableList.<FactRows>builder().addAll(tiers(row)).addAll(levels(row)).build();
  }

  /** Returns the weighted factor; only where these are levels. */
  WeightedFactor weighted() {
    return Schemes.weights(row.value().item()).orElseThrow().factors().get(factor.orElseThrow());
  }

  /** Returns the pointer of the tier or level at {@code place}. */
  String pointer(int place) {
    return factor.isPresent()
        ? Schemes.level(row, factor.getAsInt(), place)
        : Schemes.tier(row, place);
  }

  /** Returns the pointer of the whole table. */
  String table() {
    return factor.isPresent()
        ? Schemes.factor(row, factor.getAsInt()) + "/levels"
        : row.pointer() + "/scheme/tiers";
  }

  /** Says which tier or level stands at {@code place}. */
  BilingualText name(int place) {
    if (factor.isEmpty()) {
      return Wording.tier(place, Schemes.tiers(row.value().item()).get(place));
    }
    String printed = weighted().levels().get(place).printed();
    return BilingualText.of("“" + printed + "”", "\"" + printed + "\"");
  }

  /** Says {@code facts}; those of a factor that gives them its name without the name. */
  String say(String facts) {
    String name = factor.isPresent() ? weighted().name() + " " : "";
    return facts.startsWith(name) && !facts.contains("，") ? facts.substring(name.length()) : facts;
  }

  /**
   * Returns what {@code question} finds, each thing once; {@code sink} is told of rows that cannot
   * be read, and of a bound that was reached.
   */
  <T> ImmutableSet<T> ask(Function<FactTable, Answer<T>> question, FindingSink sink) {
    return ask(question, FactTable::untyped, FactTable::isEmpty, sink);
  }

  /**
   * Returns what {@code question} finds, each thing once, where nothing that is missing can stand
   * in a row that cannot be read; of the other tables {@code sink} is told.
   */
  <T> ImmutableSet<T> askWhole(Function<FactTable, Answer<T>> question, FindingSink sink) {
    return ask(question, FactTable::undecided, table -> table.undecided().isPresent(), sink);
  }

  private <T> ImmutableSet<T> ask(
      Function<FactTable, Answer<T>> question,
      Function<FactTable, Optional<BilingualText>> why,
      Predicate<FactTable> passed,
      FindingSink sink) {
    ImmutableSet.Builder<T> found = ImmutableSet.builder();
    for (FactTable table : tables) {
      why.apply(table).ifPresent(text -> sink.undecided(text.zh(), text.en()));
      if (!passed.test(table)) {
        sink.applied();
        Answer<T> answer = question.apply(table);
        found.addAll(answer.found());
        if (!answer.complete()) {
          sink.undecided(BOUND.zh(), BOUND.en());
        }
      }
    }
    return found.build();
  }
}
