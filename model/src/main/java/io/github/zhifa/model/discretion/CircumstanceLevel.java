// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/**
 * How grave the circumstances are (情节): the four levels that 河北省行政裁量权基准制定和管理办法 asks for where the
 * law sets a range. A level of circumstances is not an {@link OutcomeGrade}.
 */
public enum CircumstanceLevel implements Labelled {
  /** The least grave. */
  SLIGHT("情节轻微", "slight"),
  /** Less grave. */
  MINOR("情节较轻", "minor"),
  /** More grave. */
  SERIOUS("情节较重", "serious"),
  /** The gravest. */
  GRAVE("情节严重", "grave");

  private final BilingualText label;

  CircumstanceLevel(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
