// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "第十条 | 第十条",
        "第八十五条第一款第一项、第二款 | 第八十五条第一款第一项 第八十五条第二款",
        "第三十一条第一款、第二款 | 第三十一条第一款 第三十一条第二款",
        "第四十六条第一、二、六项、第六十九条 | 第四十六条第一项 第四十六条第二项 第四十六条第六项 第六十九条",
        "第二十条第一、三款 | 第二十条第一款 第二十条第三款",
        "第二十二条之一第二款 | 第二十二条之一第二款",
        "第二十条第一款第一项、第六十七条第一款第一项 | 第二十条第一款第一项 第六十七条第一款第一项",
        "第五条第一款第（一）至（三）项 | 第五条第一款第一项 第五条第一款第二项 第五条第一款第三项",
        "第五条第一款第（二）项的规定 | 第五条第一款第二项",
        "第12条第3款 | 第十二条第三款",
        "第二十、二十一条 | 第二十条 第二十一条",
        "第三条第一项至第三项 | 第三条第一项 第三条第二项 第三条第三项",
        "第三条至第五条 | 第三条 第四条 第五条",
        "第三条第（一）（三）项 | 第三条第一项 第三条第三项",
        "第三条和第五条第二款 | 第三条 第五条第二款"
      })
  void placesAreRead(String printed, String places) {
    PlaceReading reading = PlaceReader.read(printed);

    assertThat(reading.problem()).isEmpty();
    assertThat(reading.places().stream().map(PlaceReader::print).collect(Collectors.joining(" ")))
        .isEqualTo(places);
  }

  @ParameterizedTest
  @CsvSource({
    "二十条, 二十条",
    "第二款, 第二款",
    "第二十条第款, 第款",
    "第二十条第一, 第一",
    "第三条第四条, 第四条",
    "第三条、第二款, 、第二款",
    "第三条第一款、第二项, 、第二项",
    "第二十、二十一条第一款, 第一款",
    "第三条第三至一项, 第三至一项",
    "第百条, 第百条",
    "第五条至第三条, 至第三条",
    "第五条至第三项, 至第三项",
    "第三条第零款, 第零款",
    "第三条、, 、",
    "第三条等, 等"
  })
  void aMalformedPlaceIsAProblemAndNamesNoPlace(String printed, String rest) {
    PlaceReading reading = PlaceReader.read(printed);

    assertThat(reading.places()).isEmpty();
    assertThat(reading.problem().orElseThrow().span().of(printed)).isEqualTo(rest);
  }

  @Test
  void nothingIsNoPlace() {
    assertThat(PlaceReader.read("").problem())
        .contains(new TextProblem(TextFault.NOTHING_READABLE, new Span(0, 0)));
  }
}
