// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.core.discretion.premise.Truth;
import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;

/**
 * Whether one thing lies inside another.
 *
 * @param truth the answer
 * @param witness something that lies outside, where the answer is no
 */
record Inside(Truth truth, Optional<BilingualText> witness) {
  static final Inside YES = new Inside(Truth.YES, Optional.empty());
  static final Inside UNKNOWN = new Inside(Truth.UNKNOWN, Optional.empty());

  static Inside no(BilingualText witness) {
    return new Inside(Truth.NO, Optional.of(witness));
  }

  boolean isYes() {
    return truth == Truth.YES;
  }

  boolean isNo() {
    return truth == Truth.NO;
  }
}
