// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.points;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tier;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.table.FactTable;
import io.github.zhifa.core.discretion.table.ItemTables;
import io.github.zhifa.core.discretion.table.Meeting;
import io.github.zhifa.model.discretion.Tier;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** Tiers that print alternatives say what counts where those of two tiers are there at once. */
final class AlternativesCross extends RecordRule<ItemTables> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-ALTERNATIVES-CROSS")
          .severity(Severity.INFO)
          .title("并列条件可以分属两个阶次", "alternatives cross")
          .why(
              "阶次（或者权重的一档）以“或”并列几个条件，同一案件可以就一个条件落入此阶次、就另一个条件落入"
                  + "彼阶次，罚款不同，基准没有说明从其重者。应当写明（如“就高”）；一张表只报一次。这由清单自身可"
                  + "见，不另引法条。",
              "Tiers or levels print alternatives with 或, and one case can fall into one of them by one "
                  + "alternative and into another by the other, with different fines; nothing says that the "
                  + "heavier one counts. Say so. It is said once for a table. It follows from the list itself; "
                  + "no provision is needed.")
          .message(
              "事实为“{facts}”时，{tier}与{other}都可以适用",
              "For the facts \"{facts}\" both {tier} and {other} can be applied")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000),
                  points(tier("超标不足3倍或超量不足30%", 2000, 2000), tier("超标3倍以上或超量30%以上", 5000, 5000))))
          .right(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000),
                  points(tier("超标不足3倍", 2000, 2000), tier("超标3倍以上", 5000, 5000))))
          .build();

  AlternativesCross() {
    super(INFO, ItemTables.class);
  }

  @Override
  public void check(Row<ItemTables> row, CheckContext context, FindingSink sink) {
    boolean settled = row.value().heavierPrevails().isPresent();
    for (FactRows rows : FactRows.all(row)) {
      rows.ask(FactTable::meetings, sink).stream()
          .filter(meeting -> meeting.kind() == Meeting.Kind.ALTERNATIVES)
          .filter(meeting -> !settled && differ(rows, meeting))
          .limit(1)
          .forEach(meeting -> report(rows, meeting, sink));
    }
  }

  private static boolean differ(FactRows rows, Meeting meeting) {
    if (rows.factor().isPresent()) {
      ImmutableList<java.math.BigDecimal> percents =
          rows.weighted().levels().stream()
              .map(level -> level.percent())
              .collect(toImmutableList());
      return percents.get(meeting.first()).compareTo(percents.get(meeting.second())) != 0;
    }
    ImmutableList<Tier> tiers = Schemes.tiers(rows.row().value().item());
    return Fines.differ(tiers.get(meeting.first()), tiers.get(meeting.second()));
  }

  private static void report(FactRows rows, Meeting meeting, FindingSink sink) {
    sink.at(rows.pointer(meeting.second()))
        .with("facts", meeting.facts())
        .with("tier", rows.name(meeting.second()))
        .with("other", rows.name(meeting.first()))
        .related(rows.pointer(meeting.first()))
        .report();
  }
}
