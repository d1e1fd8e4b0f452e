// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import io.github.zhifa.model.item.Delegation;
import io.github.zhifa.model.item.Empowerment;
import io.github.zhifa.model.law.LegalSource;
import java.util.Optional;

/** Whether the department may act beside a township that was empowered. */
final class BesideTownship {
  private static final LegalSource ONE_FINE = LegalSource.of("中华人民共和国行政处罚法", "第二十九条");

  private BesideTownship() {}

  /** Returns what the decision says, else what was chosen; empty where neither says it. */
  static Optional<DepartmentPower> of(
      Optional<Delegation> delegation, Optional<DepartmentPower> chosen) {
    return delegation
        .flatMap(
            relation ->
                relation.<Optional<Boolean>>match(
                    Empowerment::exclusive,
                    entrustment -> Optional.empty(),
                    stationing -> Optional.empty()))
        .map(exclusive -> exclusive ? DepartmentPower.ENDS : DepartmentPower.REMAINS)
        .or(() -> chosen);
  }

  static PowerStep step(Optional<DepartmentPower> department) {
    String zh = department.map(each -> each.label().zh()).orElse("原部门是否仍可行使没有载明");
    String en =
        department
            .map(each -> each.label().en())
            .orElse("whether the department may exercise it too is not stated");
    return PowerStep.of(
            "department",
            PowerFinding.NOTE,
            zh + "；同一违法行为不得两次罚款",
            "Beside the township: " + en + "; one act is never fined twice")
        .by(ONE_FINE);
  }
}
