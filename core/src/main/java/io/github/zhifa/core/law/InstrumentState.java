// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.model.law.Instrument;
import java.util.Optional;

/**
 * Whether a cited instrument is in force on a day.
 *
 * @param force the answer
 * @param instrument the edition that the answer rests on, with its days and what ended it; empty
 *     only where the register has none
 */
public record InstrumentState(Force force, Optional<Instrument> instrument) {
  /** Returns whether the register says that the instrument is not in force on the day. */
  public boolean isLost() {
    return force == Force.ENDED || force == Force.NOT_YET;
  }

  /** Returns whether the register can tell. */
  public boolean isKnown() {
    return force == Force.IN_FORCE || isLost();
  }
}
