// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import io.github.zhifa.model.law.Evidence;
import io.github.zhifa.model.law.RuleOrigin;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;
import java.util.Optional;

/**
 * Why an event cannot happen in a state. A refusal either names where it was read, or is
 * structural: it follows from what the states mean, and then no source is made up for it.
 */
public enum Refusal implements Labelled {
  /** Structural: there is nothing to check, review, approve or refuse. */
  NO_APPLICATION("没有正在办理的申领", "no application is in progress"),
  /** Structural: an application is in progress, a second one has no place. */
  APPLICATION_OPEN("申领正在办理", "an application is in progress already"),
  /** Structural: the steps of an application go one way. */
  STEP_DONE("该步骤已经完成", "that step is done already"),
  /** Structural: what the unit has not checked cannot be reviewed or approved. */
  NOT_CHECKED("单位尚未审查", "the unit has not checked it yet"),
  /** Structural: what is approved is decided. */
  DECIDED("已经批准", "it is approved already"),
  /** Structural: an application that is not decided leads to no certificate. */
  NOT_APPROVED("申领尚未批准", "the application is not approved yet"),
  /** Structural: a refused application leads nowhere; a new one is needed. */
  APPLICATION_REFUSED("申领未获批准", "the application was refused"),
  /** Structural: nothing was issued that it could act on. */
  NOT_ISSUED("尚未发证", "no certificate was issued"),
  /**
   * Structural: who holds one is given a new card by renewal or replacement, not by a second issue.
   */
  ALREADY_HELD("已持有证件，应当换发或者补办", "a certificate is held already; it is renewed or replaced"),
  /** Structural: an ended certificate is not moved; a new one is applied for. */
  ENDED("证件已经注销或者吊销", "the certificate was cancelled or revoked"),
  /** Structural: the last day is over, which ends it as well. */
  EXPIRED("证件已过有效期", "the last day of the certificate is over"),
  /** Structural: what is withheld is first given back. */
  WITHHELD("证件已被暂扣", "the certificate is withheld"),
  /** Structural: only what is withheld is given back. */
  NOT_WITHHELD("证件未被暂扣", "the certificate is not withheld"),
  /** Structural: who has failed the inspection holds nothing in force until it is passed. */
  INSPECTION_OPEN("年审未合格", "the inspection is failed and not passed since"),
  /** Structural: there is no card that it could happen to. */
  NO_CARD("没有证件", "there is no card"),
  /** Structural: a card is lost once. */
  LOST_ALREADY("证件已经遗失", "the card is lost already"),
  /** Structural: a card is damaged once. */
  DAMAGED_ALREADY("证件已经损毁", "the card is damaged already"),
  /** Structural: a void card is no card any more. */
  VOID_ALREADY("证件已经作废", "the card is void already"),
  /** Structural: there is nothing to replace. */
  CARD_IN_HAND("证件仍在持有", "the card is in hand"),
  /** Loss is reported and declared void before a new card is made. */
  NOT_VOIDED("遗失的证件尚未声明作废", "the lost card is not declared void yet", Wuqiao.REPLACEMENT),
  /** What is declared void was reported lost or damaged. */
  NOT_REPORTED("证件未报遗失或者损毁", "the card is not reported lost or damaged", Wuqiao.REPLACEMENT);

  /** The only text on replacement that was seen, and only in an excerpt. */
  private static final class Wuqiao {
    static final RuleOrigin REPLACEMENT =
        RuleOrigin.builder()
            .readFrom("吴桥县行政执法证件管理，县政府网站摘录（遗失、损毁的，报告、声明作废、补办）；文件名称未见")
            .evidence(Evidence.EXCERPT)
            .build();
  }

  private final BilingualText label;
  private final Optional<RuleOrigin> origin;

  Refusal(String zh, String en) {
    this.label = BilingualText.of(zh, en);
    this.origin = Optional.empty();
  }

  Refusal(String zh, String en, RuleOrigin origin) {
    this.label = BilingualText.of(zh, en);
    this.origin = Optional.of(origin);
  }

  /** Returns where it was read and how sure it is; empty where it is structural. */
  public Optional<RuleOrigin> origin() {
    return origin;
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
