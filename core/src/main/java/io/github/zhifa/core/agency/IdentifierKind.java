// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** The kinds of identifiers that are checked. */
public enum IdentifierKind implements Labelled {
  /** Code of an administrative division (行政区划代码), GB/T 2260, or a statistical code. */
  DIVISION("行政区划代码", "division code"),
  /** Unified social credit code (统一社会信用代码), GB 32100-2015. */
  CREDIT("统一社会信用代码", "unified social credit code"),
  /** Resident identity number (公民身份号码), GB 11643-1999. */
  RESIDENT("公民身份号码", "resident identity number"),
  /** Code of an item of a list (事项编码), as published. */
  ITEM("事项编码", "item code");

  private final BilingualText label;

  IdentifierKind(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
