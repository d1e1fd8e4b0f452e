// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.certificate;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** Why a certificate ended (注销、吊销事由). */
public enum EndReason implements Labelled {
  /** Retired. */
  RETIRED(EventKind.CANCELLED, "退休", "retired"),
  /** Transferred to another post. */
  TRANSFERRED(EventKind.CANCELLED, "调离", "transferred"),
  /** Left the unit. */
  LEFT_UNIT(EventKind.CANCELLED, "离职", "left the unit"),
  /** Died. */
  DIED(EventKind.CANCELLED, "死亡", "died"),
  /** Dismissed. */
  DISMISSED(EventKind.CANCELLED, "辞退、开除", "dismissed"),
  /** The unit is abolished. */
  UNIT_ABOLISHED(EventKind.CANCELLED, "单位撤销", "unit abolished"),
  /** The items of the unit are withdrawn. */
  ITEM_WITHDRAWN(EventKind.CANCELLED, "执法事项收回", "items withdrawn"),
  /** Unlawful or improper enforcement. */
  MISCONDUCT(EventKind.REVOKED, "违法违规执法", "misconduct"),
  /** The card was passed on, lent or altered. */
  CARD_LENT_OR_ALTERED(EventKind.REVOKED, "转让、出借或者涂改证件", "card lent or altered"),
  /** A disciplinary sanction or criminal liability (重庆市行政执法监督条例). */
  PUNISHED(EventKind.REVOKED, "受处分或者被追究刑事责任", "punished");

  private final EventKind endsBy;
  private final BilingualText label;

  EndReason(EventKind endsBy, String zh, String en) {
    this.endsBy = endsBy;
    this.label = BilingualText.of(zh, en);
  }

  /** Returns the event that it is a reason for: cancelled or revoked. */
  public EventKind endsBy() {
    return endsBy;
  }

  /** Returns whether the person is out of the post by it, and so for every kind of certificate. */
  public boolean isLeaving() {
    return switch (this) {
      case RETIRED, TRANSFERRED, LEFT_UNIT, DIED, DISMISSED -> true;
      case UNIT_ABOLISHED, ITEM_WITHDRAWN, MISCONDUCT, CARD_LENT_OR_ALTERED, PUNISHED -> false;
    };
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
