// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.item;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** One step in the life of an item that is handed to a township (赋权事项的承接步骤). */
public enum AdoptionStep implements Labelled {
  /** The county chose the item from the guidance list. */
  SELECT("县级选定", "selected by the county"),
  /** The decision was published (行政处罚法 art 24 I). */
  PUBLISH("公布", "published"),
  /** The township exercises the power from this day on. */
  TAKE_ON("承接施行", "taken on"),
  /** From this day on the township does not exercise the power for the time being. */
  SUSPEND("暂停", "suspended"),
  /** From this day on the township exercises the power again. */
  RESUME("恢复", "resumed"),
  /** From this day on the township does not have the power any more. */
  WITHDRAW("收回", "withdrawn");

  private final BilingualText label;

  AdoptionStep(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
