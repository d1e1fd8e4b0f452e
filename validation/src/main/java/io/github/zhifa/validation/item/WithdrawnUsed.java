// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import io.github.zhifa.core.item.Adoptions;
import io.github.zhifa.core.law.DocumentForce;
import io.github.zhifa.model.item.AdoptionEvent;
import io.github.zhifa.model.item.AdoptionRegister;
import io.github.zhifa.model.item.AdoptionStep;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.time.LocalDate;

/** What was taken back is not taken on. */
final class WithdrawnUsed extends RecordRule<AdoptionRegister> {
  private static final RuleInfo INFO =
      RuleInfo.builder("ADOPTION-WITHDRAWN-USED")
          .severity(Severity.ERROR)
          .title("已收回的事项仍在行使", "withdrawn item used")
          .why(
              "清单载明事项已经收回，台账却记载乡镇、街道此后承接或者恢复行使；收回后不再有该项处罚权。应当更正台账，或者重新下放。",
              "The list says that the item was taken back, yet the register has a "
                  + "township take it on or resume it from then on; the power is gone. "
                  + "Correct the register, or hand the item down anew.")
          .source("中华人民共和国行政处罚法", "第二十四条第二款")
          .message(
              "{item}自{withdrawn}起收回，{day}仍记载“{step}”",
              "{item} is withdrawn from {withdrawn}, yet {day} records {step}")
          .wrong(
              Example.of(
                      "adoption-register",
                      """
                  {"events": [
                    {"step": "take-on", "day": "2025-02-01", "list": "示例清单（虚构）", "source": {"instrument": "示例通告（虚构）"}, "items": [{"code": "SL-001"}]}]}""")
                  .beside(
                      """
                      {"kind": "item-list", "document": {"title": "示例清单（虚构）"},
                       "items": [{"position": 1, "code": "SL-001", "name": "对随地吐痰的处罚",
                                  "withdrawal": {"day": "2025-01-03", "source": {"instrument": "示例通告（虚构）"}}}]}"""))
          .right(
              Example.of(
                      "adoption-register",
                      """
                  {"events": [
                    {"step": "take-on", "day": "2024-07-01", "list": "示例清单（虚构）", "source": {"instrument": "示例通告（虚构）"}, "items": [{"code": "SL-001"}]}]}""")
                  .beside(
                      """
                      {"kind": "item-list", "document": {"title": "示例清单（虚构）"},
                       "items": [{"position": 1, "code": "SL-001", "name": "对随地吐痰的处罚",
                                  "withdrawal": {"day": "2025-01-03", "source": {"instrument": "示例通告（虚构）"}}}]}"""))
          .build();

  WithdrawnUsed() {
    super(INFO, AdoptionRegister.class);
  }

  @Override
  public void check(Row<AdoptionRegister> row, CheckContext context, FindingSink sink) {
    for (int i = 0; i < row.value().events().size(); i++) {
      AdoptionEvent event = row.value().events().get(i);
      if (event.step() != AdoptionStep.TAKE_ON && event.step() != AdoptionStep.RESUME) {
        continue;
      }
      for (ItemList list : context.itemRecords().lists()) {
        if (DocumentForce.isCitedAs(event.list(), list.document())) {
          check("/events/" + i, event, list, sink);
        }
      }
    }
  }

  /** A step for the whole list is one for what is still on it. */
  private static void check(String pointer, AdoptionEvent event, ItemList list, FindingSink sink) {
    for (Item item : list.items()) {
      if (item.withdrawal().isEmpty() || event.items().isEmpty() || !Adoptions.isFor(event, item)) {
        continue;
      }
      sink.applied();
      LocalDate gone = item.withdrawal().get().day();
      if (!event.day().isBefore(gone)) {
        sink.at(pointer)
            .with("item", item.name())
            .with("withdrawn", gone.toString())
            .with("day", event.day().toString())
            .with("step", event.step().label())
            .report();
      }
    }
  }
}
