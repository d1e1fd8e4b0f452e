// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.figure;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.figure.PrintedInterval;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureList;
import io.github.zhifa.model.figure.FigureMeasure;
import io.github.zhifa.model.figure.Relation;
import io.github.zhifa.model.figure.SumRelation;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.Optional;

/** Where a whole and all its parts are published, the parts make the whole. */
final class PartsDoNotAddUp extends RecordRule<FigureList> {
  private static final String RELATION =
      """
      {"form": "sum", "whole": "all", "parts": ["a", "b"]}""";

  private static final RuleInfo INFO =
      RuleInfo.builder("FIGURE-PARTS-DO-NOT-ADD-UP")
          .severity(Severity.ERROR)
          .title("分项之和与总数不符", "parts do not add up")
          .why(
              "总数与各分项同时公布而合计不符（已计入四舍五入），说明至少一个数字有误或有遗漏；这是算术，不另引法条。请核对各数。",
              "The whole and all of its parts are published and do not agree, rounding allowed for:"
                  + " one of them is wrong or something is missing. This is arithmetic; no provision"
                  + " is needed. Check each of them.")
          .message(
              "总数{whole}与分项之和不符：{parts}，合计{sum}",
              "The whole is {whole}, but its parts {parts} make {sum}")
          .wrong(Example.of("figures", example(34)))
          .right(Example.of("figures", example(35)))
          .build();

  private static String example(int part) {
    return ExampleFigures.list(
        ExampleFigures.count("all", 112)
            + ","
            + ExampleFigures.count("a", part)
            + ","
            + ExampleFigures.count("b", 77),
        RELATION);
  }

  PartsDoNotAddUp() {
    super(INFO, FigureList.class);
  }

  @Override
  public void check(Row<FigureList> row, CheckContext context, FindingSink sink) {
    FigureIndex index = new FigureIndex(row.value());
    for (int i = 0; i < row.value().relations().size(); i++) {
      Optional<Published> published = Published.of(row.value().relations().get(i), index);
      if (published.isEmpty()) {
        continue;
      }
      if (published.orElseThrow().mixed()) {
        sink.undecided("数字口径不同，不能相加", "Figures of different scope cannot be added");
        continue;
      }
      sink.applied();
      if (!published.orElseThrow().addsUp()) {
        report("/relations/" + i, published.orElseThrow(), index, sink);
      }
    }
  }

  /** A whole and its parts, all of them published and of one measure. */
  record Published(Figure whole, ImmutableList<Figure> parts, boolean mixed) {

    static Optional<Published> of(Relation relation, FigureIndex index) {
      if (!(relation instanceof SumRelation sum) || sum.parts().isEmpty()) {
        return Optional.empty();
      }
      ImmutableList<Figure> figures =
          sum.members().stream()
              .flatMap(id -> index.figure(id).stream())
              .collect(ImmutableList.toImmutableList());
      if (figures.size() < sum.members().size()) {
        return Optional.empty();
      }
      FigureMeasure measure = figures.get(0).measure();
      boolean adds =
          (measure == FigureMeasure.COUNT || measure == FigureMeasure.SHARE)
              && figures.stream().allMatch(figure -> figure.measure() == measure);
      return Optional.of(
              new Published(
                  figures.get(0),
                  figures.subList(1, figures.size()),
                  ScopeMix.in(sum, index).isPresent()))
          .filter(published -> adds);
    }

    boolean addsUp() {
      return PrintedInterval.of(whole).meets(sum());
    }

    PrintedInterval sum() {
      return parts.stream().map(PrintedInterval::of).reduce(PrintedInterval::plus).orElseThrow();
    }
  }

  private static void report(
      String pointer, Published published, FigureIndex index, FindingSink sink) {
    ImmutableList<BilingualText> parts =
        published.parts().stream()
            .map(part -> Wording.of(PrintedInterval.of(part)))
            .collect(ImmutableList.toImmutableList());
    FindingSink.Draft finding =
        sink.at(pointer)
            .with("whole", Wording.of(PrintedInterval.of(published.whole())))
            .with("parts", Wording.join(" + ", " + ", parts))
            .with("sum", Wording.of(published.sum()));
    finding.related(index.pointer(published.whole().id()));
    published.parts().forEach(part -> finding.related(index.pointer(part.id())));
    finding.report();
  }
}
