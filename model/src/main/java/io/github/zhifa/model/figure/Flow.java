// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.figure;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** Whether a number is a stock on a day or a flow in a period; a net flow is not a gross one. */
public enum Flow implements Labelled {
  /** What is there on a day. */
  STOCK("存量", "stock"),
  /** What came in during a period, gross. */
  IN("增加", "inflow"),
  /** What went out during a period, gross. */
  OUT("减少", "outflow"),
  /** Inflow less outflow. */
  NET("净增", "net flow"),
  /** A flow of which the document does not say whether it is gross or net. */
  UNSTATED("未说明总额或净额", "flow, gross or net not stated"),
  /** Something that changes no stock (补办证件). */
  NEUTRAL("不增不减", "no change of stock"),
  /** Neither a stock nor a flow. */
  OTHER("其他", "other");

  private final BilingualText label;

  Flow(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
