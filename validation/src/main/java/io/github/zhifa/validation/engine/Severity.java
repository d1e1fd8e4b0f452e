// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** How grave a finding is, gravest first. */
public enum Severity implements Labelled {
  /** Against the law or against the list itself: it must not be published or used like this. */
  ERROR("错误", "error"),
  /** Probably wrong, or right only under an assumption that the message names. */
  WARNING("警告", "warning"),
  /** Worth knowing; nothing needs to be done. */
  INFO("提示", "info");

  private final BilingualText label;

  Severity(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }

  /** Returns whether this is as grave as {@code other} or graver. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
