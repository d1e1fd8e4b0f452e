// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** Whether an instrument is in force on a day. */
public enum Force implements Labelled {
  /**
   * In force, as far as the register tells; an instrument without known days counts as in force.
   */
  IN_FORCE("有效", "in force"),
  /** Its first day is still to come. */
  NOT_YET("尚未施行", "not yet in force"),
  /** Its last day is over. */
  ENDED("已经失效", "no longer in force"),
  /** The register does not have it, so nothing is known. */
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
