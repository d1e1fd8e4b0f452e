// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.law;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** Where a published document stands in its life. */
public enum DocumentStatus implements Labelled {
  /** Published for comment; not in force. */
  DRAFT("征求意见稿", "draft"),
  /** Issued; in force between its first and last day. */
  IN_FORCE("现行", "in force"),
  /** Replaced by a later document. */
  SUPERSEDED("已被替代", "superseded"),
  /** Withdrawn without replacement. */
  WITHDRAWN("已废止", "withdrawn");

  private final BilingualText label;

  DocumentStatus(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
