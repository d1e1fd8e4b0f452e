// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.certificate;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** How a person is employed (人员身份). Who may hold a certificate depends on it. */
public enum StaffKind implements Labelled {
  /** On administrative quota (行政编制). */
  ADMINISTRATIVE("行政编制人员", "on administrative quota"),
  /** On institution quota (事业编制). */
  INSTITUTION("事业编制人员", "on institution quota"),
  /** A support worker (工勤人员). */
  WORKER("工勤人员", "support worker"),
  /** On a labour contract (劳动合同制人员、劳动合同工). */
  CONTRACT("劳动合同制人员", "on a labour contract"),
  /** Sent by a dispatching company (劳务派遣人员). */
  DISPATCHED("劳务派遣人员", "dispatched"),
  /** Seconded for a time (临时借调人员). */
  SECONDED("临时借调人员", "seconded"),
  /** A temporary worker (临时工). */
  TEMPORARY("临时工", "temporary");

  private final BilingualText label;

  StaffKind(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
