// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.WeightLevel;
import io.github.zhifa.model.discretion.WeightStart;
import io.github.zhifa.model.discretion.WeightedFactors;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.text.BilingualText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Grades by a sum of weights: the start, one level of each factor, and the formula. */
final class WeightGrader implements SchemeGrader {
  private final WeightedFactors scheme;
  private final FactorIndex factors;
  private final ImmutableList<ImmutableList<RowTest>> levels;
  private final TableTerms terms;

  WeightGrader(WeightedFactors scheme, TableReader reader, TableTerms terms) {
    ImmutableList<ImmutableList<TypedRow>> typed =
        scheme.factors().stream().map(reader::levels).collect(toImmutableList());
    this.scheme = scheme;
    this.factors = FactorIndex.of(typed.stream().flatMap(List::stream).collect(toImmutableList()));
    this.levels = typed.stream().map(rows -> RowTest.of(rows, factors)).collect(toImmutableList());
    this.terms = terms;
  }

  @Override
  public FactorIndex factors() {
    return factors;
  }

  @Override
  public boolean grades(String label) {
    return scheme.starts().stream()
        .anyMatch(start -> start.clause().map(label::equals).orElse(true));
  }

  @Override
  public ImmutableList<FineAmount> fines() {
    return ImmutableList.of();
  }

  @Override
  public PoolGrader of(FinePool pool) {
    return (facts, trace) -> ImmutableList.of(sum(pool, facts, trace));
  }

  private GradedFine sum(FinePool pool, FactState facts, Trace trace) {
    if (scheme.damage().isPresent()) {
      return undecided(
          pool,
          BilingualText.of("该表的副本有损坏", "our copy of the table is damaged"),
          ImmutableSet.of());
    }
    List<WeightLevel> found = new ArrayList<>();
    List<LevelChoice> open = new ArrayList<>();
    for (int i = 0; i < levels.size(); i++) {
      LevelChoice choice =
          LevelChoice.of(scheme.factors().get(i), levels.get(i), facts, terms, trace);
      choice.level().ifPresent(found::add);
      if (choice.why().isPresent()) {
        open.add(choice);
      }
    }
    if (!open.isEmpty()) {
      return undecided(pool, why(open), missing(open));
    }
    ImmutableList<WeightStart> starts =
        scheme.starts().stream()
            .filter(start -> pool.grades(start.clause()))
            .collect(toImmutableList());
    return starts.size() == 1
        ? fine(starts.get(0), found, pool, trace)
        : undecided(
            pool,
            BilingualText.of("适用的起点不是恰好一个", "not exactly one start of the sum applies"),
            ImmutableSet.of());
  }

  /** All that is open, so that nobody has to ask factor by factor. */
  private static BilingualText why(List<LevelChoice> open) {
    ImmutableSet<String> missing = missing(open);
    Stream<BilingualText> facts =
        missing.isEmpty()
            ? Stream.empty()
            : Stream.of(
                BilingualText.of(
                    "缺少事实：" + String.join("、", missing),
                    "facts are missing: " + String.join(", ", missing)));
    List<BilingualText> whys =
        Stream.concat(
                facts,
                open.stream()
                    .filter(choice -> choice.missing().isEmpty())
                    .flatMap(choice -> choice.why().stream()))
            .toList();
    return BilingualText.of(
        whys.stream().map(BilingualText::zh).collect(Collectors.joining("；")),
        whys.stream().map(BilingualText::en).collect(Collectors.joining("; ")));
  }

  private static ImmutableSet<String> missing(List<LevelChoice> open) {
    return open.stream()
        .flatMap(choice -> choice.missing().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static GradedFine undecided(
      FinePool pool, BilingualText why, ImmutableSet<String> missing) {
    return GradedFine.undecided(pool.find(Optional.empty()), why, missing);
  }

  private GradedFine fine(WeightStart start, List<WeightLevel> levels, FinePool pool, Trace trace) {
    Optional<FineClause> clause = pool.find(start.clause());
    if (clause.isEmpty() || scheme.method().isEmpty()) {
      return undecided(
          pool,
          clause.isEmpty()
              ? BilingualText.of("不知权重用于哪一罚则", "it is not known which clause the weights grade")
              : BilingualText.of("该表未载明权重公式", "the table does not name its formula"),
          ImmutableSet.of());
    }
    String from = BandEnds.plain(start.percent()).toPlainString();
    trace.add(
        "weight-start",
        terms.place(),
        () ->
            BilingualText.of(
                "裁量起点"
                    + start.applies().map(when -> "（" + when + "）").orElse("")
                    + "："
                    + from
                    + "%",
                "The sum starts at " + from + " %"));
    BigDecimal sum =
        levels.stream().map(WeightLevel::percent).reduce(start.percent(), BigDecimal::add);
    Calculated<WeightedFine> fine =
        WeightedFine.of(scheme.method().get(), start, clause.get().fine(), sum, trace);
    return GradedFine.ofAmount(
        clause.get(), fine.then(each -> Calculated.of(each.amount())), terms, trace);
  }
}
