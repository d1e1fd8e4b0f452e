// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/**
 * Whether an instrument is in force on a day; of several editions, the answer that comes first here
 * is the answer of all.
 */
public enum Force implements Labelled {
  /** The day is between the first and the last day, both included. */
  IN_FORCE("有效", "in force"),
  /** The register does not tell the days, or not those of the edition that was in force then. */
  DAYS_UNKNOWN("起止日期不明", "of unknown days"),
  /** Its last day is over. */
  ENDED("已经失效", "no longer in force"),
  /** Its first day is still to come. */
  NOT_YET("尚未施行", "not yet in force"),
  /** The register does not have it, or not the cited edition, so nothing is known. */
  NOT_IN_REGISTER("依据库未收录", "not in the register");

  private final BilingualText label;

  Force(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
