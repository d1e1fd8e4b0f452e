// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.law;

import io.github.zhifa.model.law.DocumentStatus;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.ListHead;
import io.github.zhifa.validation.engine.ListKind;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** A rule by which people are punished must be published. */
final class ListNotPublished extends RecordRule<ListHead> {
  private static final RuleInfo INFO =
      RuleInfo.builder("LIST-NOT-PUBLISHED")
          .severity(Severity.ERROR)
          .title("清单未公布", "list not published")
          .why(
              "对违法行为给予行政处罚的规定必须公布，未经公布不得作为处罚依据；裁量基准应当向社会公布，乡镇" + "街道承接处罚权的决定应当公布。应当先公布，再适用。",
              "A rule by which people are punished must be published, or no penalty can rest"
                  + " on it; a benchmark must be published, and so must the decision that hands"
                  + " powers to townships. Publish it before it is applied.")
          .source("中华人民共和国行政处罚法", "第五条第三款")
          .source("中华人民共和国行政处罚法", "第二十四条第一款")
          .source("中华人民共和国行政处罚法", "第三十四条")
          .message("{kind}未公布，{place}要求公布", "The {kind} is not published; {place} requires it")
          .wrong(
              Example.of(
                  "item-list",
                  """
                  {"document": {"published": {"done": false}}, "items": []}"""))
          .right(
              Example.of(
                  "item-list",
                  """
                  {"document": {"published": {"done": true}}, "items": []}"""))
          .build();

  ListNotPublished() {
    super(INFO, ListHead.class);
  }

  @Override
  public void check(Row<ListHead> row, CheckContext context, FindingSink sink) {
    ListHead head = row.value();
    boolean inForce =
        head.document().status().orElse(DocumentStatus.IN_FORCE) == DocumentStatus.IN_FORCE;
    if (!head.kind().isApplied() || !inForce || head.document().published().isEmpty()) {
      return;
    }
    sink.applied();
    if (!head.document().published().orElseThrow().done()) {
      sink.at(row.pointer() + "/published/done")
          .with("kind", head.kind().label())
          .with("place", place(head.kind()))
          .report();
    }
  }

  private static BilingualText place(ListKind kind) {
    return kind == ListKind.ITEM_LIST
        ? BilingualText.of("行政处罚法第二十四条第一款", "行政处罚法 art 24 I")
        : BilingualText.of("行政处罚法第三十四条", "行政处罚法 art 34");
  }
}
