// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.figure;

import io.github.zhifa.model.figure.FigureList;
import io.github.zhifa.model.figure.Relation;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** A relation must not tie figures of different scope; {@link ScopeMix} says what is different. */
final class ScopesMixed extends RecordRule<FigureList> {
  private static final String RELATION =
      """
      {"form": "sum", "whole": "all", "parts": ["a", "b"]}""";

  private static final RuleInfo INFO =
      RuleInfo.builder("FIGURE-SCOPES-MIXED")
          .severity(Severity.ERROR)
          .title("口径混用", "scopes mixed")
          .why(
              "地域、对象或期间不同的数字不能相加、相除或平衡，否则会误判一份正确的文件；这由数字的口径决定，不另引法条。请改用同一口径的数字。",
              "Figures of another place, population or period cannot be added, divided or balanced:"
                  + " a sound document would be accused. This follows from the scopes themselves; no"
                  + " provision is needed. Relate figures of one scope.")
          .message(
              "同一关系中，{left}（{leftScope}）与{right}（{rightScope}）口径不同，不能比较",
              "Ties {left} of {leftScope} to {right} of {rightScope}, which cannot be compared")
          .wrong(
              Example.of(
                  "figures",
                  ExampleFigures.list(
                      String.join(
                          ",",
                          ExampleFigures.cards("all", 9, "stock", "示例市全市", "乡镇街道"),
                          ExampleFigures.cards("a", 4, "stock", "示例市全市", "乡镇"),
                          ExampleFigures.cards("b", 5, "stock", "示例县", "街道")),
                      RELATION)))
          .right(
              Example.of(
                  "figures",
                  ExampleFigures.list(
                      String.join(
                          ",",
                          ExampleFigures.cards("all", 9, "stock", "示例市全市", "乡镇街道"),
                          ExampleFigures.cards("a", 4, "stock", "示例市全市", "乡镇"),
                          ExampleFigures.cards("b", 5, "stock", "示例市全市", "街道")),
                      RELATION)))
          .build();

  ScopesMixed() {
    super(INFO, FigureList.class);
  }

  @Override
  public void check(Row<FigureList> row, CheckContext context, FindingSink sink) {
    FigureIndex index = new FigureIndex(row.value());
    for (int i = 0; i < row.value().relations().size(); i++) {
      Relation relation = row.value().relations().get(i);
      String pointer = "/relations/" + i;
      sink.applied();
      ScopeMix.in(relation, index)
          .ifPresent(
              mix ->
                  sink.at(pointer)
                      .with("left", mix.left().printed())
                      .with("leftScope", ScopeMix.describe(mix.left()))
                      .with("right", mix.right().printed())
                      .with("rightScope", ScopeMix.describe(mix.right()))
                      .related(index.pointer(mix.left().id()))
                      .related(index.pointer(mix.right().id()))
                      .report());
    }
  }
}
