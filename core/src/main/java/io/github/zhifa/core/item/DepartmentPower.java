// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/**
 * Whether the department still exercises a power that it handed over (赋权). National law is silent;
 * where the decision is silent too, who asks must choose.
 */
public enum DepartmentPower implements Labelled {
  /** The department no longer exercises it in that township (原行政执法部门不再行使). */
  ENDS("原部门不再行使", "the department no longer exercises it"),
  /** Both may act; one act is never fined twice (行政处罚法 art 29). */
  REMAINS("原部门仍可行使", "the department may exercise it too");

  private final BilingualText label;

  DepartmentPower(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
