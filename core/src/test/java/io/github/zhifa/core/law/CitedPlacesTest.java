// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.law.LegalSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitedPlacesTest {
  @ParameterizedTest
  @CsvSource({
    "第八十五条, 第八十五条第一款第一项, true",
    "第八十五条第一款, 第八十五条第二款, false",
    "第八十五条第一款第一项, 第八十五条第一款第（二）项, false",
    "第八十五条第一款第一项、第二项, 第八十五条第一款第二项, true",
    "第八十五条之一, 第八十五条, false",
    "附表一, 附表一, true",
    "附表一, 附表二, false"
  })
  void aPlaceOverlapsItsParts(String one, String other, boolean overlap) {
    LegalSource left = LegalSource.of("大气污染防治法", one);
    LegalSource right = LegalSource.of("《中华人民共和国大气污染防治法》", other);

    assertThat(CitedPlaces.overlap(left, right)).isEqualTo(overlap);
    assertThat(CitedPlaces.overlap(right, left)).isEqualTo(overlap);
    assertThat(CitedPlaces.overlap(left, LegalSource.of("水污染防治法", one))).isFalse();
  }
}
