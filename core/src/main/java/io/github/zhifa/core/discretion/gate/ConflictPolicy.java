// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.gate;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/**
 * What follows where a ground for a lighter and a ground for a heavier outcome meet. No text that
 * was read says it, so there is no default: who asks must choose.
 */
public enum ConflictPolicy implements Labelled {
  /** The two cancel out: ordinary. */
  NET_OFF("相互抵消", "the two cancel out"),
  /** Only the heavier one counts. */
  HEAVIER_PREVAILS("从重优先", "the heavier prevails"),
  /** Only the lighter one counts. */
  LIGHTER_PREVAILS("从轻减轻优先", "the lighter prevails"),
  /** No answer: the organ must say which it follows. */
  UNDECIDED("不作决定", "undecided");

  private final BilingualText label;

  ConflictPolicy(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
