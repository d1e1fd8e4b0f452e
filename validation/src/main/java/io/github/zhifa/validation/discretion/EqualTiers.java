// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.points;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.table.FactTable;
import io.github.zhifa.core.discretion.table.ItemTables;
import io.github.zhifa.model.discretion.TierRole;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Tiers with different conditions have different fines. */
final class EqualTiers extends RecordRule<ItemTables> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-EQUAL-TIERS")
          .severity(Severity.INFO)
          .title("条件不同的阶次罚款相同", "equal tiers")
          .why(
              "同一罚则下条件不同的阶次罚款完全相同，区分这些条件就没有作用；可能是有意为之，也可能是数额误写" + "。请核对；一个事项只报一次。这由清单自身可见，不另引法条。",
              "Tiers of one clause with different conditions have the same fine, so that telling these "
                  + "conditions apart has no effect; it may be meant, or an amount is miswritten. Check it. It "
                  + "is said once for an item. It follows from the list itself; no provision is needed.")
          .message(
              "条件不同而罚款相同：{tiers}", "Tiers with different conditions have the same fine: {tiers}")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000),
                  points(
                      tier("第一次被处罚的", 2000, 2000),
                      tier("第二次被处罚的", 5000, 5000),
                      tier("第三次及以上被处罚的", 5000, 5000))))
          .right(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000),
                  points(
                      tier("第一次被处罚的", 2000, 2000),
                      tier("第二次被处罚的", 3000, 3000),
                      tier("第三次及以上被处罚的", 5000, 5000))))
          .build();

  EqualTiers() {
    super(INFO, ItemTables.class);
  }

  @Override
  public void check(Row<ItemTables> row, CheckContext context, FindingSink sink) {
    ImmutableSet<Integer> repeated =
        FactRows.tiers(row).stream()
            .flatMap(rows -> rows.ask(FactTable::repeated, sink).stream())
            .map(FactTable.Superfluous::place)
            .collect(toImmutableSet());
    Collection<Collection<TierFine>> all =
        TierFine.of(row.value().item(), row.document().convention()).asMap().values();
    ImmutableList<List<TierFine>> groups =
        all.stream().flatMap(fines -> groups(fines, repeated).stream()).collect(toImmutableList());
    if (!groups.isEmpty()) {
      report(row, groups, sink);
    }
  }

  private static List<List<TierFine>> groups(
      Collection<TierFine> fines, ImmutableSet<Integer> repeated) {
    List<List<TierFine>> groups = new ArrayList<>();
    for (TierFine fine : fines) {
      if (fine.tier().tier().role() == TierRole.ORDINARY && !repeated.contains(fine.position())) {
        groups.stream()
            .filter(group -> Fines.isSame(group.get(0).fine(), fine.fine()))
            .findFirst()
            .orElseGet(
                () -> {
                  groups.add(new ArrayList<>());
                  return groups.get(groups.size() - 1);
                })
            .add(fine);
      }
    }
    groups.removeIf(group -> group.size() < 2);
    return groups;
  }

  private static void report(
      Row<ItemTables> row, ImmutableList<List<TierFine>> groups, FindingSink sink) {
    FindingSink.Draft draft =
        sink.at(Schemes.tier(row, groups.get(0).get(1).position()) + "/fine")
            .with(
                "tiers",
                Wording.list(groups.stream().map(EqualTiers::text).collect(toImmutableList())));
    groups.stream()
        .flatMap(List::stream)
        .filter(fine -> !fine.equals(groups.get(0).get(1)))
        .forEach(fine -> draft.related(Schemes.tier(row, fine.position()) + "/fine"));
    draft.report();
  }

  private static BilingualText text(List<TierFine> group) {
    BilingualText names =
        Wording.and(
            group.stream()
                .map(fine -> Wording.tier(fine.position(), fine.tier().tier()))
                .collect(toImmutableList()));
    BilingualText fine = Wording.fine(group.get(0).fine());
    return BilingualText.of(names.zh() + "都是" + fine.zh(), names.en() + " (" + fine.en() + ")");
  }
}
