// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** Why somebody stands on the list of a monthly review (每月审核). */
public enum ReviewReason implements Labelled {
  /** The certificate was cancelled in the month since the person retired. */
  RETIRED("本月因退休注销", "cancelled this month: retired"),
  /** The certificate was cancelled in the month since the person was transferred. */
  TRANSFERRED("本月因调离注销", "cancelled this month: transferred"),
  /** The certificate was cancelled or revoked in the month for another reason. */
  ENDED("本月因其他事由注销或者吊销", "ended this month for another reason"),
  /** The person reaches the retirement age by the end of the month and still holds one. */
  RETIREMENT_DUE("本月底前达到法定退休年龄", "retirement age reached by the end of the month"),
  /** Another certificate of the person ended since the person left, this one did not. */
  LEFT_ELSEWHERE("本人另一证件已因离岗注销", "another certificate ended since the person left"),
  /** The last day is in the month, or the time to renew has begun. */
  EXPIRING("即将到期", "expiring"),
  /** The inspection is due by the end of the month. */
  INSPECTION_DUE("应当年审", "inspection due");

  private final BilingualText label;

  ReviewReason(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
