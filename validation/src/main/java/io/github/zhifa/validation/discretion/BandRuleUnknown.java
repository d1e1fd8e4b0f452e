// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.bands;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;

import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** Says which band rules are not known, so that silence on their items is not praise. */
final class BandRuleUnknown extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-BAND-RULE-UNKNOWN")
          .severity(Severity.INFO)
          .title("适用规则未收录", "band rule not known")
          .why(
              "条目按某一适用规则分档，而所用的规则库没有这一规则，不能计算，也不能核对各档是否完整。此为数据" + "状况，不另引法条。应当补上该规则或者改正名称。",
              "The item is graded by a band rule that is not among those given, so nothing is calculated and "
                  + "its bands are not checked. It is about the data; no provision is needed. Add the rule or "
                  + "correct its name.")
          .message("适用规则“{name}”未收录", "The band rule \"{name}\" is not known")
          .wrong(BenchmarkExamples.of(clause("1", 2000, 5000), bands("no-such-rule")))
          .right(BenchmarkExamples.of(clause("1", 2000, 5000), bands("guangdong-ecology-midpoint")))
          .build();

  BandRuleUnknown() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    Schemes.bands(row.value())
        .ifPresent(
            scheme -> {
              sink.applied();
              if (context.bandRules().named(scheme.rule()).isEmpty()) {
                sink.at(row.pointer() + "/scheme/rule").with("name", scheme.rule()).report();
              }
            });
  }
}
