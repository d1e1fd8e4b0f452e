// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.premise.Truth;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.WeightLevel;
import io.github.zhifa.model.discretion.WeightedFactor;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The level of one factor that holds for a case.
 *
 * @param level the level; empty where none or several hold
 * @param why why it cannot be told; empty where it can
 * @param missing the factors that are not stated and could decide
 */
record LevelChoice(
    Optional<WeightLevel> level, Optional<BilingualText> why, ImmutableSet<String> missing) {

  /** Returns the level of {@code factor}, whose levels are {@code rows}. */
  static LevelChoice of(
      WeightedFactor factor,
      ImmutableList<RowTest> rows,
      FactState facts,
      TableTerms terms,
      Trace trace) {
    ImmutableList<Integer> holding = holding(rows, facts, Truth.YES);
    if (holding.size() == 1) {
      return found(factor, holding.get(0), terms, trace);
    }
    if (holding.isEmpty() && !holding(rows, facts, Truth.UNKNOWN).isEmpty()) {
      return unknown(factor, RowTest.missing(rows, facts), facts, terms, trace);
    }
    if (holding.isEmpty()) {
      boolean read = rows.stream().allMatch(RowTest::isTyped);
      return undecided(
          factor.name() + (read ? "：没有适用的等级" : "：可读的等级都不适用，有的等级读不出"),
          factor.name()
              + (read
                  ? ": no level holds"
                  : ": no level that can be read holds, and some cannot be read"),
          ImmutableSet.of());
    }
    Optional<LegalSource> heavier = terms.rules().heavierTierOfSeveral();
    if (heavier.isEmpty()) {
      return undecided(
          factor.name() + "：同时符合几个等级",
          factor.name() + ": several levels hold at the same time",
          ImmutableSet.of());
    }
    int heaviest =
        holding.stream()
            .max(Comparator.comparing(i -> factor.levels().get(i).percent()))
            .orElseThrow();
    trace.add(
        "several-levels-heavier",
        heavier,
        () ->
            BilingualText.of(
                factor.name() + "同时符合几个等级，从其重者",
                factor.name() + ": several levels hold, the heavier prevails"));
    return found(factor, heaviest, terms, trace);
  }

  private static ImmutableList<Integer> holding(
      ImmutableList<RowTest> rows, FactState facts, Truth truth) {
    return IntStream.range(0, rows.size())
        .filter(i -> rows.get(i).of(facts) == truth)
        .boxed()
        .collect(toImmutableList());
  }

  private static LevelChoice unknown(
      WeightedFactor factor,
      ImmutableSet<String> missing,
      FactState facts,
      TableTerms terms,
      Trace trace) {
    Optional<LegalSource> lowest = terms.rules().lowestLevelWhereUnknown();
    if (lowest.isEmpty() || !facts.cannotBeFound(missing)) {
      return undecided(
          "缺少事实：" + String.join("、", missing),
          "facts are missing: " + String.join(", ", missing),
          missing);
    }
    int least =
        IntStream.range(0, factor.levels().size())
            .boxed()
            .min(Comparator.comparing(i -> factor.levels().get(i).percent()))
            .orElseThrow();
    trace.add(
        "unknown-factor-lowest",
        lowest,
        () ->
            BilingualText.of(
                factor.name() + "无法查明，按最低裁量等级",
                factor.name() + " cannot be found out: the lowest level counts"));
    return found(factor, least, terms, trace);
  }

  private static LevelChoice found(
      WeightedFactor factor, int place, TableTerms terms, Trace trace) {
    WeightLevel level = factor.levels().get(place);
    trace.add(
        "level-found",
        terms.place(),
        () ->
            BilingualText.of(
                factor.name() + "：" + level.printed() + "，" + level.percent().toPlainString() + "%",
                factor.name()
                    + ": "
                    + level.printed()
                    + ", "
                    + level.percent().toPlainString()
                    + " %"));
    return new LevelChoice(Optional.of(level), Optional.empty(), ImmutableSet.of());
  }

  private static LevelChoice undecided(String zh, String en, ImmutableSet<String> missing) {
    return new LevelChoice(Optional.empty(), Optional.of(BilingualText.of(zh, en)), missing);
  }
}
