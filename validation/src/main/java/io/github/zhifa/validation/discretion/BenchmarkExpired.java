// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import io.github.zhifa.core.law.DocumentForce;
import io.github.zhifa.core.law.Force;
import io.github.zhifa.model.law.DocumentStatus;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.ListHead;
import io.github.zhifa.validation.engine.ListKind;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** A benchmark whose term is over, or that another one replaced, is not marked in force. */
final class BenchmarkExpired extends RecordRule<ListHead> {
  private static final RuleInfo INFO =
      RuleInfo.builder("BENCHMARK-EXPIRED")
          .severity(Severity.ERROR)
          .title("基准已自行失效或者被替代", "benchmark ended or replaced")
          .why(
              "基准载明现行，但其有效期已满，或者已被其他基准替代，不能再作为处罚的依据；应当换用现行基准。这由基准自身和替代它的基准的"
                  + "载明得出，不另引法条。载明末日的由“清单已不在施行”检查。",
              "The benchmark is marked in force, but its term is over or another one has replaced it, s"
                  + "o no case can rest on it; use the one in force. This follows from what it and its succes"
                  + "sor say; no provision is needed. A stated last day is looked at by LIST-NOT-IN-FORCE.")
          .message("载明现行，但在{day}已失效：{reason}", "Marked in force, but not on {day}: {reason}")
          .wrong(
              Example.of(
                  "benchmark",
                  """
                  {"document": {"firstDay": "2018-01-01", "validYears": 5}, "items": []}"""))
          .right(
              Example.of(
                  "benchmark",
                  """
                  {"document": {"firstDay": "2021-01-02", "validYears": 5}, "items": []}"""))
          .build();

  BenchmarkExpired() {
    super(INFO, ListHead.class);
  }

  @Override
  public void check(Row<ListHead> row, CheckContext context, FindingSink sink) {
    PublishedDocument document = row.value().document();
    boolean marked = document.status().filter(DocumentStatus.IN_FORCE::equals).isPresent();
    boolean stated = document.lastDay().filter(context.asOf()::isAfter).isPresent();
    if (row.value().kind() != ListKind.BENCHMARK || !marked || stated) {
      return;
    }
    sink.applied();
    DocumentForce force =
        DocumentForce.on(context.asOf(), document, context.benchmarks().documents());
    if (force.force() == Force.ENDED) {
      sink.at(row.pointer() + "/status")
          .with("day", context.asOf().toString())
          .with("reason", force.why())
          .report();
    } else if (force.force() == Force.DAYS_UNKNOWN) {
      sink.undecided(force.why().zh(), force.why().en());
    }
  }
}
