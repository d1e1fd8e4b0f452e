// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/**
 * The outcome of grading (裁量等级), from the mildest to the heaviest. It is not the level of the
 * circumstances ({@link CircumstanceLevel}): 河北省行政裁量权基准制定和管理办法 asks a benchmark for both.
 */
public enum OutcomeGrade implements Labelled {
  /** No penalty: 行政处罚法 arts 30, 31, 33, 36. */
  NOT_PUNISHED("不予处罚", "not punished"),
  /** Exempted, as 河北省行政裁量权基准制定和管理办法 names it; 行政处罚法 knows {@link #NOT_PUNISHED} only. */
  EXEMPTED("免予处罚", "exempted from the penalty"),
  /**
   * Below the least lawful fine, or a milder kind of penalty; never a discount inside the range.
   */
  MITIGATED("减轻处罚", "mitigated below the range"),
  /** In the lower part of the lawful range. */
  LIGHTER("从轻处罚", "lighter within the range"),
  /** Neither lighter nor heavier. */
  ORDINARY("一般处罚", "ordinary"),
  /** In the upper part of the lawful range, never above it. */
  HEAVIER("从重处罚", "heavier within the range");

  private final BilingualText label;

  OutcomeGrade(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
