// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.ranges;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.tier;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.GroupRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.Optional;

/** Tiers that share an end leave open to which of them that amount belongs. */
final class AmountsTouch extends GroupRule<BenchmarkItem, String> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-AMOUNTS-TOUCH")
          .severity(Severity.INFO)
          .title("相邻阶次共用一个数额", "amounts touch")
          .why(
              "相邻阶次的上限与下限是同一数额，而本文件的“以上”“以下”都包括本数或者未作说明，该数额就"
                  + "属于两个阶次；这很常见，一般不必逐项修改，在总则中说明归入哪一个即可。整份清单只报一次。这"
                  + "由清单自身可见，不另引法条。",
              "The upper end of one tier is the lower end of the next, and 以上 and 以下 both include the "
                  + "number or the document does not say, so that amount belongs to two tiers. This is common; "
                  + "a general provision that says to which one it belongs is enough. It is said once for the "
                  + "whole list. It follows from the list itself; no provision is needed.")
          .message(
              "{count} 个事项的相邻阶次共用一个数额，第一个事项为：{amounts}",
              "Items in which neighbouring tiers share an amount: {count}; in the first of them: {amounts}")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 20000, 200000),
                  ranges(tier("轻微污染", 20000, 60000), tier("严重污染", 60000, 200000))))
          .right(
              BenchmarkExamples.withConvention(
                  clause("1", 20000, 200000),
                  ranges(tier("轻微污染", 20000, 60000), tier("严重污染", 60000, 200000))))
          .build();

  AmountsTouch() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public Optional<String> keyOf(Row<BenchmarkItem> row) {
    return Schemes.tiers(row.value()).isEmpty() ? Optional.empty() : Optional.of("tiers");
  }

  @Override
  public void check(
      String key, ImmutableList<Row<BenchmarkItem>> group, CheckContext context, FindingSink sink) {
    sink.applied();
    SharedEndsOfList found = new SharedEndsOfList();
    for (Row<BenchmarkItem> row : group) {
      TierFine.of(row).asMap().values().stream()
          .map(TierFine::ranges)
          .filter(fines -> fines.size() > 1)
          .forEach(fines -> found.add(row.pointer() + "/scheme/tiers", ends(fines)));
    }
    found.report("amounts", sink);
  }

  private static ImmutableList<BilingualText> ends(ImmutableList<TierFine> fines) {
    return TierFine.table(fines).sharedEnds().stream()
        .map(amount -> Wording.amount(amount, fines.get(0).fine().measure()))
        .collect(toImmutableList());
  }
}
