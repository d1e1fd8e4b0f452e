// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.LegalPlace;
import io.github.zhifa.model.law.LegalSource;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A source that cites one place at most.
 *
 * @param source the source; its place is printed in the usual form where it can be read
 * @param title its title in the form in which titles are compared, read once
 * @param place the place; empty where the whole instrument is cited, or its place cannot be read
 */
record Provision(LegalSource source, InstrumentTitle title, Optional<LegalPlace> place) {

  /** Returns the provisions that {@code source} cites, at least one. */
  static ImmutableList<Provision> of(LegalSource source) {
    InstrumentTitle title = InstrumentTitle.parse(source.instrument());
    ImmutableList<LegalPlace> places =
        source
            .place()
            .map(printed -> PlaceReader.read(printed).places())
            .orElse(ImmutableList.of());
    return places.isEmpty()
        ? ImmutableList.of(new Provision(source, title, Optional.empty()))
        : places.stream()
            .map(place -> at(source.instrument(), title, place))
            .distinct()
            .collect(ImmutableList.toImmutableList());
  }

  private static Provision at(String instrument, InstrumentTitle title, LegalPlace place) {
    LegalSource source = LegalSource.of(instrument, PlaceReader.print(place));
    return new Provision(source, title, Optional.of(place));
  }

  /** Returns {@code part} of this provision, cited under the same title. */
  Provision part(LegalPlace part) {
    return at(source.instrument(), title, part);
  }

  /** Returns whether the whole instrument is cited. */
  boolean isWhole() {
    return source.place().isEmpty();
  }

  /** Returns whether {@code other} is this place or below it; of a whole instrument, any place. */
  boolean covers(Provision other) {
    if (isWhole()) {
      return true;
    }
    boolean read = place.isPresent() && other.place.isPresent();
    return read
        ? CitedPlaces.covers(place.orElseThrow(), other.place.orElseThrow())
        : source.place().equals(other.source.place());
  }

  /** Returns how many levels are named: 条 1, 款 or 项 one more each; 0 for a whole instrument. */
  int depth() {
    int article = isWhole() ? 0 : 1;
    return article
        + place.map(each -> size(each.paragraph()) + size(each.subparagraph())).orElse(0);
  }

  /** Returns a text by which places sort as in the instrument, what cannot be read last. */
  String order() {
    return place
        .map(
            each ->
                Stream.of(
                        each.article(),
                        each.inserted().orElse(0),
                        each.paragraph().orElse(0),
                        each.subparagraph().orElse(0))
                    .map(number -> Strings.padStart(number.toString(), 4, '0'))
                    .collect(Collectors.joining("-")))
        .orElseGet(() -> source.place().orElse(""));
  }

  private static int size(Optional<Integer> level) {
    return level.isPresent() ? 1 : 0;
  }
}
