// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.law;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.BasisConsequence;
import io.github.zhifa.core.law.BasisStep;
import io.github.zhifa.core.law.InstrumentState;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.core.law.LawChange;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.ListEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /**
   * Returns in words which are not in force, since when, by which provision, and which provisions
   * the cited places of {@code entry} are known to have gone to.
   */
  static BilingualText describe(
      ImmutableList<CitedInstrument> lost, ListEntry entry, CheckContext context) {
    List<BilingualText> words =
        Stream.concat(
                lost.stream().map(each -> each.state().lossOf(each.title())), moves(entry, context))
            .distinct()
            .toList();
    return BilingualText.of(
        joined(words, BilingualText::zh, "；"), joined(words, BilingualText::en, "; "));
  }

  private static Stream<BilingualText> moves(ListEntry entry, CheckContext context) {
    LawChange standing = new LawChange(context.instruments(), context.asOf(), context.asOf());
    return standing.of(entry.cited()).changes().stream()
        .flatMap(change -> change.outcomes().stream())
        .filter(outcome -> outcome.consequence() == BasisConsequence.REMAP_KNOWN)
        .flatMap(outcome -> outcome.steps().stream())
        .filter(step -> step.day().isPresent())
        .map(BasisStep::text);
  }

  private static String joined(
      List<BilingualText> words, Function<BilingualText, String> language, String mark) {
    return words.stream().map(language).collect(Collectors.joining(mark));
  }
}
