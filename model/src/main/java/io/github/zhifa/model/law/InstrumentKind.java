// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.law;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** Rank of an instrument; 行政处罚法 arts 10 to 16 tie the power to set penalties to it. */
public enum InstrumentKind implements Labelled {
  /** Law of the National People's Congress or its Standing Committee (法律). */
  LAW("法律", "law"),
  /** Regulation of the State Council (行政法规). */
  ADMINISTRATIVE_REGULATION("行政法规", "administrative regulation"),
  /** Regulation of a local people's congress (地方性法规). */
  LOCAL_REGULATION("地方性法规", "local regulation"),
  /** Rule of a State Council department (部门规章). */
  DEPARTMENT_RULE("部门规章", "department rule"),
  /** Rule of a local government (地方政府规章). */
  LOCAL_GOVERNMENT_RULE("地方政府规章", "local government rule"),
  /** Any other normative document (规范性文件); it may set no penalty (行政处罚法 art 16). */
  NORMATIVE_DOCUMENT("规范性文件", "normative document");

  private final BilingualText label;

  InstrumentKind(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
