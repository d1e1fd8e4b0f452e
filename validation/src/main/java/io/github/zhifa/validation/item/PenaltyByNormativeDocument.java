// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.law.Instrument;
import io.github.zhifa.model.law.InstrumentKind;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.stream.Collectors;

/** A normative document sets no penalty. */
final class PenaltyByNormativeDocument extends RecordRule<Item> {
  private static final RuleInfo INFO =
      RuleInfo.builder("ITEM-PENALTY-BY-NORMATIVE-DOCUMENT")
          .severity(Severity.ERROR)
          .title("仅以规范性文件为依据", "penalty by normative document")
          .why(
              "除法律、法规、规章外，其他规范性文件不得设定行政处罚；事项所引依据全部是规范性文件的，该项处" + "罚没有依据。应当改引法律、法规、规章，或者删去。",
              "No normative document below laws, regulations and rules may set a "
                  + "penalty; where every cited basis is one, the item has no basis. Cite "
                  + "the law, regulation or rule, or take the item out.")
          .source("中华人民共和国行政处罚法", "第十六条")
          .message("所引依据全部是规范性文件：{basis}", "Every cited basis is a normative document: {basis}")
          .wrong(
              Example.of(
                  "item-list",
                  """
                  {"items": [{"position": 1, "name": "对随地吐痰的处罚", "basis": [{"instrument": "广东省生态环境行政处罚自由裁量权规定"}]}]}"""))
          .right(
              Example.of(
                  "item-list",
                  """
                  {"items": [{"position": 1, "name": "对随地吐痰的处罚", "basis": [{"instrument": "中华人民共和国治安管理处罚法"}]}]}"""))
          .build();

  PenaltyByNormativeDocument() {
    super(INFO, Item.class);
  }

  @Override
  public void check(Row<Item> row, CheckContext context, FindingSink sink) {
    ImmutableList<LegalSource> basis = row.value().basis();
    ImmutableList<InstrumentKind> ranks =
        basis.stream()
            .flatMap(source -> context.instruments().find(source).stream())
            .map(Instrument::rank)
            .collect(ImmutableList.toImmutableList());
    if (ranks.isEmpty()) {
      return;
    }
    sink.applied();
    boolean allKnown = ranks.size() == basis.size();
    if (allKnown && ranks.stream().allMatch(InstrumentKind.NORMATIVE_DOCUMENT::equals)) {
      sink.at(row.pointer() + "/basis")
          .with(
              "basis",
              basis.stream()
                  .map(source -> "《" + source.instrument() + "》")
                  .distinct()
                  .collect(Collectors.joining("、")))
          .printed(row.value().name())
          .report();
    }
  }
}
