// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** What speaks against a match, or keeps two like items from being one. */
public enum MatchDoubt implements Labelled {
  /** Both print a code, and not the same. */
  CODE("编码不同", "another code"),
  /** The names differ in more than words of form. */
  CONDUCT("行为不同", "another conduct"),
  /** Another scope. */
  SCOPE("范围不同", "another scope"),
  /** Both cite provisions, and none in common. */
  BASIS("依据没有共同之处", "no provision in common"),
  /** Both print a department, and not the same, renames aside. */
  DEPARTMENT("部门不同", "another department"),
  /** There are others that are just as alike. */
  SEVERAL("另有同样相像的事项", "others are just as alike");

  private final BilingualText label;

  MatchDoubt(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
