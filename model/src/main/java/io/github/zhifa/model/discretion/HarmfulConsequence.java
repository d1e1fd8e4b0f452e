// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/**
 * The harmful consequence of an act (危害后果). 行政处罚法 art 33 asks for none in one sentence and for a
 * minor one in the next: two different things.
 */
public enum HarmfulConsequence implements Labelled {
  /** There is none. */
  NONE("没有造成危害后果", "no harmful consequence"),
  /** There is one, and it is minor. */
  MINOR("危害后果轻微", "a minor harmful consequence"),
  /** There is one that is not minor. */
  OTHER("其他危害后果", "another harmful consequence");

  private final BilingualText label;

  HarmfulConsequence(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
