// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.figure;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** A side of a figure that a person has to confirm where a reader proposed it. */
public enum FigureAspect implements Labelled {
  /** Whether it is a figure at all, and its number. */
  NUMBER("数值", "number"),
  /** What is counted. */
  QUANTITY("计数对象", "quantity"),
  /** The unit. */
  UNIT("单位", "unit"),
  /** What the number measures. */
  MEASURE("指标类型", "measure"),
  /** How exactly it is published. */
  PRECISION("精确程度", "precision"),
  /** Whether it is a stock or a flow. */
  FLOW("存量或流量", "stock or flow"),
  /** The place and the population of which it speaks. */
  SCOPE("口径", "scope"),
  /** When it holds. */
  PERIOD("时期", "period");

  private final BilingualText label;

  FigureAspect(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
