// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.figure;

import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureList;
import io.github.zhifa.model.figure.FigureMeasure;
import io.github.zhifa.model.figure.GrowthRelation;
import io.github.zhifa.model.figure.MeanRelation;
import io.github.zhifa.model.figure.Relation;
import io.github.zhifa.model.figure.ShareRelation;
import io.github.zhifa.model.figure.SumRelation;
import io.github.zhifa.model.figure.Unknown;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.HashSet;
import java.util.Set;

/** An id that is used must be there once, and be of the kind that is needed. */
final class ReferenceUnknown extends RecordRule<FigureList> {
  private static final BilingualText NOTHING =
      BilingualText.of("不指向任何数字或未知数", "names no figure and no unknown");
  private static final BilingualText NO_UNKNOWN = BilingualText.of("不指向任何未知数", "names no unknown");
  private static final BilingualText NO_MEAN =
      BilingualText.of("不指向任何平均数", "names no figure that is a mean");
  private static final BilingualText NO_SHARE =
      BilingualText.of("不指向任何占比", "names no figure that is a share");
  private static final BilingualText NO_GROWTH =
      BilingualText.of("不指向任何增幅", "names no figure that is a growth");
  private static final BilingualText NO_PARTS = BilingualText.of("没有分项", "has no parts");
  private static final BilingualText DOUBLED = BilingualText.of("重复使用", "is used twice");

  private static final RuleInfo INFO =
      RuleInfo.builder("FIGURE-REFERENCE-UNKNOWN")
          .severity(Severity.ERROR)
          .title("引用无对应", "reference names nothing")
          .why(
              "关系引用的标识不存在、重复、种类不符，或者没有分项、上下限颠倒，该关系就无法核对；这是数据本身的错误，不另引法条。请更正标识。",
              "A relation whose members are not there, are there twice, or are of the wrong kind"
                  + " cannot be checked, nor a sum without parts or an unknown whose bounds are reversed. This is a fault of the data itself; no provision is needed."
                  + " Correct the id.")
          .message("标识“{id}”{problem}", "Id {id} {problem}")
          .wrong(
              Example.of(
                  "figures",
                  ExampleFigures.list(
                      ExampleFigures.count("all", 5) + "," + ExampleFigures.count("part", 5),
                      """
                      {"form": "sum", "whole": "all", "parts": ["parts"]}""")))
          .right(
              Example.of(
                  "figures",
                  ExampleFigures.list(
                      ExampleFigures.count("all", 5) + "," + ExampleFigures.count("part", 5),
                      """
                      {"form": "sum", "whole": "all", "parts": ["part"]}""")))
          .build();

  ReferenceUnknown() {
    super(INFO, FigureList.class);
  }

  @Override
  public void check(Row<FigureList> row, CheckContext context, FindingSink sink) {
    FigureList list = row.value();
    FigureIndex index = new FigureIndex(list);
    checkIds(list, sink);
    for (int i = 0; i < list.figures().size(); i++) {
      String pointer = "/figures/" + i + "/states";
      list.figures()
          .get(i)
          .states()
          .filter(id -> !index.isUnknown(id))
          .ifPresent(id -> report(pointer, id, NO_UNKNOWN, sink));
    }
    for (int i = 0; i < list.relations().size(); i++) {
      checkMembers(i, list.relations().get(i), index, sink);
    }
  }

  private static void checkIds(FigureList list, FindingSink sink) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < list.figures().size(); i++) {
      checkId("/figures/" + i + "/id", list.figures().get(i).id(), ids, sink);
    }
    for (int i = 0; i < list.unknowns().size(); i++) {
      Unknown unknown = list.unknowns().get(i);
      checkId("/unknowns/" + i + "/id", unknown.id(), ids, sink);
      if (unknown.least() > unknown.most()) {
        report("/unknowns/" + i, unknown.id(), reversed(unknown), sink);
      }
    }
  }

  private static BilingualText reversed(Unknown unknown) {
    return BilingualText.of(
        "的最小值" + unknown.least() + "大于最大值" + unknown.most(),
        "has a least value " + unknown.least() + " above the greatest, " + unknown.most());
  }

  private static void checkId(String pointer, String id, Set<String> ids, FindingSink sink) {
    sink.applied();
    if (!ids.add(id)) {
      report(pointer, id, DOUBLED, sink);
    }
  }

  private static void checkMembers(
      int position, Relation relation, FigureIndex index, FindingSink sink) {
    if (relation instanceof SumRelation sum && sum.parts().isEmpty()) {
      report("/relations/" + position + "/parts", sum.whole(), NO_PARTS, sink);
    }
    for (FigureIndex.Member member : FigureIndex.members(position, relation)) {
      sink.applied();
      if (relation instanceof MeanRelation && member.pointer().endsWith("/mean")) {
        checkMeasure(member, FigureMeasure.MEAN, NO_MEAN, index, sink);
      } else if (relation instanceof ShareRelation && member.pointer().endsWith("/share")) {
        checkMeasure(member, FigureMeasure.SHARE, NO_SHARE, index, sink);
      } else if (relation instanceof GrowthRelation && member.pointer().endsWith("/rate")) {
        checkMeasure(member, FigureMeasure.GROWTH, NO_GROWTH, index, sink);
      } else if (index.figure(member.id()).isEmpty() && !index.isUnknown(member.id())) {
        report(member.pointer(), member.id(), NOTHING, sink);
      }
    }
  }

  private static void checkMeasure(
      FigureIndex.Member member,
      FigureMeasure measure,
      BilingualText problem,
      FigureIndex index,
      FindingSink sink) {
    if (index.figure(member.id()).map(Figure::measure).filter(measure::equals).isEmpty()) {
      report(member.pointer(), member.id(), problem, sink);
    }
  }

  private static void report(String pointer, String id, BilingualText problem, FindingSink sink) {
    sink.at(pointer).with("id", id).with("problem", problem).report();
  }
}
