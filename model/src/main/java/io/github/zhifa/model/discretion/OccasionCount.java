// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** Whether a count of occasions counts the one in hand. */
public enum OccasionCount implements Labelled {
  /** It counts (第二次被处罚, 含本次): one earlier occasion makes two. */
  WITH_THIS("含本次", "this one counts"),
  /** Only earlier ones count. */
  BEFORE_THIS("不含本次", "earlier ones only");

  private final BilingualText label;

  OccasionCount(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
