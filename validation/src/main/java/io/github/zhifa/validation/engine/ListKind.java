// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** The kinds of published list, for rules on the head that do not hold for all of them. */
public enum ListKind implements Labelled {
  /** An item list. */
  ITEM_LIST("事项清单", "item list"),
  /** A discretion benchmark. */
  BENCHMARK("裁量权基准", "discretion benchmark"),
  /** A list of conducts that are not punished. */
  NO_PENALTY_LIST("不予处罚清单", "list of conducts not punished"),
  /** A record of what became of items in townships; it decides nothing by itself. */
  ADOPTION_REGISTER("承接情况台账", "register of adoptions"),
  /** An assessment of what townships can exercise; it decides nothing by itself. */
  CAPACITY_ASSESSMENT("承接能力评估", "assessment of capacity"),
  /** A list of published figures; it is no rule, so nobody applies it. */
  FIGURES("公开数字", "published figures"),
  /** A staffing table; the approvals that it names decide, not the table. */
  STAFFING("编制台账", "staffing table");

  private final BilingualText label;

  ListKind(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  /** Returns whether cases are decided by lists of this kind, so that they must be in force. */
  public boolean isApplied() {
    return this == ITEM_LIST || this == BENCHMARK || this == NO_PENALTY_LIST;
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
