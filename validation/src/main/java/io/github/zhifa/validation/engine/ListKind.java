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
  /** A list of published figures; it is no rule, so nobody applies it. */
  FIGURES("公开数字", "published figures");

  private final BilingualText label;

  ListKind(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
