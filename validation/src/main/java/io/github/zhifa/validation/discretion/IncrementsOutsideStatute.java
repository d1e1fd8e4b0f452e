// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static io.github.zhifa.validation.discretion.BenchmarkExamples.clause;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.IncrementedFine;
import io.github.zhifa.core.discretion.ItemClauses;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.BaseAndIncrements;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.discretion.Increment;
import io.github.zhifa.model.discretion.IncrementBase;
import io.github.zhifa.model.law.FineAmount;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.math.BigDecimal;
import java.util.Optional;

/** A base fine with increments stays inside the fine that the law allows. */
final class IncrementsOutsideStatute extends RecordRule<BenchmarkItem> {
  private static final String TABLE =
      """
      "form": "base-and-increments",
       "bases": [{"size": {"number": 30000, "of": "amount"}%s}],
       "increments": [{"condition": {"factor": "后果", "printed": "造成人员受伤"},
         "size": {"number": 100, "of": "percent-of-base"}}]""";

  private static final RuleInfo INFO =
      RuleInfo.builder("DISCRETION-INCREMENTS-OUTSIDE-STATUTE")
          .severity(Severity.ERROR)
          .title("基准罚款加减后超出法定幅度", "base and increments outside the statutory range")
          .why(
              "裁量基准只能在法律、法规、规章规定的幅度内细化。基准罚款加减后低于法定最低数额或者高于法定最高数额，"
                  + "又没有限额说明的，照此作出的处罚没有依据；减轻处罚的除外（行政处罚法第三十二条）。应当调整数额"
                  + "或者加注限额。",
              "A benchmark is made according to law and only refines what a law, regulation or rule allows. A "
                  + "base fine that increments take below the least or above the greatest lawful fine, with no "
                  + "limit noted, has no basis; mitigation (减轻) may lie below the least fine (art 32). Change "
                  + "the amounts or note a limit.")
          .source("中华人民共和国行政处罚法", "第四条")
          .source("中华人民共和国行政处罚法", "第三十四条")
          .message(
              "有的情形下罚款为{amount}，法定幅度为{lawful}",
              "For some facts the fine is {amount}, but the law allows {lawful}")
          .wrong(BenchmarkExamples.of(clause("1", 10000, 50000), TABLE.formatted("")))
          .right(
              BenchmarkExamples.of(clause("1", 10000, 50000), TABLE.formatted(", \"cap\": 50000")))
          .build();

  IncrementsOutsideStatute() {
    super(INFO, BenchmarkItem.class);
  }

  @Override
  public void check(Row<BenchmarkItem> row, CheckContext context, FindingSink sink) {
    Schemes.increments(row.value()).ifPresent(table -> check(row, table, sink));
  }

  private static void check(Row<BenchmarkItem> row, BaseAndIncrements table, FindingSink sink) {
    ItemClauses clauses = new ItemClauses(row.value().clauses());
    IncrementCases cases = IncrementCases.of(table);
    for (int i = 0; i < table.bases().size(); i++) {
      IncrementBase base = table.bases().get(i);
      Optional<FineClause> clause = clauses.find(base.clause());
      if (clause.isEmpty()) {
        sink.undecided("有基准罚款不能确定其罚款条款", "of a base fine the clause is not known");
        continue;
      }
      FineAmount lawful = clause.get().fine();
      look(Schemes.base(row, i), fine(base, cases.lightest(), lawful), lawful, cases, sink);
      look(Schemes.base(row, i), fine(base, cases.heaviest(), lawful), lawful, cases, sink);
    }
  }

  private static Optional<BigDecimal> fine(
      IncrementBase base, ImmutableList<Increment> established, FineAmount lawful) {
    return IncrementedFine.of(base, established, lawful, Trace.none())
        .value()
        .map(IncrementedFine::amount);
  }

  private static void look(
      String pointer,
      Optional<BigDecimal> fine,
      FineAmount lawful,
      IncrementCases cases,
      FindingSink sink) {
    if (fine.isEmpty()) {
      sink.undecided("有基准罚款无从计算", "a base fine with its increments cannot be calculated");
      return;
    }
    sink.applied();
    boolean below = lawful.least().filter(least -> fine.get().compareTo(least) < 0).isPresent();
    boolean above = lawful.most().filter(most -> fine.get().compareTo(most) > 0).isPresent();
    if (above || (below && !cases.mitigates())) {
      sink.at(pointer)
          .with("amount", Wording.amount(fine.get(), lawful.measure()))
          .with("lawful", Wording.fine(lawful))
          .report();
    }
  }
}
