// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.certificate;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/**
 * How far a person is on the way to a qualification (执法资格) of one kind, or whether it is held. The
 * card is another thing, see {@link CardState}.
 */
public enum QualificationState implements Labelled {
  /** Nothing was applied for. */
  NONE("未申领", "none"),
  /** An application is made. */
  APPLIED("已申领", "applied"),
  /** The unit has checked it. */
  UNIT_CHECKED("单位已审查", "checked by the unit"),
  /** The county has reviewed it. */
  COUNTY_REVIEWED("县级已审核", "reviewed by the county"),
  /** The city has reviewed it. */
  CITY_REVIEWED("市级已审核", "reviewed by the city"),
  /** It is approved, the certificate is not issued yet. */
  APPROVED("已批准", "approved"),
  /** The application is refused. */
  REFUSED("未获批准", "refused"),
  /** It is held: the person may enforce. */
  HELD("有效", "held"),
  /** It is held back for a time. */
  SUSPENDED("暂扣中", "suspended"),
  /** The last inspection is failed and none was passed since. */
  INSPECTION_FAILED("年审未合格", "inspection failed"),
  /** Its last day is over. Derived from dates, never recorded. */
  EXPIRED("已过期", "expired"),
  /** It is ended without a fault. */
  CANCELLED("已注销", "cancelled"),
  /** It is ended for a fault. */
  REVOKED("已吊销", "revoked");

  private final BilingualText label;

  QualificationState(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }

  /** Returns whether a certificate was issued and has not ended. */
  public boolean isOpen() {
    return this == HELD || this == SUSPENDED || this == INSPECTION_FAILED;
  }

  /** Returns whether a certificate was issued and has ended. */
  public boolean isEnded() {
    return this == EXPIRED || this == CANCELLED || this == REVOKED;
  }
}
