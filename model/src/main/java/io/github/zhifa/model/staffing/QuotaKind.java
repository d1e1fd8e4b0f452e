// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.staffing;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/**
 * Kinds of staffing quota (编制). 地方各级人民政府机构设置和编制管理条例 art 15: organs use 行政编制, institutions use 事业编制,
 * and no other kind may be made up. 工勤 stands outside the regulation.
 */
public enum QuotaKind implements Labelled {
  /** For administrative organs (art 15). */
  ADMINISTRATIVE("行政编制", "administrative quota"),
  /** For public institutions (art 15; managed by the province, art 29). */
  INSTITUTION("事业编制", "institution quota"),
  /** A legacy category that the regulation does not name. */
  LEGACY_WORKER("工勤编制", "legacy worker quota");

  private final BilingualText label;

  QuotaKind(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
