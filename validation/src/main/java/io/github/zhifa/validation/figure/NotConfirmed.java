// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.figure;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureAspect;
import io.github.zhifa.model.figure.FigureList;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** A figure that a program proposed from the text is no claim before a person confirmed it. */
final class NotConfirmed extends RecordRule<FigureList> {
  private static final RuleInfo INFO =
      RuleInfo.builder("FIGURE-NOT-CONFIRMED")
          .severity(Severity.WARNING)
          .title("数字未经确认", "figure not confirmed")
          .why(
              "数字由程序从原文提出，程序只提建议、不作判断；在人对照原文确认之前，据此核对的结论不能采用。"
                  + "这是数据本身的状态，不另引法条。请逐项对照原文，确认后删去 toConfirm。",
              "A program proposed the figure from the text; it suggests and decides nothing. Until a"
                  + " person has compared it with the document, nothing that follows from it may be"
                  + " used. This is a state of the data itself; no provision is needed. Compare each"
                  + " side with the document, then take toConfirm out.")
          .message("{figure} 尚待确认：{aspects}", "The figure {figure} is not confirmed: {aspects}")
          .wrong(Example.of("figures", example("[\"number\", \"period\"]")))
          .right(Example.of("figures", example("[]")))
          .build();

  private static String example(String aspects) {
    return ExampleFigures.list(
        ExampleFigures.toConfirm(ExampleFigures.count("a", 35), aspects), "");
  }

  NotConfirmed() {
    super(INFO, FigureList.class);
  }

  @Override
  public void check(Row<FigureList> row, CheckContext context, FindingSink sink) {
    ImmutableList<Figure> figures = row.value().figures();
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      sink.applied();
      if (!figure.toConfirm().isEmpty()) {
        sink.at("/figures/" + i)
            .with("figure", figure.printed())
            .with("aspects", labels(figure))
            .printed(figure.printed())
            .report();
      }
    }
  }

  private static BilingualText labels(Figure figure) {
    return Wording.join(
        "、",
        ", ",
        figure.toConfirm().stream()
            .map(FigureAspect::label)
            .collect(ImmutableList.toImmutableList()));
  }
}
