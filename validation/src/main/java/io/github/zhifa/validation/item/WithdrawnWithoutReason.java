// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import io.github.zhifa.model.item.AdoptionEvent;
import io.github.zhifa.model.item.AdoptionRegister;
import io.github.zhifa.model.item.AdoptionStep;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** Who takes a power back says why. */
final class WithdrawnWithoutReason extends RecordRule<AdoptionRegister> {
  private static final RuleInfo INFO =
      RuleInfo.builder("ADOPTION-WITHDRAWN-WITHOUT-REASON")
          .severity(Severity.WARNING)
          .title("收回未载明原因", "withdrawn without a reason")
          .why(
              "收回事项的原因（依据变化、无法有效承接、清单调整）决定在办案件和后续评估如何处理，应当载明。这由台账自身得出，不另引法条。",
              "Why an item is taken back (its basis changed, the township is not "
                  + "capable, the list was revised) decides what follows for pending "
                  + "cases and assessments; state it. This follows from the register "
                  + "itself; no provision is needed.")
          .message("{day}收回，没有载明原因", "Withdrawn on {day} without a reason")
          .wrong(
              Example.of(
                  "adoption-register",
                  """
                  {"events": [
                    {"step": "select", "day": "2024-05-10", "list": "示例清单（虚构）", "source": {"instrument": "示例通告（虚构）"}},
                    {"step": "withdraw", "day": "2024-06-10", "list": "示例清单（虚构）", "source": {"instrument": "示例通告（虚构）"}}]}"""))
          .right(
              Example.of(
                  "adoption-register",
                  """
                  {"events": [
                    {"step": "select", "day": "2024-05-10", "list": "示例清单（虚构）", "source": {"instrument": "示例通告（虚构）"}},
                    {"step": "withdraw", "day": "2024-06-10", "list": "示例清单（虚构）", "source": {"instrument": "示例通告（虚构）"}, "reason": "list-revised"}]}"""))
          .build();

  WithdrawnWithoutReason() {
    super(INFO, AdoptionRegister.class);
  }

  @Override
  public void check(Row<AdoptionRegister> row, CheckContext context, FindingSink sink) {
    for (int i = 0; i < row.value().events().size(); i++) {
      AdoptionEvent event = row.value().events().get(i);
      if (event.step() != AdoptionStep.WITHDRAW) {
        continue;
      }
      sink.applied();
      if (event.reason().isEmpty()) {
        sink.at("/events/" + i).with("day", event.day().toString()).report();
      }
    }
  }
}
