// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.figure;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.zhifa.core.figure.Contradictions;
import io.github.zhifa.core.figure.Verdict;
import io.github.zhifa.model.figure.FigureList;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.Collection;

/** The figures of a list, with the relations between them, must have at least one reading. */
final class ClaimsContradict extends RecordRule<FigureList> {
  private static final RuleInfo INFO =
      RuleInfo.builder("FIGURE-CLAIMS-CONTRADICT")
          .severity(Severity.ERROR)
          .title("数字互相矛盾", "figures contradict each other")
          .why(
              "按所列关系并计入四舍五入，这些数字没有任何一组整数解，至少一个有误、口径不同或基准日不同；这是算术，不另引法条。"
                  + "引用时应注明来源，不得擅自更正；请向发布机关核实每组矛盾中的数字。",
              "Under the stated relations and with rounding allowed for, no whole numbers satisfy"
                  + " these figures: at least one of them is wrong, of another scope or of another"
                  + " day. This is arithmetic; no provision is needed. Quote them with their source"
                  + " instead of correcting them, and ask the issuer about each set.")
          .message(
              "有{count}组数字不能同时成立：{sets}{outside}",
              "Minimal sets of figures that cannot all be true ({count}): {sets}{outside}")
          .wrong(Example.of("figures", example(24)))
          .right(Example.of("figures", example(31)))
          .build();

  /** Ten offices with a mean of 3.1 have 31 cards; 24 would be a mean of 2.4. */
  private static String example(int cards) {
    return ExampleFigures.list(
        String.join(
            ",",
            ExampleFigures.stating(ExampleFigures.count("offices", 10), "n"),
            ExampleFigures.count("cards", cards),
            ExampleFigures.of("mean", "平均3.1项", "mean", "3.1", "项", "rounded")),
        ExampleFigures.unknown("n"),
        """
        {"form": "mean", "mean": "mean", "total": "cards", "count": "n"}""");
  }

  ClaimsContradict() {
    super(INFO, FigureList.class);
  }

  @Override
  public void check(Row<FigureList> row, CheckContext context, FindingSink sink) {
    FigureIndex index = new FigureIndex(row.value());
    ListContradictions contradictions = new ListContradictions(row.value(), index);
    Verdict verdict = contradictions.verdict();
    if (verdict == Verdict.UNDECIDED) {
      sink.undecided(
          "部分关系无法核对，或在规定步数内未能得出结论，不能判断数字是否矛盾",
          "Some relations could not be used, or the stated number of steps did not suffice,"
              + " so it is open whether the figures contradict each other");
    } else if (contradictions.haveClaims()) {
      sink.applied();
    }
    if (verdict == Verdict.INFEASIBLE) {
      report(row.value(), index, contradictions, sink);
    }
  }

  private static void report(
      FigureList list, FigureIndex index, ListContradictions contradictions, FindingSink sink) {
    Contradictions found = contradictions.contradictions();
    ImmutableSet<String> given =
        contradictions.needKnown() ? contradictions.givenIn(found) : ImmutableSet.of();
    ContradictionText text = new ContradictionText(list, index);
    FindingSink.Draft finding =
        sink.at("/relations")
            .with("count", count(found))
            .with("sets", text.sets(found))
            .with("outside", text.outside(given, contradictions.remaining(given)));
    ImmutableSet<String> involved =
        found.minimal().stream().flatMap(Collection::stream).collect(ImmutableSet.toImmutableSet());
    index
        .inOrder(Sets.union(involved, given))
        .forEach(figure -> finding.related(index.pointer(figure.id())));
    finding.report();
  }

  private static BilingualText count(Contradictions found) {
    String number = Integer.toString(found.minimal().size());
    return found.complete()
        ? BilingualText.of(number, number)
        : BilingualText.of("至少" + number, "at least " + number);
  }
}
