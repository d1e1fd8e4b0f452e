// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import io.github.zhifa.core.agency.AgencyNames;
import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.item.Empowerment;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.item.ItemListType;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.Optional;

/** Only a province hands powers to townships. */
final class DecidedByWrongLevel extends RecordRule<ItemList> {
  private static final RuleInfo INFO =
      RuleInfo.builder("ITEM-DECIDED-BY-WRONG-LEVEL")
          .severity(Severity.ERROR)
          .title("下放决定机关级别不符", "decided by the wrong level")
          .why(
              "决定将县级部门的行政处罚权交由乡镇、街道行使的，只能是省、自治区、直辖市；市、县可以从省级清单中选择，不能自行下放。应当" + "找到省级决定，没有的不得行使。",
              "Only a province, autonomous region or municipality may hand powers "
                  + "of county departments to townships; cities and counties choose from "
                  + "its list and hand nothing down themselves. Find the decision of the "
                  + "province; without one the power is not exercised.")
          .source("中华人民共和国行政处罚法", "第二十四条第一款")
          .message(
              "下放决定的机关“{organ}”是{level}，应为省级",
              "The organ that decided, {organ}, is of {level} level, expected " + "provincial")
          .wrong(
              Example.of(
                  "item-list",
                  """
                  {"listType": "guidance", "document": {"issuer": {"name": "示例市人民政府", "level": "city"}},
                   "items": [{"position": 1, "name": "对随地吐痰的处罚"}]}"""))
          .right(
              Example.of(
                  "item-list",
                  """
                  {"listType": "guidance", "document": {"issuer": {"name": "示例省人民政府", "level": "province"}},
                   "items": [{"position": 1, "name": "对随地吐痰的处罚"}]}"""))
          .build();

  DecidedByWrongLevel() {
    super(INFO, ItemList.class);
  }

  @Override
  public void check(Row<ItemList> row, CheckContext context, FindingSink sink) {
    ItemList list = row.value();
    if (list.listType() == ItemListType.GUIDANCE) {
      check("/document/issuer", list.document().issuer(), sink);
    }
    Delegations.of(list)
        .forEach(
            (pointer, relation) ->
                relation
                    .<Optional<Agency>>match(
                        Empowerment::decidedBy,
                        entrustment -> Optional.empty(),
                        stationing -> Optional.empty())
                    .ifPresent(organ -> check(pointer + "/decidedBy", organ, sink)));
  }

  private static void check(String pointer, Agency organ, FindingSink sink) {
    Optional<AgencyLevel> level = AgencyNames.levelOf(organ);
    if (level.isEmpty()) {
      return;
    }
    sink.applied();
    if (level.get() != AgencyLevel.PROVINCE) {
      sink.at(pointer).with("organ", organ.name()).with("level", level.get().label()).report();
    }
  }
}
