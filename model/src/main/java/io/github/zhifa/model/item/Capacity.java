// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.item;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** Whether townships can exercise the power over an item (能否有效承接). */
public enum Capacity implements Labelled {
  /** They can exercise it effectively (行政处罚法 art 24 I). */
  CAPABLE("能够承接", "capable"),
  /** They cannot. */
  NOT_CAPABLE("不能承接", "not capable"),
  /** The matter does not arise there (部分事项有些地区可能不涉及). */
  NOT_APPLICABLE("不涉及", "not applicable");

  private final BilingualText label;

  Capacity(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
