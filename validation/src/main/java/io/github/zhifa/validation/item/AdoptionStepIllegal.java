// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.item.AdoptionState;
import io.github.zhifa.model.item.AdoptionEvent;
import io.github.zhifa.model.item.AdoptionRegister;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.LinkedHashMap;
import java.util.Map;

/** The steps of an adoption follow one another. */
final class AdoptionStepIllegal extends RecordRule<AdoptionRegister> {
  private static final RuleInfo INFO =
      RuleInfo.builder("ADOPTION-STEP-ILLEGAL")
          .severity(Severity.ERROR)
          .title("承接步骤不合顺序", "illegal step of an adoption")
          .why(
              "事项应当先选定、再公布、后施行，暂停、恢复、收回各有其前提；未经公布的决定不得作为处罚依据。应当核对日期和步骤。清单本身"
                  + "未提供、而台账用不同方式指称事项的，不作判断。",
              "An item is selected, then published, then taken on; suspending, "
                  + "resuming and withdrawing have their own conditions, and no penalty "
                  + "rests on what is not published. See the days and steps. Where the "
                  + "list is not given and the register names its items in different "
                  + "ways, nothing is said.")
          .source("中华人民共和国行政处罚法", "第五条第三款")
          .source("中华人民共和国行政处罚法", "第二十四条第一款")
          .message(
              "{day}的步骤“{step}”不合顺序：此前状态为“{state}”",
              "The step {step} of {day} is not legal: the state before is {state}")
          .wrong(
              Example.of(
                  "adoption-register",
                  """
                  {"events": [
                    {"step": "select", "day": "2024-05-10", "list": "示例清单（虚构）", "source": {"instrument": "示例通告（虚构）"}},
                    {"step": "take-on", "day": "2024-07-01", "list": "示例清单（虚构）", "source": {"instrument": "示例通告（虚构）"}}]}"""))
          .right(
              Example.of(
                  "adoption-register",
                  """
                  {"events": [
                    {"step": "select", "day": "2024-05-10", "list": "示例清单（虚构）", "source": {"instrument": "示例通告（虚构）"}},
                    {"step": "publish", "day": "2024-05-22", "list": "示例清单（虚构）", "source": {"instrument": "示例通告（虚构）"}},
                    {"step": "take-on", "day": "2024-07-01", "list": "示例清单（虚构）", "source": {"instrument": "示例通告（虚构）"}}]}"""))
          .build();

  AdoptionStepIllegal() {
    super(INFO, AdoptionRegister.class);
  }

  @Override
  public void check(Row<AdoptionRegister> row, CheckContext context, FindingSink sink) {
    ImmutableSet<String> lists =
        row.value().events().stream()
            .map(AdoptionEvent::list)
            .collect(ImmutableSet.toImmutableSet());
    Map<AdoptionEvent, AdoptionState> illegal = new LinkedHashMap<>();
    for (String list : lists) {
      RegisterReplay replay = RegisterReplay.of(row.value(), list, context.itemRecords());
      if (replay.isTold()) {
        sink.applied();
        replay.illegal().forEach(illegal::putIfAbsent);
      } else {
        sink.undecided(
            "台账用不同方式指称《" + list + "》的事项，而该清单未提供",
            "the register names items of 《"
                + list
                + "》 in different ways, and the list is not given");
      }
    }
    for (int i = 0; i < row.value().events().size(); i++) {
      AdoptionEvent event = row.value().events().get(i);
      if (illegal.containsKey(event)) {
        sink.at("/events/" + i)
            .with("day", event.day().toString())
            .with("step", event.step().label())
            .with("state", illegal.get(event).label())
            .report();
      }
    }
  }
}
