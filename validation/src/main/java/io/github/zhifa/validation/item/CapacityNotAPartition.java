// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import io.github.zhifa.core.item.CapacityPartition;
import io.github.zhifa.model.item.CapacityAssessment;
import io.github.zhifa.model.item.CapacityCount;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;

/** The ratings of an assessment divide the list. */
final class CapacityNotAPartition extends RecordRule<CapacityAssessment> {
  private static final RuleInfo INFO =
      RuleInfo.builder("CAPACITY-NOT-A-PARTITION")
          .severity(Severity.ERROR)
          .title("评估结论合计与清单不符", "ratings do not divide the list")
          .why(
              "能够承接、不能承接、不涉及的事项合计应当等于清单的事项数，每个事项只有一个结论；不符说明有遗漏、重复或者计数错误。这由评" + "估自身得出，不另引法条。",
              "The items that are capable, not capable and not applicable add up to "
                  + "the list, and each has one rating; if not, something is missing, "
                  + "doubled or miscounted. This follows from the assessment itself; no "
                  + "provision is needed.")
          .message("{what}合计{sum}，应为{expected}", "{what} come to {sum}, expected {expected}")
          .wrong(
              Example.of(
                  "capacity-assessment",
                  """
                  {"list": "示例清单（虚构）", "listSize": 112,
                   "counts": [{"capacity": "capable", "number": 34, "statedBy": "报告"},
                               {"capacity": "not-capable", "number": 77, "statedBy": "报告"}]}"""))
          .right(
              Example.of(
                  "capacity-assessment",
                  """
                  {"list": "示例清单（虚构）", "listSize": 112,
                   "counts": [{"capacity": "capable", "number": 35, "statedBy": "报告"},
                               {"capacity": "not-capable", "number": 77, "statedBy": "报告"}]}"""))
          .build();

  CapacityNotAPartition() {
    super(INFO, CapacityAssessment.class);
  }

  @Override
  public void check(Row<CapacityAssessment> row, CheckContext context, FindingSink sink) {
    CapacityAssessment assessment = row.value();
    CapacityPartition rated = CapacityPartition.of(assessment);
    if (rated.listSize().isPresent() && rated.rated() > 0) {
      BilingualText what = BilingualText.of("各项结论", "The ratings");
      compare("/listSize", what, rated.rated(), rated.listSize().get(), sink);
    }
    if (assessment.ratings().isEmpty()) {
      return;
    }
    for (int i = 0; i < assessment.counts().size(); i++) {
      CapacityCount count = assessment.counts().get(i);
      BilingualText label = count.capacity().label();
      BilingualText what =
          BilingualText.of("“" + label.zh() + "”的事项", "The items rated " + label.en());
      compare(
          "/counts/" + i + "/number", what, rated.count(count.capacity()), count.number(), sink);
    }
  }

  private static void compare(
      String pointer, BilingualText what, long sum, long expected, FindingSink sink) {
    sink.applied();
    if (sum != expected) {
      sink.at(pointer).with("what", what).with("sum", sum).with("expected", expected).report();
    }
  }
}
