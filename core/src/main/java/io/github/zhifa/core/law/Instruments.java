// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.zhifa.model.law.Instrument;
import io.github.zhifa.model.law.InstrumentRegister;
import io.github.zhifa.model.law.LegalSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers whether a cited instrument is in force on a day, from a register. Titles are compared
 * without 《》, blanks and the prefix 中华人民共和国; brackets and digits of either width are the same; an
 * edition in brackets, such as （2021年修订）, may be left out, and where it is given only that edition
 * answers.
 */
public final class Instruments {
  private static final Comparator<InstrumentState> BEST =
      Comparator.comparing(InstrumentState::force)
          .thenComparing(Instruments::lastDay, Comparator.reverseOrder());

  private final ImmutableListMultimap<String, Instrument> byTitle;
  private final ImmutableMap<String, String> fullTitles;
  private final Remaps remaps;

  /** Returns the answers of {@code register}. */
  public Instruments(InstrumentRegister register) {
    ImmutableListMultimap.Builder<String, Instrument> titles = ImmutableListMultimap.builder();
    for (Instrument instrument : register.instruments()) {
      Stream.concat(Stream.of(instrument.title()), instrument.aliases().stream())
          .map(title -> InstrumentTitle.parse(title).normal())
          .distinct()
          .forEach(title -> titles.put(title, instrument));
    }
    this.byTitle = titles.build();
    this.fullTitles =
        byTitle.asMap().entrySet().stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    Map.Entry::getKey, each -> fullTitle(each.getValue().iterator().next())));
    this.remaps = new Remaps(register, this::oneTitle);
  }

  /** Returns where provisions went. */
  Remaps remaps() {
    return remaps;
  }

  /** Returns the full title, whichever title is cited, so that an alias is no other instrument. */
  private String oneTitle(InstrumentTitle cited) {
    return fullTitles.getOrDefault(cited.normal(), cited.normal());
  }

  /**
   * Returns the title of {@code source} in the form in which titles are compared: equal for two
   * citations of one instrument, whatever edition they name.
   */
  public static String normalTitle(LegalSource source) {
    return InstrumentTitle.parse(source.instrument()).normal();
  }

  /**
   * Returns the instrument that {@code source} cites, the first edition that the register has of
   * it; empty where the register does not have it.
   */
  public Optional<Instrument> find(LegalSource source) {
    return byTitle.get(normalTitle(source)).stream().findFirst();
  }

  /** Returns what {@link #stateOn} says of {@code source} on {@code day}, in one word. */
  public Force forceOf(LegalSource source, LocalDate day) {
    return stateOn(source, day).force();
  }

  /**
   * Returns whether the instrument that {@code source} cites is in force on {@code day}, first and
   * last day included. A first day that is not known counts as past where the last day is known; a
   * last day that is not known counts as not yet come, unless something is said to have ended it.
   * Where a law has ended, so have its earlier editions.
   */
  public InstrumentState stateOn(LegalSource source, LocalDate day) {
    return stateOn(InstrumentTitle.parse(source.instrument()), day);
  }

  /** Returns the same of a title that was read already. */
  InstrumentState stateOn(InstrumentTitle cited, LocalDate day) {
    return byTitle.get(cited.normal()).stream()
        .filter(each -> isOfYear(each, cited.year()) || hasEnded(each, day))
        .map(each -> new InstrumentState(forceOn(day, each, cited), Optional.of(each)))
        .min(BEST)
        .orElseGet(() -> new InstrumentState(Force.NOT_IN_REGISTER, Optional.empty()));
  }

  private static String fullTitle(Instrument instrument) {
    return InstrumentTitle.parse(instrument.title()).normal();
  }

  private static boolean hasEnded(Instrument instrument, LocalDate day) {
    return instrument.lastDay().filter(day::isAfter).isPresent();
  }

  private static boolean isOfYear(Instrument instrument, Optional<Integer> year) {
    return year.isEmpty()
        || instrument.edition().isEmpty()
        || instrument.edition().orElseThrow().contains(String.valueOf(year.orElseThrow()));
  }

  private static Force forceOn(LocalDate day, Instrument instrument, InstrumentTitle cited) {
    if (hasEnded(instrument, day)) {
      return Force.ENDED;
    }
    if (instrument.firstDay().filter(day::isBefore).isPresent()) {
      // Before a revision an earlier edition was in force, unless the revision itself is cited.
      boolean earlierEdition = instrument.edition().isPresent() && cited.year().isEmpty();
      return earlierEdition ? Force.DAYS_UNKNOWN : Force.NOT_YET;
    }
    boolean endUnknown = instrument.endedBy().isPresent() && instrument.lastDay().isEmpty();
    boolean noDays = instrument.firstDay().isEmpty() && instrument.lastDay().isEmpty();
    return endUnknown || noDays ? Force.DAYS_UNKNOWN : Force.IN_FORCE;
  }

  private static LocalDate lastDay(InstrumentState state) {
    return state.instrument().flatMap(Instrument::lastDay).orElse(LocalDate.MAX);
  }
}
