// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** Whether an agency must fine or may. */
public enum FineDiscretion implements Labelled {
  /** 处, 并处: where the facts are there, there is a fine. */
  SHALL("应当", "shall"),
  /** 可以处, 可处: the agency may do without. */
  MAY("可以", "may");

  private final BilingualText label;

  FineDiscretion(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
