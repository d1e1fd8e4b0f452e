// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.figure;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** What a published number measures. */
public enum FigureMeasure implements Labelled {
  /** A number of persons, posts, items, cards. */
  COUNT("数量", "count"),
  /** A mean for each unit of a population. */
  MEAN("平均数", "mean"),
  /** A part in percent of a whole. */
  SHARE("占比", "share"),
  /** An increase in percent of what was there before. */
  GROWTH("增幅", "growth");

  private final BilingualText label;

  FigureMeasure(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
