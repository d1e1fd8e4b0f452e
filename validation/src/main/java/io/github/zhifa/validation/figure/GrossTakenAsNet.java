// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.figure;

import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureList;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.stream.Collectors;

/** A gross flow is not a net one; what is said of the two together holds only if it is. */
final class GrossTakenAsNet extends RecordRule<FigureList> {
  private static final RuleInfo INFO =
      RuleInfo.builder("FIGURE-GROSS-TAKEN-AS-NET")
          .severity(Severity.WARNING)
          .title("总额与净额混用", "gross taken as net")
          .why(
              "流入或流出总额可以大于净增，二者等同时才能这样核对；这由数字的含义决定，不另引法条。请查明该数是总额还是净额，未查明前相关结论均附此前提。",
              "A gross flow can be larger than the net one, so checking one against the other assumes"
                  + " that they are the same. This follows from what the numbers mean; no provision"
                  + " is needed. Find out which of the two it is; until then every conclusion from it"
                  + " stands under that assumption.")
          .message(
              "{figure}（{flow}）作为{use}与 {others} 相关联，只有确为{use}时结论才成立",
              "The figure {figure} ({flow}) is used as {use} with {others}: what follows holds only if it is"
                  + " one")
          .wrong(Example.of("figures", example("in")))
          .right(Example.of("figures", example("net")))
          .build();

  private static String example(String flow) {
    String increase = ExampleFigures.cards("increase", 6, flow, "示例市全市", "乡镇街道");
    String growth = ExampleFigures.of("rate", "增长50%", "growth", "50", "%", "rounded");
    return ExampleFigures.list(
        increase + "," + growth,
        ExampleFigures.unknown("after"),
        """
        {"form": "growth", "rate": "rate", "increase": "increase", "after": "after"}""");
  }

  GrossTakenAsNet() {
    super(INFO, FigureList.class);
  }

  @Override
  public void check(Row<FigureList> row, CheckContext context, FindingSink sink) {
    FigureIndex index = new FigureIndex(row.value());
    if (!row.value().relations().isEmpty()) {
      sink.applied();
    }
    for (GrossUse use : GrossUse.in(row.value().relations(), index)) {
      FindingSink.Draft finding =
          sink.at(index.pointer(use.figure().id()))
              .with("figure", use.figure().printed())
              .with("flow", use.figure().flow().label())
              .with("use", use.use().label())
              .with("others", others(use))
              .printed(use.figure().printed());
      use.others().forEach(other -> finding.related(index.pointer(other.id())));
      finding.report();
    }
  }

  private static BilingualText others(GrossUse use) {
    String printed = use.others().stream().map(Figure::printed).collect(Collectors.joining("、"));
    return use.others().isEmpty()
        ? BilingualText.of("未公布的数字", "numbers that nobody published")
        : BilingualText.of(printed, printed);
  }
}
