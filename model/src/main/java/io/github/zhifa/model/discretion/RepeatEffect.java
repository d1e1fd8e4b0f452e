// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** What repeated violations do to the tier of a case. */
public enum RepeatEffect implements Labelled {
  /** The greatest fine of the tier. */
  TOP_OF_TIER("按本档上限", "greatest fine of the tier"),
  /** The next heavier tier. */
  UP_ONE_TIER("提高一档", "one tier heavier");

  private final BilingualText label;

  RepeatEffect(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
