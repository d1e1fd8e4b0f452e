// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.figure;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureList;
import io.github.zhifa.model.figure.FigureMeasure;
import io.github.zhifa.model.figure.Flow;
import io.github.zhifa.model.figure.Scope;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A stock and the gross flows beside it can be of different scope. Then they are not a balance, and
 * who takes the inflow off the stock and adds the outflow gets an opening stock that never was. It
 * is said once for a quantity and a scope of its stocks, and only where no gross flow has that
 * scope.
 */
final class StockAndFlowNotComparable extends RecordRule<FigureList> {
  private static final RuleInfo INFO =
      RuleInfo.builder("FIGURE-STOCK-AND-FLOW-NOT-COMPARABLE")
          .severity(Severity.INFO)
          .title("存量与流量口径不同", "stock and flow not comparable")
          .why(
              "同一文件中存量与流量的地域或对象不同，不能由此推算期初或期末数；文件本身并无错误，不另引法条。引用时请分别说明口径。",
              "A stock and flows of the same thing speak of different places or populations, so no"
                  + " opening or closing balance may be derived from them. The document itself is not"
                  + " wrong; no provision is needed. Name both scopes when quoting them.")
          .message(
              "{quantity}的存量{stock}（{stockScope}）与流量{flows}（{flowScope}）口径不同，不得据此推算期初或期末数",
              "The stock {stock} of {quantity} is of {stockScope}, but the flows {flows} are of {flowScope}:"
                  + " no opening or closing balance may be derived from them")
          .wrong(Example.of("figures", example("各级行政执法部门")))
          .right(Example.of("figures", example("乡镇街道")))
          .build();

  private static String example(String population) {
    return ExampleFigures.list(
        String.join(
            ",",
            ExampleFigures.cards("stock", 15, "stock", "示例市全市", "乡镇街道"),
            ExampleFigures.cards("in", 6, "in", "示例市全市", population),
            ExampleFigures.cards("out", 8, "out", "示例市全市", population)),
        "");
  }

  StockAndFlowNotComparable() {
    super(INFO, FigureList.class);
  }

  /** What a stock is of. */
  private record Key(String quantity, Scope scope) {}

  @Override
  public void check(Row<FigureList> row, CheckContext context, FindingSink sink) {
    ImmutableList<Figure> counts =
        row.value().figures().stream()
            .filter(figure -> figure.measure() == FigureMeasure.COUNT)
            .filter(figure -> figure.knownFrom().isEmpty())
            .collect(ImmutableList.toImmutableList());
    FigureIndex index = new FigureIndex(row.value());
    Set<Key> seen = new HashSet<>();
    for (Figure stock : counts) {
      if (stock.flow() == Flow.STOCK && seen.add(new Key(stock.quantity(), stock.scope()))) {
        check(stock, flowsOf(stock.quantity(), counts), index, sink);
      }
    }
  }

  private static ImmutableList<Figure> flowsOf(String quantity, ImmutableList<Figure> counts) {
    return counts.stream()
        .filter(figure -> figure.flow() == Flow.IN || figure.flow() == Flow.OUT)
        .filter(figure -> figure.quantity().equals(quantity))
        .collect(ImmutableList.toImmutableList());
  }

  private static void check(
      Figure stock, ImmutableList<Figure> flows, FigureIndex index, FindingSink sink) {
    if (flows.isEmpty()) {
      return;
    }
    sink.applied();
    if (flows.stream().allMatch(flow -> ScopeMix.scopesDiffer(stock, flow))) {
      FindingSink.Draft finding =
          sink.at(index.pointer(stock.id()))
              .with("quantity", stock.quantity())
              .with("stock", stock.printed())
              .with("stockScope", ScopeMix.describe(stock))
              .with("flows", flows.stream().map(Figure::printed).collect(Collectors.joining("、")))
              .with(
                  "flowScope",
                  flows.stream()
                      .map(ScopeMix::describe)
                      .distinct()
                      .collect(Collectors.joining("、")))
              .printed(stock.printed());
      flows.forEach(flow -> finding.related(index.pointer(flow.id())));
      finding.report();
    }
  }
}
