// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.points;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.table.FactTable;
import io.github.zhifa.core.discretion.table.Inversion;
import io.github.zhifa.core.discretion.table.ItemTables;
import io.github.zhifa.core.discretion.table.Meeting;
import io.github.zhifa.core.discretion.tier.GradeNames;
import io.github.zhifa.core.discretion.tier.ItemClauses;
import io.github.zhifa.core.discretion.tier.StatutoryContainment;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Graver facts cost at least as much. */
final class LighterCostsMore extends RecordRule<ItemTables> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-LIGHTER-COSTS-MORE")
          .severity(Severity.WARNING)
          .title("较轻的事实罚得更重", "lighter facts cost more")
          .why(
              "两个阶次只有一个因素不同，事实较轻的罚款却更高；行政处罚应当与违法行为的事实、性质、情节以及社"
                  + "会危害程度相当（行政处罚法第五条）。次数以多为重；其他数量以哪一端为重，按本表多数阶次的走"
                  + "向判断。应当核对数额和条件。",
              "Two tiers differ in one factor only, but the one with the lighter facts fines more. A "
                  + "penalty corresponds to the facts and the harm (art 5). Of occasions more are graver; which "
                  + "end of another number is the graver one is taken from most tiers of the table. Check the "
                  + "amounts and the conditions.")
          .source("中华人民共和国行政处罚法", "第五条")
          .message(
              "就“{factor}”而言{tier}的事实轻于{other}，罚款却更高：{amount}，对{otherAmount}",
              "In \"{factor}\" the facts of {tier} are lighter than those of {other}, but it fines more: "
                  + "{amount} against {otherAmount}")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000),
                  points(
                      tier("第一次被处罚的", 2000, 2000),
                      tier("第二次被处罚的", 5000, 5000),
                      tier("第三次及以上被处罚的", 3000, 3000))))
          .right(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000),
                  points(
                      tier("第一次被处罚的", 2000, 2000),
                      tier("第二次被处罚的", 3000, 3000),
                      tier("第三次及以上被处罚的", 5000, 5000))))
          .build();

  LighterCostsMore() {
    super(INFO, ItemTables.class);
  }

  @Override
  public void check(Row<ItemTables> row, CheckContext context, FindingSink sink) {
    ImmutableList<Tier> tiers = Schemes.tiers(row.value().item());
    for (FactRows rows : FactRows.tiers(row)) {
      List<Inversion> left = new ArrayList<>(of(rows, sink));
      left.removeIf(each -> isFoundElsewhere(each, rows, tiers, sink));
      while (!left.isEmpty()) {
        int place = mostAt(left);
        ImmutableList<Inversion> own =
            left.stream().filter(each -> isAt(place, each)).collect(toImmutableList());
        left.removeAll(own);
        report(rows, tiers, place, own, sink);
      }
    }
  }

  /** Returns the inversions among tiers. */
  static ImmutableList<Inversion> of(FactRows rows, FindingSink sink) {
    return rows.ask(table -> table.inversions(rows.row().value()::fine), sink).asList();
  }

  /** A fine outside the statute, or one of two for the same facts, is a finding of its own. */
  private static boolean isFoundElsewhere(
      Inversion inversion, FactRows rows, ImmutableList<Tier> tiers, FindingSink sink) {
    ItemClauses clauses = new ItemClauses(rows.row().value().item().clauses());
    ImmutableSet<Integer> places = ImmutableSet.of(inversion.lighter(), inversion.graver());
    boolean unlawful =
        places.stream()
            .map(tiers::get)
            .anyMatch(tier -> isOutside(tier, clauses.find(tier.clause())));
    return unlawful
        || rows.ask(FactTable::meetings, sink).stream()
            .filter(meeting -> meeting.kind() == Meeting.Kind.OVERLAP)
            .filter(
                meeting -> Fines.differ(tiers.get(meeting.first()), tiers.get(meeting.second())))
            .anyMatch(
                meeting -> places.contains(meeting.first()) || places.contains(meeting.second()));
  }

  private static boolean isOutside(Tier tier, Optional<FineClause> clause) {
    if (tier.fine().isEmpty() || clause.isEmpty()) {
      return false;
    }
    StatutoryContainment stands = StatutoryContainment.of(clause.get().fine(), tier.fine().get());
    return stands.above() || (stands.below() && !GradeNames.mitigates(tier.grade()));
  }

  /** One wrong amount is found beside each of its neighbours; it is one finding. */
  private static int mostAt(List<Inversion> inversions) {
    return inversions.stream()
        .flatMap(each -> Stream.of(each.graver(), each.lighter()))
        .distinct()
        .max(
            Comparator.comparing(
                place -> inversions.stream().filter(each -> isAt(place, each)).count()))
        .orElseThrow();
  }

  private static boolean isAt(int place, Inversion inversion) {
    return inversion.lighter() == place || inversion.graver() == place;
  }

  private static void report(
      FactRows rows,
      ImmutableList<Tier> tiers,
      int place,
      ImmutableList<Inversion> own,
      FindingSink sink) {
    Inversion first = own.get(0);
    FindingSink.Draft draft =
        sink.at(rows.pointer(place) + "/fine")
            .with("factor", first.factor())
            .with("tier", rows.name(first.lighter()))
            .with("other", rows.name(first.graver()))
            .with("amount", Wording.outcome(tiers.get(first.lighter())))
            .with("otherAmount", Wording.outcome(tiers.get(first.graver())));
    own.stream()
        .map(each -> each.lighter() == place ? each.graver() : each.lighter())
        .forEach(other -> draft.related(rows.pointer(other) + "/fine"));
    draft.report();
  }
}
