// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.law;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import io.github.zhifa.core.law.Force;
import io.github.zhifa.core.law.InstrumentState;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.core.law.PlaceReader;
import io.github.zhifa.model.law.ArticleRemap;
import io.github.zhifa.model.law.Instrument;
import io.github.zhifa.model.law.InstrumentRegister;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what makes the answers of a register doubtful: days that are reversed, editions of one
 * title that are in force on one day or are there twice, and remaps that lead nowhere.
 */
public final class RegisterLint {
  private static final String INSTRUMENTS = "/instruments/";
  private static final String REMAPS = "/remaps/";

  private final InstrumentRegister base;
  private final InstrumentRegister added;
  private final Instruments known;
  private final List<RegisterFault> faults = new ArrayList<>();

  private RegisterLint(InstrumentRegister base, InstrumentRegister added) {
    this.base = base;
    this.added = added;
    this.known = new Instruments(join(base, added));
  }

  /** Returns a register with the instruments and remaps of both. */
  public static InstrumentRegister join(InstrumentRegister base, InstrumentRegister added) {
    return InstrumentRegister.builder()
        .from(base)
        .addAllInstruments(added.instruments())
        .addAllRemaps(added.remaps())
        .build();
  }

  /** Returns the faults of {@code register} by itself, in the order of its entries. */
  public static ImmutableList<RegisterFault> of(InstrumentRegister register) {
    return of(InstrumentRegister.builder().formatVersion(1).build(), register);
  }

  /** Returns the faults of {@code added} where it is added to {@code base}. */
  public static ImmutableList<RegisterFault> of(InstrumentRegister base, InstrumentRegister added) {
    RegisterLint lint = new RegisterLint(base, added);
    lint.instruments();
    lint.remaps();
    return ImmutableList.copyOf(lint.faults);
  }

  private void instruments() {
    ListMultimap<String, Placed> earlier = ArrayListMultimap.create();
    for (Instrument instrument : base.instruments()) {
      Placed each = new Placed(instrument, Optional.empty());
      each.titles().forEach(title -> earlier.put(title, each));
    }
    for (int i = 0; i < added.instruments().size(); i++) {
      Placed each = new Placed(added.instruments().get(i), Optional.of(INSTRUMENTS + i));
      days(each);
      each.titles()
          .flatMap(title -> earlier.get(title).stream())
          .distinct()
          .forEach(other -> editions(each, other));
      each.titles().forEach(title -> earlier.put(title, each));
    }
  }

  private void days(Placed each) {
    Instrument instrument = each.instrument();
    Optional<LocalDate> first = instrument.firstDay();
    Optional<LocalDate> last = instrument.lastDay();
    if (first.isPresent() && last.filter(first.get()::isAfter).isPresent()) {
      add(
          "REGISTER-DAYS-REVERSED",
          each.pointer().orElseThrow(),
          "《" + instrument.title() + "》的末日" + last.get() + "早于首日" + first.get(),
          "《%s》 ends on %s, before its first day %s"
              .formatted(instrument.title(), last.get(), first.get()));
    }
  }

  private void editions(Placed each, Placed other) {
    String title = each.instrument().title();
    String zh = other.pointer().orElse("随附的依据库");
    String en = other.pointer().orElse("in the register that zhifa brings");
    if (each.instrument().edition().equals(other.instrument().edition())) {
      add(
          "REGISTER-EDITION-REPEATED",
          each.pointer().orElseThrow(),
          "《" + title + "》的同一版本已经载于" + zh,
          "The same edition of 《" + title + "》 is already there: " + en);
    } else if (Days.of(each.instrument()).overlap(Days.of(other.instrument()))) {
      String mine = Days.print(each.instrument());
      String theirs = Days.print(other.instrument());
      add(
          "REGISTER-EDITIONS-OVERLAP",
          each.pointer().orElseThrow(),
          "《" + title + "》的版本（" + mine + "）与另一版本（" + theirs + "，" + zh + "）在同一日均为有效",
          "The edition of 《%s》 (%s) and another one (%s, %s) are in force on the same day"
              .formatted(title, mine, theirs, en));
    }
  }

  private void remaps() {
    for (int i = 0; i < added.remaps().size(); i++) {
      ArticleRemap remap = added.remaps().get(i);
      boolean former = found(remap.former(), REMAPS + i + "/former");
      boolean successor = found(remap.successor(), REMAPS + i + "/successor");
      if (former && successor) {
        inForce(remap, REMAPS + i);
      }
    }
  }

  private boolean found(LegalSource source, String pointer) {
    source
        .place()
        .filter(place -> PlaceReader.read(place).problem().isPresent())
        .ifPresent(
            place ->
                add(
                    "REGISTER-REMAP-PLACE-UNREADABLE",
                    pointer + "/place",
                    "条文对应所载“" + place + "”不能识读，应为“第几条第几款第几项”",
                    "The place " + place + " of a remap cannot be read, expected 第…条第…款第…项"));
    boolean found = known.find(source).isPresent();
    if (!found) {
      add(
          "REGISTER-REMAP-INSTRUMENT-UNKNOWN",
          pointer + "/instrument",
          "条文对应所载《" + source.instrument() + "》未收入依据库",
          "The register does not have 《" + source.instrument() + "》, of which a remap speaks");
    }
    return found;
  }

  private void inForce(ArticleRemap remap, String pointer) {
    InstrumentState state = known.stateOn(remap.successor(), remap.firstDay());
    if (state.isLost() || state.force() == Force.NOT_IN_REGISTER) {
      String title = remap.successor().instrument();
      add(
          "REGISTER-REMAP-SUCCESSOR-NOT-IN-FORCE",
          pointer + "/firstDay",
          "《" + title + "》在条文对应的首日" + remap.firstDay() + state.force().label().zh(),
          "On %s, the first day of a remap, 《%s》 is %s"
              .formatted(remap.firstDay(), title, state.force().label().en()));
    }
  }

  private void add(String code, String pointer, String zh, String en) {
    faults.add(new RegisterFault(code, pointer, BilingualText.of(zh, en)));
  }

  /** An instrument and where it stands in the added register; empty for one of the base. */
  private record Placed(Instrument instrument, Optional<String> pointer) {
    Stream<String> titles() {
      return Stream.concat(Stream.of(instrument.title()), instrument.aliases().stream())
          .map(title -> Instruments.normalTitle(LegalSource.builder().instrument(title).build()))
          .distinct();
    }
  }

  /** The days on which an instrument is known to be in force; none where the register is silent. */
  private record Days(LocalDate first, LocalDate last) {
    static Days of(Instrument instrument) {
      Optional<LocalDate> first = instrument.firstDay();
      Optional<LocalDate> last = instrument.lastDay();
      if (first.isEmpty() && last.isEmpty()) {
        return new Days(LocalDate.MAX, LocalDate.MIN);
      }
      boolean endUnknown = last.isEmpty() && instrument.endedBy().isPresent();
      return new Days(
          first.orElse(LocalDate.MIN),
          endUnknown ? first.orElseThrow() : last.orElse(LocalDate.MAX));
    }

    boolean overlap(Days other) {
      return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    static String print(Instrument instrument) {
      return instrument.firstDay().map(LocalDate::toString).orElse("?")
          + "—"
          + instrument.lastDay().map(LocalDate::toString).orElse("");
    }
  }
}
