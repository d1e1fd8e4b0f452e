// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** What became of one rule over one list. */
public enum RuleStatus implements Labelled {
  /** It ran and found something. */
  FOUND("发现问题", "found something"),
  /** It ran and found nothing; a reason beside it says where it could not decide. */
  CLEAN("未发现问题", "found nothing"),
  /** The list has nothing that it applies to: neither passed nor failed. */
  NOT_APPLICABLE("不适用", "did not apply"),
  /** It was turned off, or could decide nothing since something that it needs is missing. */
  SKIPPED("跳过", "skipped"),
  /** It broke inside; its findings, if any, are not complete. */
  FAILED("规则内部出错", "failed inside");

  private final BilingualText label;

  RuleStatus(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
