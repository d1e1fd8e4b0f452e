// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** Where an item of a list stands in one township (承接状态). */
public enum AdoptionState implements Labelled {
  /** It is on a guidance list and nothing more; the township has no power from it. */
  GUIDANCE("仅在指导清单", "on the guidance list only"),
  /** The county chose it; not yet published. */
  COUNTY_SELECTED("县级已选定", "selected by the county"),
  /** The decision is published; the township does not exercise it yet. */
  PUBLISHED("已公布", "published"),
  /** The township exercises it. */
  IN_FORCE("已承接施行", "in force"),
  /** The township does not exercise it for the time being. */
  SUSPENDED("暂停", "suspended"),
  /** It was taken back for good; to hand it down again takes a new list. */
  WITHDRAWN("已收回", "withdrawn");

  private final BilingualText label;

  AdoptionState(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
