// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.factor;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.level;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.weights;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.zhifa.core.table.ReachableSums;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.WeightLevel;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The weights of a table add up to no more than the cap that its note states. */
final class SumCutByCap extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-SUM-CUT-BY-CAP")
          .severity(Severity.INFO)
          .title("权重之和可以超过注明的上限", "sum can exceed its stated cap")
          .why(
              "权重之和可以超过表中注明的上限，超过的部分一律按上限计算，这些轻重不同的情形罚款就完全相同；合法，但"
                  + "权重在这里失去作用。可以调整权重；一张表只报一次。这由清单自身可见，不另引法条。",
              "The weights can add up to more than the cap that a note of the table states; all that is "
                  + "above it counts as the cap, so that cases of different gravity have the same fine. It is "
                  + "lawful, but the weights have no effect there. Think of changing them. It is said once for "
                  + "a table. It follows from the list itself; no provision is needed.")
          .message(
              "权重之和最大为{percent}%，超过注明的上限{cap}%：{count}",
              "The greatest sum is {percent}%, above the stated cap of {cap}%: {count}")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 20000, 200000),
                  weights(
                      "{\"percent\": 20, \"capPercent\": 100}",
                      factor("次数", level("1次", 0), level("2次以上", 83)))))
          .right(
              BenchmarkExamples.of(
                  clause("1", 20000, 200000),
                  weights(
                      "{\"percent\": 20, \"capPercent\": 100}",
                      factor("次数", level("1次", 0), level("2次以上", 80)))))
          .build();

  SumCutByCap() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    List<WeightedStart> cut = new ArrayList<>();
    for (WeightedStart start : WeightedStart.of(row)) {
      Optional<BigDecimal> cap = start.start().capPercent();
      if (cap.isPresent()) {
        sink.applied();
        if (start.sum().mostPercent().compareTo(cap.get()) > 0) {
          cut.add(start);
        }
      }
    }
    if (!cut.isEmpty()) {
      report(cut, sink);
    }
  }

  private static void report(List<WeightedStart> cut, FindingSink sink) {
    WeightedStart first = cut.get(0);
    BigDecimal cap = first.start().capPercent().orElseThrow();
    FindingSink.Draft draft =
        sink.at(first.pointer())
            .with("percent", Wording.plain(first.sum().mostPercent()))
            .with("cap", Wording.plain(cap))
            .with("count", count(first, cap, sink));
    cut.stream().skip(1).map(WeightedStart::pointer).forEach(draft::related);
    draft.report();
  }

  /** Counts the combinations of levels without listing them. */
  private static BilingualText count(WeightedStart start, BigDecimal cap, FindingSink sink) {
    ImmutableList<ImmutableList<BigDecimal>> factors =
        start.table().factors().stream()
            .map(
                factor ->
                    factor.levels().stream().map(WeightLevel::percent).collect(toImmutableList()))
            .collect(toImmutableList());
    Optional<ImmutableSortedMap<BigDecimal, BigInteger>> sums =
        ReachableSums.of(start.start().percent(), factors, ReachableSums.MOST_SUMS).sums();
    if (sums.isEmpty()) {
      String bound = String.valueOf(ReachableSums.MOST_SUMS);
      sink.undecided(
          "权重之和超过" + bound + "种，未计数",
          "there are more than " + bound + " sums, they were not counted");
      return BilingualText.of("组合过多，未计数", "too many combinations to be counted");
    }
    BigInteger all = total(sums.get());
    BigInteger above = total(sums.get().tailMap(cap, false));
    return BilingualText.of(all + "种组合中有" + above + "种", above + " of " + all + " combinations");
  }

  private static BigInteger total(Map<BigDecimal, BigInteger> sums) {
    return sums.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
  }
}
