// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.item;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** Why a power was taken back (收回原因). */
public enum WithdrawalReason implements Labelled {
  /** The law on which the item rests was changed or repealed. */
  BASIS_CHANGED("依据变化", "its legal basis changed"),
  /** An assessment found that the township cannot exercise it (行政处罚法 art 24 I: 能够有效承接). */
  NOT_CAPABLE("无法有效承接", "the township is not capable"),
  /** A new edition of the list no longer has the item. */
  LIST_REVISED("清单调整", "the list was revised");

  private final BilingualText label;

  WithdrawalReason(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
