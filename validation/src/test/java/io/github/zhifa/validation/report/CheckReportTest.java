// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.engine.ListReport;
import io.github.zhifa.validation.engine.Policy;
import io.github.zhifa.validation.engine.RuleOutcome;
import io.github.zhifa.validation.engine.RuleStatus;
import io.github.zhifa.validation.engine.Severity;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckReportTest {
  private static final Policy POLICY =
      Policy.builder()
          .formatVersion(1)
          .name("test")
          .label(BilingualText.of("测试", "test"))
          .addNeeded("A-NEEDED")
          .build();
  private static final UnreadableInput UNREADABLE =
      new UnreadableInput(
          "b.json", "INPUT-NOT-JSON", Optional.of("line 1"), BilingualText.of("坏", "broken"));

  private static Finding finding(Severity severity, String file) {
    return new Finding(
        "A-FOUND",
        severity,
        file,
        "/items/1/basis/0",
        BilingualText.of("有误", "Is wrong"),
        ImmutableList.of(LegalSource.of("中华人民共和国行政处罚法", "第二十四条")),
        ImmutableSortedMap.of(),
        Optional.of("处二千元以上以上\n罚款"),
        Optional.of("以上以上"),
        ImmutableList.of("/items/2"));
  }

  private static CheckedList list(String file, String code, RuleStatus status, Finding... found) {
    ImmutableList<RuleOutcome> outcomes =
        ImmutableList.of(new RuleOutcome(code, status, found.length, Optional.empty()));
    return new CheckedList(
        "item-list",
        new ListReport(file, "标题", ImmutableList.copyOf(found), outcomes),
        ImmutableMap.of("/items/1", "2 事项"));
  }

  private static CheckReport report(Severity failOn, CheckedList... lists) {
    return new CheckReport(
        LocalDate.of(2026, 8, 14), POLICY, failOn, ImmutableList.copyOf(lists), ImmutableList.of());
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR, ERROR, REJECTED",
    "WARNING, ERROR, ACCEPTED",
    "WARNING, WARNING, REJECTED",
    "INFO, WARNING, ACCEPTED",
    "INFO, INFO, REJECTED"
  })
  void aFindingAtTheThresholdOrAboveRejects(Severity found, Severity failOn, Verdict verdict) {
    CheckedList list = list("a.json", "A-FOUND", RuleStatus.FOUND, finding(found, "a.json"));

    assertThat(report(failOn, list).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "A-NEEDED, SKIPPED, UNDECIDED",
    "A-NEEDED, NOT_APPLICABLE, ACCEPTED",
    "A-NEEDED, CLEAN, ACCEPTED",
    "A-OTHER, SKIPPED, ACCEPTED",
    "A-OTHER, FAILED, UNDECIDED"
  })
  void aNeededRuleSkippedOrAnyRuleFailedLeavesItUndecided(
      String code, RuleStatus status, Verdict verdict) {
    assertThat(report(Severity.ERROR, list("a.json", code, status)).verdict()).isEqualTo(verdict);
  }

  @Test
  void rejectedGoesBeforeUndecidedAndUnreadableBeforeBoth() {
    CheckedList rejected =
        list("a.json", "A-FOUND", RuleStatus.FOUND, finding(Severity.ERROR, "a.json"));
    CheckedList undecided = list("c.json", "A-OTHER", RuleStatus.FAILED);
    CheckReport both = report(Severity.ERROR, rejected, undecided);

    assertThat(both.verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(
            new CheckReport(
                    both.asOf(), POLICY, Severity.ERROR, both.lists(), ImmutableList.of(UNREADABLE))
                .verdict())
        .isEqualTo(Verdict.UNREADABLE);
  }

  @Test
  void theOrderOfTheListsDoesNotMatter() {
    CheckedList a = list("a.json", "A-FOUND", RuleStatus.FOUND, finding(Severity.INFO, "a.json"));
    CheckedList b = list("b.json", "A-FOUND", RuleStatus.FOUND, finding(Severity.INFO, "b.json"));

    assertThat(report(Severity.ERROR, b, a)).isEqualTo(report(Severity.ERROR, a, b));
  }

  @Test
  void theTextMarksTheOffendingPartAndKeepsToTheLine() {
    CheckedList list =
        list("a.json", "A-FOUND", RuleStatus.FOUND, finding(Severity.ERROR, "a.json"));

    assertThat(TextReport.write(report(Severity.ERROR, list), Language.EN))
        .isEqualTo(
            """
            a.json  标题
              error A-FOUND  /items/1/basis/0  [2 事项]
                Is wrong
                printed: 处二千元»以上以上«\\u000a罚款
                law: 《中华人民共和国行政处罚法》第二十四条
                related: /items/2
              rules: 1 found something, 0 clean, 0 did not apply, 0 skipped, 0 failed

            verdict: rejected (exit 1); 1 files, 0 of them unreadable; 1 errors, 0 warnings, 0 infos; \
            as of 2026-08-14, policy test, fails on error
            """);
  }
}
