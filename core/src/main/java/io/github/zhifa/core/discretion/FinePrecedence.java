// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** In which order several provisions on one act are compared. */
public enum FinePrecedence implements Labelled {
  /** Only by the fine: 行政处罚法 art 29, 生态环境法典 art 1055. */
  HIGHER_FINE("按照罚款数额高的规定", "the provision with the higher fine"),
  /**
   * By rank, then the special one, then the later one, then the fine: 广东省生态环境行政处罚自由裁量权规定 art 7 (1)
   * to (4).
   */
  RANK_SPECIAL_LATER_FINE(
      "先看位阶、特别规定、施行时间，再看罚款数额", "rank, special provision, later provision, then the higher fine");

  private final BilingualText label;

  FinePrecedence(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
