// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

import io.github.zhifa.core.staffing.DoubleHolding;
import io.github.zhifa.core.staffing.QuotaLedger;
import io.github.zhifa.model.staffing.PostHolding;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.List;

/** A person is on one post at a time. */
final class PersonOnTwoPosts extends RecordRule<QuotaLedger> {
  private static final RuleInfo INFO =
      RuleInfo.builder("STAFFING-PERSON-ON-TWO-POSTS")
          .severity(Severity.WARNING)
          .title("一人占用两个编制", "one person on two posts")
          .why(
              "同一人员在同一日占用两个编制，实有人数被重复计算，或者有人员虚报。兼任职务不另占编制。这是台账自身的核对，不另引法条。请更正。",
              "One person is on two posts on the same day, so people are counted twice, or somebody"
                  + " is reported who is not there. A second function takes no second post. This is"
                  + " a check of the table itself; no provision is needed. Correct it.")
          .message(
              "同一人员自{firstDay}起占用{unit}的编制时，仍占用{other}的编制",
              "The person is on a post of {unit} from {firstDay} on while still on one of {other}")
          .wrong(
              ExampleTables.of(
                  ExampleTables.people("D", "行政编制", 1, "\"person\": \"a\""),
                  ExampleTables.people("E", "行政编制", 1, "\"person\": \"a\"")))
          .right(
              ExampleTables.of(
                  ExampleTables.people(
                      "D", "行政编制", 1, "\"person\": \"a\", \"lastDay\": \"2020-12-31\""),
                  ExampleTables.people(
                      "E", "行政编制", 1, "\"person\": \"a\", \"firstDay\": \"2021-01-01\"")))
          .build();

  PersonOnTwoPosts() {
    super(INFO, QuotaLedger.class);
  }

  @Override
  public void check(Row<QuotaLedger> row, CheckContext context, FindingSink sink) {
    QuotaLedger ledger = row.value();
    List<PostHolding> holdings = ledger.table().holdings();
    if (!holdings.isEmpty()) {
      sink.applied();
    }
    for (DoubleHolding found : DoubleHolding.in(holdings)) {
      PostHolding later = holdings.get(found.later());
      sink.at("/holdings/" + found.later())
          .with("firstDay", later.firstDay().toString())
          .with("unit", Places.name(ledger, later.unit()))
          .with("other", Places.name(ledger, holdings.get(found.earlier()).unit()))
          .related("/holdings/" + found.earlier())
          .report();
    }
  }
}
