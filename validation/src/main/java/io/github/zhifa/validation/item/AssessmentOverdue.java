// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import io.github.zhifa.core.item.AssessmentDue;
import io.github.zhifa.model.item.CapacityAssessment;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.PolicyAnswer;
import io.github.zhifa.validation.engine.PolicyQuestion;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** An assessment is made again within the period of the place. */
final class AssessmentOverdue extends RecordRule<CapacityAssessment> {
  private static final RuleInfo INFO =
      RuleInfo.builder("CAPACITY-ASSESSMENT-OVERDUE")
          .severity(Severity.WARNING)
          .title("承接能力评估逾期", "assessment overdue")
          .why(
              "承接情况应当定期评估，法律没有规定间隔，由政策（assessment-months）设定；没有设定的，不作判断。同一清单" + "已有更晚评估的除外。应当重新评估。",
              "Capacity is assessed regularly; the law fixes no period, so a policy "
                  + "states it (assessment-months), and without one nothing is said. A "
                  + "later assessment of the same list ends the matter. Assess again.")
          .source("中华人民共和国行政处罚法", "第二十四条第一款")
          .message("上次评估于{last}，应当在{due}以前再次评估", "Last assessed on {last}, due again by {due}")
          .wrong(
              Example.of(
                  "capacity-assessment",
                  """
                  {"list": "示例清单（虚构）", "assessedOn": "2024-06-30"}"""))
          .right(
              Example.of(
                  "capacity-assessment",
                  """
                  {"list": "示例清单（虚构）", "assessedOn": "2025-06-30"}"""))
          .build();

  AssessmentOverdue() {
    super(INFO, CapacityAssessment.class);
  }

  @Override
  public void check(Row<CapacityAssessment> row, CheckContext context, FindingSink sink) {
    Optional<Period> period =
        context
            .policy()
            .answer(PolicyQuestion.ASSESSMENT_MONTHS, context.asOf())
            .filter(PolicyAnswer::holds)
            .flatMap(PolicyAnswer::number)
            .map(Period::ofMonths);
    AssessmentDue due = new AssessmentDue(row.value().assessedOn(), period);
    Optional<Boolean> overdue = due.isOverdueOn(context.asOf());
    if (overdue.isEmpty()) {
      return;
    }
    sink.applied();
    if (overdue.get() && !isFollowed(row.value(), context)) {
      sink.at("/assessedOn")
          .with("last", due.lastOn().orElseThrow().toString())
          .with("due", due.dueOn().orElseThrow().toString())
          .report();
    }
  }

  private static boolean isFollowed(CapacityAssessment assessment, CheckContext context) {
    LocalDate day = assessment.assessedOn().orElseThrow();
    return context.assessments().stream()
        .filter(other -> other.list().equals(assessment.list()))
        .flatMap(other -> other.assessedOn().stream())
        .anyMatch(day::isBefore);
  }
}
