// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.figure;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.InstrumentRegister;
import io.github.zhifa.model.law.Published;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.catalogue.ExampleLists;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Checker;
import io.github.zhifa.validation.engine.Dataset;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.Finding;
import io.github.zhifa.validation.engine.ListReport;
import io.github.zhifa.validation.engine.Policy;
import io.github.zhifa.validation.engine.RuleStatus;
import java.time.LocalDate;

/** Runs the rules of the area over a list. */
final class FigureChecks {
  private FigureChecks() {}

  static ListReport check(Published list) {
    Policy policy =
        Policy.builder()
            .formatVersion(1)
            .name("example")
            .label(BilingualText.of("示例", "example"))
            .build();
    InstrumentRegister register = InstrumentRegister.builder().formatVersion(1).build();
    return new Checker(
            ImmutableList.of(FigureRules.ALL),
            new CheckContext(LocalDate.of(2026, 1, 1), policy, register))
        .check(Dataset.of("list.json", list));
  }

  static ListReport check(String json) {
    return check(ExampleLists.read(Example.of("figures", json)));
  }

  static ImmutableList<Finding> findings(String code, String json) {
    return check(json).findings().stream()
        .filter(finding -> finding.code().equals(code))
        .collect(ImmutableList.toImmutableList());
  }

  static RuleStatus status(String code, String json) {
    return check(json).outcomes().stream()
        .filter(outcome -> outcome.code().equals(code))
        .map(outcome -> outcome.status())
        .findFirst()
        .orElseThrow();
  }
}
