// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** How the words of a document tie figures together. */
public enum LinkKind implements Labelled {
  /** A whole and parts of it (其中, 包括, 共计); the parts need not be all, nor be disjoint. */
  PARTS("整体与部分", "whole and parts"),
  /** What a number was and what it became (由112项调整为55项). */
  CHANGED("前后变化", "before and after"),
  /** A number and by how much it rose or fell (1234件，同比上升12.3%). */
  COMPARED("数值与增减", "number and its change"),
  /** A whole, a part of it, and how much of it that is (其中A 30件，占60%). */
  SHARE("占比", "share");

  private final BilingualText label;

  LinkKind(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
