// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.law;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** What a stated count counts, so that two counts of one list are never mixed up. */
public enum CountedThing implements Labelled {
  /** Rows of an item list. */
  ITEMS("事项", "items"),
  /** Main items (主项), each of which may have sub-items. */
  MAIN_ITEMS("主项", "main items"),
  /** Sub-items (子项); what a main item without any counts as is said by {@link SubItemCounting}. */
  SUB_ITEMS("子项", "sub-items"),
  /** Records (items, tables) of a benchmark. */
  RECORDS("条目", "records"),
  /** All tiers of a benchmark, with or without a fine. */
  TIERS("阶次", "tiers"),
  /** Tiers of a benchmark that set a fine. */
  TIERS_WITH_FINE("有罚款的阶次", "tiers with a fine"),
  /** Tiers of a benchmark whose outcome is no penalty. */
  TIERS_WITHOUT_FINE("无罚款的阶次", "tiers without a fine"),
  /** Conducts of a list of conducts that are not punished. */
  CONDUCTS("行为", "conducts");

  private final BilingualText label;

  CountedThing(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
