// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.certificate;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/**
 * What can be recorded of a certificate (证件事项). What follows from each in each state is asked of
 * the lifecycle.
 */
public enum EventKind implements Labelled {
  /** The unit applies for a person (申领). */
  APPLIED("申领", "application"),
  /** The unit has checked the application (单位审查). */
  UNIT_CHECKED("单位审查", "checked by the unit"),
  /** The county has reviewed it (县级审核). */
  COUNTY_REVIEWED("县级审核", "reviewed by the county"),
  /** The city has reviewed it and passed it on (市级审核批转). */
  CITY_REVIEWED("市级审核", "reviewed by the city"),
  /** The province has approved it (省级批准). */
  PROVINCE_APPROVED("省级批准", "approved by the province"),
  /** An application is refused by whoever has it before them (不予批准). */
  APPLICATION_REFUSED("不予批准", "application refused"),
  /** The certificate is issued (发证). */
  ISSUED("发证", "issued"),
  /** The periodic inspection is passed (年审合格). */
  INSPECTED("年审合格", "passed inspection"),
  /** The periodic inspection is failed (年审不合格). */
  INSPECTION_FAILED("年审不合格", "failed inspection"),
  /** The certificate is withheld for a time (暂扣). */
  SUSPENDED("暂扣", "suspended"),
  /** A certificate that was withheld is given back (发还). */
  RESUMED("发还", "given back"),
  /** The card is reported lost (遗失). */
  LOST("遗失", "card lost"),
  /** The card is reported damaged (损毁). */
  DAMAGED("损毁", "card damaged"),
  /** The card is declared void (声明作废). */
  VOIDED("声明作废", "card declared void"),
  /** A new card replaces a lost or damaged one (补办); the qualification stays as it is. */
  REISSUED("补办", "card replaced"),
  /** A new card for a new term (换发). */
  RENEWED("换发", "renewed"),
  /** The certificate is cancelled for a reason that is no fault (注销). */
  CANCELLED("注销", "cancelled"),
  /** The certificate is revoked for a fault (吊销). */
  REVOKED("吊销", "revoked"),
  /** A record is replaced by the fields of this one, but for its kind (更正). */
  CORRECTED("更正", "record corrected"),
  /** A record is taken back (撤回记录). */
  STRUCK("撤回记录", "record struck");

  private final BilingualText label;

  EventKind(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }

  /** Returns whether it speaks of an earlier record and not of a certificate. */
  public boolean isAboutRecord() {
    return this == CORRECTED || this == STRUCK;
  }
}
