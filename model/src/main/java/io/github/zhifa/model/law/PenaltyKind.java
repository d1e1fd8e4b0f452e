// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.law;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/**
 * Kinds of administrative penalty, 行政处罚法 (2021) art 9. The list is closed but for (6), which only a
 * law or an administrative regulation may add to. 责令改正 (art 28) and 加处罚款 (art 72) are not
 * penalties.
 */
public enum PenaltyKind implements Labelled {
  /** Art 9 (1). */
  WARNING("警告", "warning"),
  /** Art 9 (1). */
  CIRCULATED_CRITICISM("通报批评", "circulated criticism"),
  /** Art 9 (2). */
  FINE("罚款", "fine"),
  /** Art 9 (2). */
  CONFISCATION_OF_GAINS("没收违法所得", "confiscation of illegal gains"),
  /** Art 9 (2). */
  CONFISCATION_OF_PROPERTY("没收非法财物", "confiscation of illegal property"),
  /** Art 9 (3). */
  LICENCE_SUSPENSION("暂扣许可证件", "suspension of a licence"),
  /** Art 9 (3). */
  QUALIFICATION_DOWNGRADE("降低资质等级", "downgrade of a qualification"),
  /** Art 9 (3). */
  LICENCE_REVOCATION("吊销许可证件", "revocation of a licence"),
  /** Art 9 (4). */
  BUSINESS_RESTRICTION("限制开展生产经营活动", "restriction of business"),
  /** Art 9 (4). */
  BUSINESS_SUSPENSION("责令停产停业", "suspension of business"),
  /** Art 9 (4). */
  CLOSURE("责令关闭", "closure"),
  /** Art 9 (4). */
  PRACTICE_RESTRICTION("限制从业", "restriction of practice"),
  /** Art 9 (5). */
  DETENTION("行政拘留", "administrative detention"),
  /** Art 9 (6). */
  OTHER("其他行政处罚", "other administrative penalty");

  private final BilingualText label;

  PenaltyKind(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
