// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.agency.AgencyNames;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.GroupRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.Optional;

/** What is handed to townships is a power of county departments. */
final class DepartmentAboveCounty extends GroupRule<Item, String> {
  private static final RuleInfo INFO =
      RuleInfo.builder("ITEM-DEPARTMENT-ABOVE-COUNTY")
          .severity(Severity.INFO)
          .title("原实施部门不是县级", "department above county")
          .why(
              "法律所说交由乡镇、街道行使的是县级人民政府部门的行政处罚权；部门名称表明它是上级部门或者其派"
                  + "出机构，需要核对省级决定是否包括这些事项。不设区的市没有县级部门，另当别论。",
              "The law speaks of the powers of departments of county governments; the "
                  + "name shows a department of a higher level or its branch, so see whether "
                  + "the decision of the province covers these items. A city without "
                  + "districts has no county departments and is another matter.")
          .source("中华人民共和国行政处罚法", "第二十四条第一款")
          .message(
              "“{department}”是{level}部门或者其派出机构，涉及{count}个事项",
              "{department} is a {level} department or its branch; {count} items")
          .wrong(
              Example.of(
                  "item-list",
                  """
                  {"items": [{"position": 1, "name": "对随地吐痰的处罚", "department": "秦皇岛市生态环境局昌黎县分局"}]}"""))
          .right(
              Example.of(
                  "item-list",
                  """
                  {"items": [{"position": 1, "name": "对随地吐痰的处罚", "department": "昌黎县城市管理综合行政执法局"}]}"""))
          .build();

  DepartmentAboveCounty() {
    super(INFO, Item.class);
  }

  @Override
  public Optional<String> keyOf(Row<Item> row) {
    return row.value().department();
  }

  @Override
  public void check(
      String key, ImmutableList<Row<Item>> group, CheckContext context, FindingSink sink) {
    Optional<AgencyLevel> level = AgencyNames.levelOf(key);
    if (level.isEmpty()) {
      return;
    }
    sink.applied();
    if (level.orElseThrow().compareTo(AgencyLevel.COUNTY) < 0) {
      FindingSink.Draft draft =
          sink.at(group.get(0).pointer() + "/department")
              .with("department", key)
              .with("level", level.orElseThrow().label())
              .with("count", group.size());
      group.stream().skip(1).limit(3).map(Row::pointer).forEach(draft::related);
      draft.report();
    }
  }
}
