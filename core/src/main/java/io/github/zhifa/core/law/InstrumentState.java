// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import static com.google.common.base.Preconditions.checkState;

import io.github.zhifa.model.law.Instrument;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
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

  /**
   * Returns in words since when, and by which provision, it is not in force, or from when on it
   * will be.
   *
   * @param title the title to say, as cited, without 《》
   * @throws IllegalStateException unless it {@linkplain #isLost() is lost}
   */
  public BilingualText lossOf(String title) {
    checkState(isLost(), "nothing is lost: force=%s", force);
    Instrument edition = instrument.orElseThrow();
    if (force == Force.NOT_YET) {
      String first = edition.firstDay().orElseThrow().toString();
      return BilingualText.of(
          "《" + title + "》自" + first + "起施行", "《" + title + "》 from " + first + " on");
    }
    String since = edition.lastDay().orElseThrow().plusDays(1).toString();
    Optional<String> by = edition.endedBy().map(InstrumentState::print);
    return BilingualText.of(
        "《" + title + "》自" + since + "起失效" + by.map(end -> "（依" + end + "）").orElse(""),
        "《" + title + "》 ended with effect from " + since + by.map(end -> " by " + end).orElse(""));
  }

  private static String print(LegalSource source) {
    return "《" + source.instrument() + "》" + source.place().orElse("");
  }
}
