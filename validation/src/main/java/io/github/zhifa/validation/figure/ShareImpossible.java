// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.figure;

import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureList;
import io.github.zhifa.model.figure.FigureMeasure;
import io.github.zhifa.model.figure.Flow;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.math.BigDecimal;
import java.util.Optional;

/** A part is between nothing and the whole, and what is counted is not negative. */
final class ShareImpossible extends RecordRule<FigureList> {
  private static final RuleInfo INFO =
      RuleInfo.builder("FIGURE-SHARE-IMPOSSIBLE")
          .severity(Severity.ERROR)
          .title("数值不可能", "impossible number")
          .why(
              "占比不会低于0或高于整体，数量（净增除外）不会为负，降幅不会超过原有全部；这由数字的含义决定，不另引法条。请核对原文。",
              "A share is not below nothing or above the whole, a count (unless a net flow) is not"
                  + " negative, and nothing falls by more than was there. This follows from what the"
                  + " number measures; no provision is needed. Check the document.")
          .message(
              "{measure} {number}{unit} 不在{range}之内",
              "The {measure} {number} {unit} is not {range}")
          .wrong(
              Example.of(
                  "figures",
                  ExampleFigures.list(
                      ExampleFigures.of("a", "占105%", "share", "105", "%", "rounded"), "")))
          .right(
              Example.of(
                  "figures",
                  ExampleFigures.list(
                      ExampleFigures.of("a", "占95%", "share", "95", "%", "rounded"), "")))
          .build();

  ShareImpossible() {
    super(INFO, FigureList.class);
  }

  @Override
  public void check(Row<FigureList> row, CheckContext context, FindingSink sink) {
    for (int i = 0; i < row.value().figures().size(); i++) {
      Figure figure = row.value().figures().get(i);
      Optional<Range> range = rangeOf(figure);
      range.ifPresent(each -> sink.applied());
      if (range.filter(each -> !each.contains(figure.number())).isPresent()) {
        sink.at("/figures/" + i)
            .with("measure", figure.measure().label())
            .with("number", figure.number())
            .with("unit", figure.unit())
            .with("range", range.orElseThrow().text())
            .printed(figure.printed())
            .report();
      }
    }
  }

  /** What is possible, both ends included. */
  private record Range(BigDecimal least, Optional<BigDecimal> most) {
    boolean contains(BigDecimal number) {
      return number.compareTo(least) >= 0
          && most.filter(end -> number.compareTo(end) > 0).isEmpty();
    }

    BilingualText text() {
      String from = least.toPlainString();
      return most.map(
              end ->
                  BilingualText.of(
                      from + "至" + end.toPlainString(),
                      "from " + from + " to " + end.toPlainString()))
          .orElse(BilingualText.of(from + "以上", "at least " + from));
    }
  }

  /** Empty where nothing is impossible, or where the unit does not tell what the whole is. */
  private static Optional<Range> rangeOf(Figure figure) {
    Optional<BigDecimal> whole =
        switch (figure.unit()) {
          case "%", "％" -> Optional.of(BigDecimal.valueOf(100));
          case "‰" -> Optional.of(BigDecimal.valueOf(1000));
          case "成" -> Optional.of(BigDecimal.TEN);
          default -> Optional.empty();
        };
    if (figure.measure() == FigureMeasure.SHARE) {
      return whole.map(most -> new Range(BigDecimal.ZERO, Optional.of(most)));
    } else if (figure.measure() == FigureMeasure.GROWTH) {
      return whole.map(most -> new Range(most.negate(), Optional.empty()));
    }
    return figure.flow() == Flow.NET
        ? Optional.empty()
        : Optional.of(new Range(BigDecimal.ZERO, Optional.empty()));
  }
}
