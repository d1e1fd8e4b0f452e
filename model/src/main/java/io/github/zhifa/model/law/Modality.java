// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.law;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** Whether a provision binds the organ or leaves it a choice. */
public enum Modality implements Labelled {
  /** The organ has no choice. */
  MUST("应当", "must"),
  /** The organ chooses, and says why. */
  MAY("可以", "may");

  private final BilingualText label;

  Modality(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
