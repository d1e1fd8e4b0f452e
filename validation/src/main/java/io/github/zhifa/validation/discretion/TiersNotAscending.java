// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.graded;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.points;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.table.Costs;
import io.github.zhifa.core.discretion.table.ItemTables;
import io.github.zhifa.core.discretion.tier.GradeNames;
import io.github.zhifa.model.discretion.CircumstanceLevel;
import io.github.zhifa.model.discretion.TierRole;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tiers go from light to grave, or from grave to light, and so do their fines. */
final class TiersNotAscending extends RecordRule<ItemTables> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-TIERS-NOT-ASCENDING")
          .severity(Severity.WARNING)
          .title("阶次与罚款的顺序不一致", "tiers not ascending")
          .why(
              "各阶次由轻到重（或者由重到轻）排列，名称也有轻重，其中一个阶次的罚款却与顺序相反，多为数额或者"
                  + "行次误写；行政处罚应当与违法行为的事实、性质、情节以及社会危害程度相当（行政处罚法第五条）。"
                  + "应当核对。",
              "The tiers go from light to grave or from grave to light, by their order or by their names, "
                  + "but the fine of one goes against it; mostly an amount or a row is misplaced. A penalty "
                  + "corresponds to the facts and the harm (art 5). Check it.")
          .source("中华人民共和国行政处罚法", "第五条")
          .message(
              "按阶次的顺序或者名称，{tier}重于{other}，罚款却更低：{amount}，对{otherAmount}",
              "By the order or the names of the tiers {tier} is graver than {other}, but it fines less: "
                  + "{amount} against {otherAmount}")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000),
                  points(
                      graded("情节较轻", "影响范围小的", 3000, 3000),
                      graded("情节较重", "影响范围较大的", 2000, 2000),
                      graded("情节严重", "影响范围大的", 5000, 5000))))
          .right(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000),
                  points(
                      graded("情节较轻", "影响范围小的", 2000, 2000),
                      graded("情节较重", "影响范围较大的", 3000, 3000),
                      graded("情节严重", "影响范围大的", 5000, 5000))))
          .build();

  /** Two fines of which the second is the lower one and should not be. */
  private record Pair(TierFine lighter, TierFine graver) {
    boolean isOf(int place, int other) {
      return Set.of(place, other).equals(Set.of(lighter.position(), graver.position()));
    }
  }

  TiersNotAscending() {
    super(INFO, ItemTables.class);
  }

  @Override
  public void check(Row<ItemTables> row, CheckContext context, FindingSink sink) {
    Collection<Collection<TierFine>> all =
        TierFine.of(row.value().item(), row.document().convention()).asMap().values();
    for (Collection<TierFine> fines : all) {
      ImmutableList<TierFine> ordinary =
          fines.stream()
              .filter(fine -> fine.tier().tier().role() == TierRole.ORDINARY)
              .collect(ImmutableList.toImmutableList());
      if (ordinary.size() > 1) {
        sink.applied();
        Set<Pair> pairs = new LinkedHashSet<>(byName(ordinary));
        pairs.addAll(byOrder(ordinary));
        pairs.removeAll(byFacts(row, pairs, sink));
        pairs.forEach(pair -> report(row, pair, sink));
      }
    }
  }

  /** Returns those that are found by their facts already. */
  private static ImmutableSet<Pair> byFacts(
      Row<ItemTables> row, Set<Pair> pairs, FindingSink sink) {
    return pairs.isEmpty()
        ? ImmutableSet.of()
        : FactRows.tiers(row).stream()
            .flatMap(rows -> LighterCostsMore.of(rows, sink).stream())
            .flatMap(
                found -> pairs.stream().filter(pair -> pair.isOf(found.lighter(), found.graver())))
            .collect(toImmutableSet());
  }

  private static Set<Pair> byName(ImmutableList<TierFine> fines) {
    Set<Pair> pairs = new LinkedHashSet<>();
    for (TierFine one : fines) {
      for (TierFine other : fines) {
        Optional<CircumstanceLevel> level = level(one);
        boolean lighter =
            level.isPresent()
                && level(other).filter(it -> it.compareTo(level.get()) > 0).isPresent();
        if (lighter && areComparable(one, other) && rise(one, other) < 0) {
          pairs.add(new Pair(one, other));
        }
      }
    }
    return pairs;
  }

  private static Optional<CircumstanceLevel> level(TierFine fine) {
    return fine.tier().tier().grade().flatMap(GradeNames::levelOf);
  }

  private static boolean areComparable(TierFine one, TierFine other) {
    boolean noFacts =
        one.tier().tier().conditions().isEmpty() && other.tier().tier().conditions().isEmpty();
    return noFacts || TierColumns.differInOne(one.tier().tier(), other.tier().tier());
  }

  /** Neighbours that differ in one column; most of them tell the direction. */
  private static Set<Pair> byOrder(List<TierFine> fines) {
    Set<Pair> rising = new LinkedHashSet<>();
    Set<Pair> falling = new LinkedHashSet<>();
    for (int i = 1; i < fines.size(); i++) {
      TierFine one = fines.get(i - 1);
      TierFine next = fines.get(i);
      if (areComparable(one, next)) {
        int rise = rise(one, next);
        if (rise > 0) {
          rising.add(new Pair(next, one));
        } else if (rise < 0) {
          falling.add(new Pair(one, next));
        }
      }
    }
    int direction = rising.size() - falling.size();
    if (direction == 0) {
      direction = rise(fines.get(0), fines.get(fines.size() - 1));
    }
    return direction > 0 ? falling : direction < 0 ? rising : Set.of();
  }

  private static int rise(TierFine one, TierFine other) {
    return Costs.compare(other.fine(), one.fine());
  }

  private static void report(Row<ItemTables> row, Pair pair, FindingSink sink) {
    TierFine graver = pair.graver();
    TierFine lighter = pair.lighter();
    sink.at(Schemes.tier(row, graver.position()) + "/fine")
        .with("tier", Wording.tier(graver.position(), graver.tier().tier()))
        .with("other", Wording.tier(lighter.position(), lighter.tier().tier()))
        .with("amount", Wording.fine(graver.fine()))
        .with("otherAmount", Wording.fine(lighter.fine()))
        .related(Schemes.tier(row, lighter.position()) + "/fine")
        .report();
  }
}
