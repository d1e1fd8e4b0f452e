// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** What can be wrong with a record of a register. */
public enum FaultCode implements Labelled {
  /** The event cannot happen in the state of its day; it moves nothing. */
  EVENT_REFUSED("该状态下不能发生的事项", "event that cannot happen"),
  /** Another record has the same id and says something else; the one recorded first counts. */
  ID_REPEATED("记录编号重复", "id used twice"),
  /** A correction or a strike does not say of which record; it changes nothing. */
  TARGET_MISSING("未说明更正哪一条记录", "corrected record not named"),
  /** A correction or a strike names a record that is not there; it changes nothing. */
  TARGET_UNKNOWN("所更正的记录不存在", "corrected record unknown"),
  /** A correction or a strike is recorded before the record that it names; it changes nothing. */
  TARGET_LATER("更正早于被更正的记录", "correction before the record"),
  /** Corrections name each other in a circle; none of them counts. */
  TARGET_CIRCULAR("更正互相指向", "corrections in a circle"),
  /** Two corrections of one record were recorded on one day; the one with the greater id counts. */
  CORRECTED_TWICE("同日两次更正同一记录", "corrected twice on one day");

  private final BilingualText label;

  FaultCode(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
