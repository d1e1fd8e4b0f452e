// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.gate;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/**
 * Whether the day of the act counts in the term of 行政处罚法 art 36. The article says from which day
 * (从违法行为发生之日起), not whether that day counts; who asks must choose.
 */
public enum StartDay implements Labelled {
  /** The day of the act is the first day of the term. */
  INCLUDED("当日计入", "the day counts"),
  /** The day after is its first day, by analogy with 民法典 art 201. */
  DAY_AFTER("自次日起算", "from the next day");

  private final BilingualText label;

  StartDay(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
