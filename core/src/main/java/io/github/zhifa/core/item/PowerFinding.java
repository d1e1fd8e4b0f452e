// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** What one step says of the question whether a township has a power. */
public enum PowerFinding implements Labelled {
  /** The condition is met. */
  MET("符合", "met"),
  /** The condition is not met; the township does not have the power from this list. */
  NOT_MET("不符合", "not met"),
  /** A fact is missing. */
  UNKNOWN("不明", "unknown"),
  /** Something to know that decides nothing here. */
  NOTE("提示", "note");

  private final BilingualText label;

  PowerFinding(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
