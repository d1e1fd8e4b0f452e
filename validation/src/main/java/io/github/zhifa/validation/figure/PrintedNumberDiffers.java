// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.figure;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.figure.PrintedNumber;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureList;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.math.BigDecimal;

/**
 * The stored number and its unit must be in the printed expression. A sign may be there in words
 * (减少5名), and an expression that is nothing but a number (a table cell) cannot show a unit.
 */
final class PrintedNumberDiffers extends RecordRule<FigureList> {
  private static final CharMatcher NUMERIC = CharMatcher.anyOf("0123456789０１２３４５６７８９.．,， -－+＋");

  private static final RuleInfo INFO =
      RuleInfo.builder("FIGURE-PRINTED-NUMBER-DIFFERS")
          .severity(Severity.ERROR)
          .title("数值与原文不符", "number differs from the printed one")
          .why(
              "录入的数值或单位在原文表述中找不到，据此核对的一切结论都不可靠；这是数据录入错误，不另引法条。请对照原文更正。",
              "The stored number or unit is not in the printed expression, so nothing that is"
                  + " calculated from it can be relied on. This is a fault of the data itself; no"
                  + " provision is needed. Correct it from the document.")
          .message(
              "原文“{printed}”中没有 {number}{unit}", "Printed {printed} does not have {number} {unit}")
          .wrong(
              Example.of(
                  "figures",
                  ExampleFigures.list(
                      ExampleFigures.of("a", "一名专职联络员", "count", "2", "名", "exact"), "")))
          .right(
              Example.of(
                  "figures",
                  ExampleFigures.list(
                      ExampleFigures.of("a", "一名专职联络员", "count", "1", "名", "exact"), "")))
          .build();

  PrintedNumberDiffers() {
    super(INFO, FigureList.class);
  }

  @Override
  public void check(Row<FigureList> row, CheckContext context, FindingSink sink) {
    for (int i = 0; i < row.value().figures().size(); i++) {
      check("/figures/" + i, row.value().figures().get(i), sink);
    }
  }

  private static void check(String pointer, Figure figure, FindingSink sink) {
    ImmutableList<PrintedNumber> numbers = PrintedNumber.in(figure.printed());
    boolean there = numbers.stream().anyMatch(number -> isThat(number, figure));
    boolean unread = numbers.stream().anyMatch(number -> number.value().isEmpty());
    if (!there && (numbers.isEmpty() || unread)) {
      sink.undecided(
          "原文“" + figure.printed() + "”中的数字无法读出",
          "The number in " + figure.printed() + " cannot be read");
      return;
    }
    sink.applied();
    if (!there || !hasUnit(figure)) {
      sink.at(pointer)
          .with("printed", figure.printed())
          .with("number", figure.number())
          .with("unit", figure.unit())
          .printed(figure.printed())
          .report();
    }
  }

  private static boolean isThat(PrintedNumber printed, Figure figure) {
    BigDecimal number = figure.number().abs();
    BigDecimal scaled = number.multiply(PrintedNumber.scaleOf(figure.unit()));
    return printed
        .value()
        .filter(value -> value.compareTo(number) == 0 || value.compareTo(scaled) == 0)
        .isPresent();
  }

  private static boolean hasUnit(Figure figure) {
    if (NUMERIC.matchesAllOf(figure.printed())) {
      return true;
    }
    String printed = figure.printed();
    return switch (figure.unit()) {
      case "%", "％" -> CharMatcher.anyOf("%％").matchesAnyOf(printed) || printed.contains("百分之");
      case "‰" -> printed.contains("‰") || printed.contains("千分之");
      default -> printed.contains(figure.unit());
    };
  }
}
