// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.law.LegalPlace;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class PlaceReaderProperties {
  @Property
  @Label("places that are printed one after the other are read back")
  void printedPlacesAreReadBack(
      @ForAll @Size(min = 1, max = 4) List<@From("places") LegalPlace> places) {
    String printed = places.stream().map(PlaceReader::print).collect(Collectors.joining("、"));

    assertThat(PlaceReader.read(printed).places()).isEqualTo(places);
  }

  @Property
  @Label(
      "a place that has lost one character never reads as sound, unless a shorter number is left")
  void aPlaceWithoutItsMarksIsNotRead(@ForAll("places") LegalPlace place) {
    String printed = PlaceReader.print(place);

    assertThat(PlaceReader.read(printed.substring(1)).places()).isEmpty();
    assertThat(PlaceReader.read(printed.replace("条", "")).places()).isEmpty();
    assertThat(PlaceReader.read(printed + "第").places()).isEmpty();
  }

  @Provide
  Arbitrary<LegalPlace> places() {
    Arbitrary<Integer> number = Arbitraries.integers().between(1, 1260);
    return Combinators.combine(number, number.optional(), number.optional(), number.optional())
        .as(
            (article, inserted, paragraph, item) ->
                LegalPlace.builder()
                    .article(article)
                    .inserted(inserted)
                    .paragraph(paragraph)
                    .subparagraph(item)
                    .build());
  }
}
