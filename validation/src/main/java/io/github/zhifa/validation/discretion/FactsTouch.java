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
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.GroupRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.Optional;

/** Tiers or levels whose conditions share an end leave open to which of them that value belongs. */
final class FactsTouch extends GroupRule<ItemTables, String> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-FACTS-TOUCH")
          .severity(Severity.INFO)
          .title("相邻条件共用一个界限值", "conditions touch")
          .why(
              "相邻阶次（或者权重的相邻各档）的条件止于、始于同一数值，而“以上”“以下”都包括本数或者未作说"
                  + "明，该数值就属于两个阶次；这很常见，一般不必逐项修改，在总则中说明归入哪一个即可。整份清单只"
                  + "报一次。这由清单自身可见，不另引法条。",
              "The conditions of neighbouring tiers or levels end and begin with one value, and 以上 and "
                  + "以下 both include it or the document does not say, so that value belongs to both. This is "
                  + "common; a general provision that says to which one it belongs is enough. It is said once "
                  + "for the whole list. It follows from the list itself; no provision is needed.")
          .message(
              "{count} 张表的相邻条件共用一个界限值，第一张表为：{facts}",
              "Tables in which neighbouring conditions share an end: {count}; in the first of them: {facts}")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000),
                  points(tier("面积10平方米以下", 2000, 2000), tier("面积10平方米以上", 5000, 5000))))
          .right(
              BenchmarkExamples.of(
                  clause("1", 2000, 5000),
                  points(tier("面积不足10平方米", 2000, 2000), tier("面积10平方米以上", 5000, 5000))))
          .build();

  FactsTouch() {
    super(INFO, ItemTables.class);
  }

  @Override
  public Optional<String> keyOf(Row<ItemTables> row) {
    return FactRows.all(row).isEmpty() ? Optional.empty() : Optional.of("tables");
  }

  @Override
  public void check(
      String key, ImmutableList<Row<ItemTables>> group, CheckContext context, FindingSink sink) {
    SharedEndsOfList found = new SharedEndsOfList();
    for (Row<ItemTables> row : group) {
      FactRows.all(row).forEach(rows -> found.add(rows.table(), ends(rows, sink)));
    }
    found.report("facts", sink);
  }

  private static ImmutableList<BilingualText> ends(FactRows rows, FindingSink sink) {
    return rows.ask(FactTable::meetings, sink).stream()
        .filter(meeting -> meeting.kind() == Meeting.Kind.END)
        .map(meeting -> BilingualText.of(meeting.facts(), meeting.facts()))
        .distinct()
        .collect(toImmutableList());
  }
}
