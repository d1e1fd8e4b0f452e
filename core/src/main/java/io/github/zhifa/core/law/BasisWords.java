// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.model.law.ArticleRemap;
import io.github.zhifa.model.law.Instrument;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** The wording of each step from a cited provision to what governs. */
final class BasisWords {
  private BasisWords() {}

  static BasisStep part(Provision whole, Provision part) {
    String place = part.source().place().orElse("");
    return new BasisStep(
        Optional.empty(),
        BilingualText.of(
            "所引" + print(whole.source()) + "中，依据库载有" + place + "的去向",
            "of the cited " + print(whole.source()) + " the register follows " + place),
        Optional.empty());
  }

  static BasisStep moved(ArticleRemap remap) {
    String changedZh = remap.changed().map(changed -> "（" + changed.zh() + "）").orElse("");
    String changedEn = remap.changed().map(changed -> " (" + changed.en() + ")").orElse("");
    String to = print(remap.successor());
    return new BasisStep(
        Optional.of(remap.firstDay()),
        BilingualText.of(
            print(remap.former()) + "自" + remap.firstDay() + "起对应" + to + changedZh,
            print(remap.former()) + " is " + to + " from " + remap.firstDay() + " on" + changedEn),
        Optional.of(remap.successor()));
  }

  static BasisStep lost(LegalSource source, InstrumentState state) {
    Instrument instrument = state.instrument().orElseThrow();
    Optional<LocalDate> day =
        state.force() == Force.ENDED
            ? instrument.lastDay().map(last -> last.plusDays(1))
            : Optional.empty();
    BilingualText loss = state.lossOf(source.instrument());
    return new BasisStep(
        day,
        instrument.replacedBy().isEmpty() ? loss : andReplaced(loss, instrument),
        instrument.endedBy());
  }

  private static BilingualText andReplaced(BilingualText loss, Instrument instrument) {
    String by =
        instrument.replacedBy().stream()
            .map(title -> "《" + title + "》")
            .collect(Collectors.joining());
    return BilingualText.of(
        loss.zh() + "，由" + by + "替代，依据库未载所引条文的去向",
        loss.en() + ", replaced by " + by + "; the register does not follow the cited place");
  }

  static BasisStep unknown(LegalSource source, InstrumentState state) {
    String title = "《" + source.instrument() + "》";
    return new BasisStep(
        Optional.empty(),
        BilingualText.of(
            title + state.force().label().zh(), title + " is " + state.force().label().en()),
        Optional.empty());
  }

  static BasisStep revised(LegalSource source, InstrumentState state) {
    Instrument edition = state.instrument().orElseThrow();
    String title = "《" + source.instrument() + "》";
    String first = edition.firstDay().map(LocalDate::toString).orElse("?");
    return new BasisStep(
        edition.firstDay(),
        BilingualText.of(
            title + "自" + first + "起施行新版本，依据库未载所引条文的去向",
            title
                + " has a new edition from "
                + first
                + " on, and the register does not follow the"
                + " cited place"),
        Optional.empty());
  }

  private static String print(LegalSource source) {
    return "《" + source.instrument() + "》" + source.place().orElse("");
  }
}
