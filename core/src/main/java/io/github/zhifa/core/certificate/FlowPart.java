// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** What flowed in a period. */
public enum FlowPart implements Labelled {
  /** Certificates that were issued. */
  ISSUED("发证", "issued"),
  /** Certificates that were cancelled or revoked; those that expired are not among them. */
  ENDED("注销、吊销", "cancelled or revoked"),
  /** Cards that were replaced, which changes no stock. */
  REISSUED("补办", "cards replaced");

  private final BilingualText label;

  FlowPart(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  /** Returns how many there were by {@code register}. */
  public long of(FlowsAndStocks register) {
    return switch (this) {
      case ISSUED -> register.issued();
      case ENDED -> register.withdrawn();
      case REISSUED -> register.reissued();
    };
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
