// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.enforcement;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** How an item of a benchmark and an item of a list hang together, the closer link first. */
public enum BenchmarkLink implements Labelled {
  /** They name the same conduct, in whatever form. */
  CONDUCT("行为相同", "the same conduct"),
  /** They cite one provision, or one cites a part of what the other cites. */
  BASIS("依据相同", "a provision in common");

  private final BilingualText label;

  BenchmarkLink(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
