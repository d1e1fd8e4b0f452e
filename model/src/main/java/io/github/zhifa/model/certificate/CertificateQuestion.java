// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.certificate;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** What is decided by a policy and not by the meaning of the states. */
public enum CertificateQuestion implements Labelled {
  /** Does a person hold one certificate of a kind at a time? */
  ONE_OF_A_KIND("同一人同一种类只持有一个有效证件", "one certificate of a kind for each person"),
  /** May one person hold both kinds at once? */
  BOTH_KINDS("同一人可以同时持有执法证和监督证", "one person may hold both kinds"),
  /** Is a suspended certificate counted in the stock? */
  SUSPENDED_IN_STOCK("暂扣的证件计入存量", "suspended certificates are in stock"),
  /** Is a certificate counted whose card is lost, damaged or void? */
  LOST_IN_STOCK("遗失、作废未补办的证件计入存量", "lost cards are in stock"),
  /** Does a replaced card keep the last day of the old one? */
  REISSUE_KEEPS_LAST_DAY("补办的证件沿用原有效期", "a replaced card keeps the last day");

  private final BilingualText label;

  CertificateQuestion(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
