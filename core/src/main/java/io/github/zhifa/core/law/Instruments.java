// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import io.github.zhifa.model.law.Instrument;
import io.github.zhifa.model.law.InstrumentRegister;
import io.github.zhifa.model.law.LegalSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Answers whether a cited instrument is in force on a day, from a register. Titles are compared in
 * a normal form: without 《》, with or without 中华人民共和国 before them, with or without a year of
 * revision in brackets behind them.
 */
public final class Instruments {
  private static final String REPUBLIC = "中华人民共和国";
  private static final CharMatcher IGNORED = CharMatcher.whitespace().or(CharMatcher.anyOf("《》"));
  private static final Pattern REVISION =
      Pattern.compile("\\((?:[0-9]{4}年?(?:版|修订|修正|修改|公布)?|修订|修正|试行)\\)$");

  private final ImmutableMap<String, Instrument> byTitle;

  /**
   * Returns the answers of {@code register}; a later instrument of the same title replaces an
   * earlier one.
   */
  public Instruments(InstrumentRegister register) {
    Map<String, Instrument> titles = new HashMap<>();
    for (Instrument instrument : register.instruments()) {
      titles.put(normal(instrument.title()), instrument);
      instrument.aliases().forEach(alias -> titles.put(normal(alias), instrument));
    }
    this.byTitle = ImmutableMap.copyOf(titles);
  }

  /**
   * Returns the instrument that {@code source} cites; empty where the register does not have it.
   */
  public Optional<Instrument> find(LegalSource source) {
    return Optional.ofNullable(byTitle.get(normal(source.instrument())));
  }

  /**
   * Returns whether what {@code source} cites is in force on {@code day}; first and last day count.
   */
  public Force forceOf(LegalSource source, LocalDate day) {
    return find(source).map(instrument -> forceOf(instrument, day)).orElse(Force.NOT_IN_REGISTER);
  }

  private static Force forceOf(Instrument instrument, LocalDate day) {
    if (instrument.firstDay().isPresent() && day.isBefore(instrument.firstDay().get())) {
      return Force.NOT_YET;
    }
    if (instrument.lastDay().isPresent() && day.isAfter(instrument.lastDay().get())) {
      return Force.ENDED;
    }
    return Force.IN_FORCE;
  }

  /** Returns the title by which instruments are compared. */
  static String normal(String title) {
    String plain = IGNORED.removeFrom(FullWidth.narrow(title)).replace('（', '(').replace('）', ')');
    plain = REVISION.matcher(plain).replaceFirst("");
    return plain.startsWith(REPUBLIC) ? plain.substring(REPUBLIC.length()) : plain;
  }
}
