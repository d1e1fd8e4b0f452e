// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.law;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.Force;
import io.github.zhifa.core.law.InstrumentState;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.model.law.Instrument;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.ListEntry;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An instrument that an entry cites, however many places of it.
 *
 * @param title the title as first cited
 * @param state whether it is in force on the day of the check
 */
record CitedInstrument(String title, InstrumentState state) {

  /** Returns the instruments that {@code entry} cites, each once, in the order of citation. */
  static ImmutableList<CitedInstrument> of(ListEntry entry, CheckContext context) {
    Map<String, CitedInstrument> cited = new LinkedHashMap<>();
    for (LegalSource source : entry.cited()) {
      cited.computeIfAbsent(
          Instruments.normalTitle(source),
          title ->
              new CitedInstrument(
                  source.instrument(), context.instruments().stateOn(source, context.asOf())));
    }
    return ImmutableList.copyOf(cited.values());
  }

  /** Returns in words which are not in force, since when, and by which provision. */
  static BilingualText describe(ImmutableList<CitedInstrument> lost) {
    return BilingualText.of(
        joined(lost, CitedInstrument::zh, "；"), joined(lost, CitedInstrument::en, "; "));
  }

  private static String joined(
      ImmutableList<CitedInstrument> lost, Function<CitedInstrument, String> words, String mark) {
    return lost.stream().map(words).collect(Collectors.joining(mark));
  }

  private String zh() {
    Instrument instrument = state.instrument().orElseThrow();
    if (state.force() == Force.NOT_YET) {
      return "《" + title + "》自" + instrument.firstDay().orElseThrow() + "起施行";
    }
    String by =
        instrument
            .endedBy()
            .map(end -> "（依《" + end.instrument() + "》" + end.place().orElse("") + "）")
            .orElse("");
    return "《" + title + "》自" + lostSince(instrument) + "起失效" + by;
  }

  private String en() {
    Instrument instrument = state.instrument().orElseThrow();
    if (state.force() == Force.NOT_YET) {
      return "《" + title + "》 from " + instrument.firstDay().orElseThrow() + " on";
    }
    String by =
        instrument
            .endedBy()
            .map(end -> " by 《" + end.instrument() + "》 " + end.place().orElse(""))
            .orElse("");
    return "《" + title + "》 ended with effect from " + lostSince(instrument) + by;
  }

  private static LocalDate lostSince(Instrument instrument) {
    return instrument.lastDay().orElseThrow().plusDays(1);
  }
}
