// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** Whether the party could recognise and control its conduct at the act: 行政处罚法 art 31. */
public enum MentalCapacity implements Labelled {
  /** It could; so could one who is ill at intervals and was well at the act. */
  FULL("能够辨认并控制自己行为", "could recognise and control the conduct"),
  /** A mentally ill or disabled person had not wholly lost the capacity. */
  PARTIAL("尚未完全丧失辨认或者控制能力", "had not wholly lost this capacity"),
  /** A mentally ill or disabled person could not recognise, or could not control, the conduct. */
  NONE("不能辨认或者不能控制自己行为", "could not recognise or could not control the conduct");

  private final BilingualText label;

  MentalCapacity(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
