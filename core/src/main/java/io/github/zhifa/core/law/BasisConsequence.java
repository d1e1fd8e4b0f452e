// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;
import java.util.Collection;
import java.util.Comparator;

/**
 * What a change of law does to a legal basis. The order is from the least to the gravest: of
 * several bases the gravest answer is the answer of all, and what has certainly changed is graver
 * than a doubt.
 */
public enum BasisConsequence implements Labelled {
  /** What is cited is in force on the later day, in the same edition as on the earlier one. */
  UNAFFECTED("不受影响", "unaffected"),
  /** No basis is printed, or the register cannot tell. */
  UNDECIDED("不能判定", "cannot be decided"),
  /** It no longer governs, and the register tells which provision does. */
  REMAP_KNOWN("已有对应条文", "remap known"),
  /** It is not in force on the later day, and the register does not tell what took its place. */
  BASIS_LOST("失去依据", "basis lost");

  private final BilingualText label;

  BasisConsequence(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }

  /** Returns whether it is known which provision governs on the later day. */
  public boolean stands() {
    return this == UNAFFECTED || this == REMAP_KNOWN;
  }

  /** Returns the gravest of {@code all}; undecided where there is none. */
  static BasisConsequence gravest(Collection<BasisConsequence> all) {
    return all.stream().max(Comparator.naturalOrder()).orElse(UNDECIDED);
  }
}
