// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** What national law leaves to lower instruments, and a policy may answer. */
public enum PolicyQuestion implements Labelled {
  /** Whether a county may refine an upper benchmark. */
  COUNTY_MAY_REFINE("县级可以细化上级基准", "a county may refine an upper benchmark"),
  /** Whether a township or street office may make a benchmark. */
  TOWNSHIP_MAY_MAKE("乡镇街道可以制定基准", "a township may make a benchmark"),
  /** Whether a benchmark, and every change of it, must be filed for the record (备案). */
  MUST_FILE("基准应当备案", "a benchmark must be filed"),
  /** Whether a benchmark, and every change of it, must be published. */
  MUST_PUBLISH("基准应当公布", "a benchmark must be published"),
  /** Whether a benchmark must list the circumstances of all five outcomes. */
  MUST_LIST_OUTCOMES("应当列明五种处罚结果的情形", "the circumstances of five outcomes must be listed"),
  /** Whether a benchmark must list four levels of circumstances where the law sets a range. */
  MUST_LIST_LEVELS("有处罚幅度的应当列明四种情节", "four levels of circumstances must be listed"),
  /** The least number of tiers where the law sets a range. */
  FEWEST_TIERS("裁量阶次的最少数量", "the least number of tiers"),
  /** After how many months the capacity of townships must be assessed again. */
  ASSESSMENT_MONTHS("承接能力评估的间隔（月）", "months between two assessments of capacity");

  private final BilingualText label;

  PolicyQuestion(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
