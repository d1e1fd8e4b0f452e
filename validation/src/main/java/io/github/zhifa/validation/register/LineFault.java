// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** Why a line of a register cannot be read; the names are stable codes. */
public enum LineFault implements Labelled {
  /** It is not JSON. */
  REGISTER_LINE_NOT_JSON("不合 JSON 语法", "not JSON"),
  /** It is JSON or a row, but no record. */
  REGISTER_LINE_NOT_A_RECORD("不是一条记录", "not a record"),
  /** Its bytes are not UTF-8. */
  REGISTER_LINE_NOT_UTF8("不是 UTF-8 编码", "not UTF-8"),
  /** It is longer or deeper than the limits allow. */
  REGISTER_LINE_OVER_LIMIT("超出限制", "over a limit");

  private final BilingualText label;

  LineFault(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  /** Returns the stable code, {@code REGISTER-LINE-NOT-JSON}. */
  public String code() {
    return name().replace('_', '-');
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
