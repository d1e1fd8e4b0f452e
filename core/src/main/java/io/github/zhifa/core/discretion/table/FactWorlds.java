// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.table;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the columns of a table can be answered. 超标3倍以下或超量30%以下 answers its column in two ways, and a
 * case may have to do with one of them only: what is missing is asked of each. What stands together
 * in one row is one answer.
 */
final class FactWorlds {
  /** No real table has more; the number multiplies. */
  private static final int MOST = 64;

  private FactWorlds() {}

  /**
   * One answer for each column.
   *
   * @param ways the ways that can hold
   * @param aside numbers that other ways speak of in other words, of the same unit and column:
   *     第二次被处罚或者随意丢弃的 has a number of 被处罚次数 as well
   */
  record World(
      ImmutableList<AskedWay> ways, ImmutableListMultimap<FactKey, Range<BigDecimal>> aside) {}

  /** Returns the worlds of {@code ways}; empty where there are too many. */
  static Optional<ImmutableList<World>> of(List<AskedWay> ways) {
    ImmutableListMultimap<String, ImmutableSet<FactKey>> answers = answers(ways);
    List<String> columns = answers.keySet().asList();
    long worlds = 1;
    for (Collection<ImmutableSet<FactKey>> each : answers.asMap().values()) {
      worlds *= each.size();
      if (worlds > MOST) {
        return Optional.empty();
      }
    }
    return Optional.of(
        Lists.cartesianProduct(columns.stream().map(answers::get).toList()).stream()
            .map(choice -> in(columns, choice, ways))
            .collect(toImmutableList()));
  }

  private static World in(
      List<String> columns, List<ImmutableSet<FactKey>> choice, List<AskedWay> ways) {
    ImmutableList.Builder<AskedWay> own = ImmutableList.builder();
    ImmutableListMultimap.Builder<FactKey, Range<BigDecimal>> aside =
        ImmutableListMultimap.builder();
    for (AskedWay way : ways) {
      boolean holds = true;
      for (int i = 0; i < columns.size(); i++) {
        ImmutableSet<FactKey> answer = choice.get(i);
        ImmutableSet<FactKey> asked = asked(way, columns.get(i));
        holds &= answer.containsAll(asked);
        Sets.difference(asked, answer).forEach(key -> addAside(way, key, answer, aside));
      }
      if (holds) {
        own.add(way);
      }
    }
    return new World(own.build(), aside.build());
  }

  private static void addAside(
      AskedWay way,
      FactKey key,
      ImmutableSet<FactKey> answer,
      ImmutableListMultimap.Builder<FactKey, Range<BigDecimal>> aside) {
    Range<BigDecimal> range = way.numbers().get(key);
    if (range != null) {
      answer.stream()
          .filter(other -> other.isNumber() && other.unit().equals(key.unit()))
          .forEach(other -> aside.put(other, range));
    }
  }

  /** Returns the answers of each column, in printed order. */
  static ImmutableListMultimap<String, ImmutableSet<FactKey>> answers(List<AskedWay> ways) {
    Map<String, List<Set<FactKey>>> byColumn = new LinkedHashMap<>();
    for (AskedWay way : ways) {
      for (String column : way.columns().keySet()) {
        Set<FactKey> asked = asked(way, column);
        if (!asked.isEmpty()) {
          add(asked, byColumn.computeIfAbsent(column, each -> new ArrayList<>()));
        }
      }
    }
    ImmutableListMultimap.Builder<String, ImmutableSet<FactKey>> answers =
        ImmutableListMultimap.builder();
    byColumn.forEach(
        (column, sets) -> sets.forEach(set -> answers.put(column, ImmutableSet.copyOf(set))));
    return answers.build();
  }

  /** Joins {@code asked} with all sets that it meets. */
  private static void add(Set<FactKey> asked, List<Set<FactKey>> sets) {
    Set<FactKey> joined = new LinkedHashSet<>(asked);
    for (Set<FactKey> set : ImmutableList.copyOf(sets)) {
      if (!Collections.disjoint(set, asked)) {
        joined.addAll(set);
        sets.remove(set);
      }
    }
    sets.add(joined);
  }

  /** Returns the numbers and choices that {@code way} asks for in {@code column}. */
  private static ImmutableSet<FactKey> asked(AskedWay way, String column) {
    return way.columns().get(column).stream()
        .filter(key -> !key.isCircumstance())
        .collect(toImmutableSet());
  }
}
