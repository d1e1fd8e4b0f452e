// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import io.github.zhifa.model.text.BilingualText;

/** The language of a report for people. */
public enum Language {
  /** Chinese. */
  ZH,
  /** English. */
  EN;

  /** Returns the wording of {@code text} in this language. */
  public String of(BilingualText text) {
    return this == ZH ? text.zh() : text.en();
  }

  /** Returns the wording in this language. */
  public String of(String zh, String en) {
    return this == ZH ? zh : en;
  }
}
