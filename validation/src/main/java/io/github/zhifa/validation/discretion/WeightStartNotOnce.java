// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.factor;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.level;
import static io.github.zhifa.validation.discretion.BenchmarkExamples.weights;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.tier.ItemClauses;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.WeightStart;
import io.github.zhifa.model.discretion.WeightedFactors;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A sum of weights starts once for each clause and case. */
final class WeightStartNotOnce extends RecordRule<BenchmarkItem> {
  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-WEIGHT-START-NOT-ONCE")
          .severity(Severity.WARNING)
          .title("裁量起点缺失或者重复", "start of weights missing or twice")
          .why(
              "裁量起点本身是权重之一（广东省生态环境行政处罚自由裁量权规定第六条）；没有起点的表，最轻的情形可能"
                  + "得出零，起点列了两次的，同一案件得出两个罚款或者把起点加了两次。应当补上或者删去。",
              "The start is one of the weights (Guangdong rule, art 6). Without a start the lightest case "
                  + "may come to nothing; with two of them one case has two fines, or the start is added "
                  + "twice. Add it or take one away.")
          .source("广东省生态环境行政处罚自由裁量权规定", "第六条")
          .message("裁量起点：{what}", "Start of the weights: {what}")
          .wrong(
              BenchmarkExamples.of(
                  clause("1", 20000, 200000),
                  weights(
                      "{\"percent\": 10}, {\"percent\": 20}",
                      factor("次数", level("1次", 0), level("2次以上", 80)))))
          .right(
              BenchmarkExamples.of(
                  clause("1", 20000, 200000),
                  weights("{\"percent\": 20}", factor("次数", level("1次", 0), level("2次以上", 80)))))
          .build();

  /** What two starts must not have in common. */
  private record Key(String clause, String applies) {}

  private static final String START = "起点";

  WeightStartNotOnce() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    Schemes.weights(row.value()).ifPresent(table -> check(row, table, sink));
  }

  private static void check(Row<BenchmarkItem> row, WeightedFactors table, FindingSink sink) {
    sink.applied();
    ImmutableList<Integer> inFactors = startsAmongFactors(table);
    if (table.starts().isEmpty() && inFactors.isEmpty() && !table.factors().isEmpty()) {
      sink.at(row.pointer() + "/scheme/starts")
          .with("what", BilingualText.of("没有列出", "the table has none"))
          .report();
    }
    if (!table.starts().isEmpty()) {
      inFactors.forEach(
          place ->
              sink.at(Schemes.factor(row, place))
                  .with("what", BilingualText.of("又列为裁量因素", "it stands among the factors as well"))
                  .related(Schemes.start(row, 0))
                  .report());
    }
    sameTwice(row, table.starts(), sink);
  }

  private static ImmutableList<Integer> startsAmongFactors(WeightedFactors table) {
    ImmutableList.Builder<Integer> places = ImmutableList.builder();
    for (int i = 0; i < table.factors().size(); i++) {
      if (table.factors().get(i).name().contains(START)) {
        places.add(i);
      }
    }
    return places.build();
  }

  private static void sameTwice(
      Row<BenchmarkItem> row, List<WeightStart> starts, FindingSink sink) {
    ItemClauses clauses = new ItemClauses(row.value().clauses());
    Map<Key, Integer> seen = new HashMap<>();
    for (int i = 0; i < starts.size(); i++) {
      WeightStart start = starts.get(i);
      String clause =
          clauses.find(start.clause()).map(FineClause::label).or(start::clause).orElse("");
      Integer before = seen.putIfAbsent(new Key(clause, start.applies().orElse("")), i);
      if (before != null) {
        sink.at(Schemes.start(row, i))
            .with("what", BilingualText.of("同一罚则、同一情形有两个", "there are two for one clause and case"))
            .related(Schemes.start(row, before))
            .report();
      }
    }
  }
}
