// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import io.github.zhifa.core.staffing.LedgerKind;
import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.model.staffing.ApprovedQuota;
import io.github.zhifa.model.staffing.QuotaTotal;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** One day has one number. */
final class QuotaStatedTwice extends RecordRule<QuotaLedger> {
  private static final RuleInfo INFO =
      RuleInfo.builder("STAFFING-QUOTA-STATED-TWICE")
          .severity(Severity.ERROR)
          .title("同日载明两个不同的编制数", "quota stated twice")
          .why(
              "同一机构或者同一区划总额、同一类编制自同一日起载明了不同的数字，无法判断哪一个有效；核对时取较小者。这是台账自身的矛盾，不另引法条。请更正。",
              "For one unit (or the total of one locality) and kind two rows begin on one day with different numbers, and it"
                  + " cannot be told which one holds; the lesser one is taken. This contradiction"
                  + " is in the table itself; no provision is needed. Correct it.")
          .message(
              "{unit}{kind}自{day}起载明{posts}，另一行为{other}",
              "{unit} has from {day} on {posts} of {kind}, and {other} in another row")
          .wrong(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 2), ExampleTables.quota("D", "行政编制", 3)))
          .right(
              ExampleTables.of(
                  ExampleTables.quota("D", "行政编制", 2), ExampleTables.quota("D", "事业编制", 3)))
          .build();

  QuotaStatedTwice() {
    super(INFO, QuotaLedger.class);
  }

  @Override
  public void check(Row<QuotaLedger> row, CheckContext context, FindingSink sink) {
    QuotaLedger ledger = row.value();
    Map<Start, Integer> first = new HashMap<>();
    for (int i = 0; i < ledger.table().quotas().size(); i++) {
      ApprovedQuota quota = ledger.table().quotas().get(i);
      LedgerKind kind = ledger.kind(quota.kind());
      sink.applied();
      Integer other = first.putIfAbsent(new Start(quota.unit(), kind, quota.firstDay()), i);
      if (other != null && !number(quota).equals(number(ledger.table().quotas().get(other)))) {
        sink.at("/quotas/" + i)
            .with("unit", Places.name(ledger, quota.unit()))
            .with("kind", kind.label())
            .with("day", quota.firstDay().toString())
            .with("posts", number(quota))
            .with("other", number(ledger.table().quotas().get(other)))
            .related("/quotas/" + other)
            .report();
      }
    }
    totals(ledger, sink);
  }

  private static void totals(QuotaLedger ledger, FindingSink sink) {
    Map<Start, Integer> first = new HashMap<>();
    for (int i = 0; i < ledger.table().totals().size(); i++) {
      QuotaTotal total = ledger.table().totals().get(i);
      LedgerKind kind = ledger.kind(total.kind());
      String division = total.division().digits();
      sink.applied();
      Integer other = first.putIfAbsent(new Start(division, kind, total.firstDay()), i);
      if (other != null && total.posts() != ledger.table().totals().get(other).posts()) {
        sink.at("/totals/" + i)
            .with("unit", BilingualText.of("区划" + division, "Division " + division))
            .with("kind", kind.label())
            .with("day", total.firstDay().toString())
            .with("posts", posts(total.posts()))
            .with("other", posts(ledger.table().totals().get(other).posts()))
            .related("/totals/" + other)
            .report();
      }
    }
  }

  private static BilingualText posts(int number) {
    return BilingualText.of(number + "名", number + " posts");
  }

  private record Start(String unit, LedgerKind kind, LocalDate day) {}

  private static BilingualText number(ApprovedQuota quota) {
    return quota
        .leadershipPosts()
        .map(
            leaders ->
                BilingualText.of(
                    quota.posts() + "名（领导职数" + leaders + "名）",
                    quota.posts() + " posts (" + leaders + " leadership posts)"))
        .orElse(posts(quota.posts()));
  }
}
