// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.certificate;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** Where the card (证件) is. A lost card does not end the qualification. */
public enum CardState implements Labelled {
  /** No card was issued. */
  NONE("未发证件", "no card"),
  /** The holder has it. */
  IN_HAND("持有", "in hand"),
  /** It is reported lost. */
  LOST("遗失", "lost"),
  /** It is reported damaged. */
  DAMAGED("损毁", "damaged"),
  /** It is declared void, or the qualification has ended. */
  VOID("作废", "void");

  private final BilingualText label;

  CardState(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
