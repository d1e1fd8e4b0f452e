// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.model.law.Instrument;
import io.github.zhifa.model.law.InstrumentRegister;
import io.github.zhifa.model.law.LegalSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Answers whether a cited instrument is in force on a day, from a register. */
public final class Instruments {
  private final Map<String, Instrument> byTitle = new HashMap<>();

  /** Returns the answers of {@code register}. */
  public Instruments(InstrumentRegister register) {
    for (Instrument instrument : register.instruments()) {
      byTitle.put(normal(instrument.title()), instrument);
      instrument.aliases().forEach(alias -> byTitle.put(normal(alias), instrument));
    }
  }

  /**
   * Returns the instrument that {@code source} cites; empty where the register does not have it.
   */
  public Optional<Instrument> find(LegalSource source) {
    return Optional.ofNullable(byTitle.get(normal(source.instrument())));
  }

  private static String normal(String title) {
    return title;
  }
}
