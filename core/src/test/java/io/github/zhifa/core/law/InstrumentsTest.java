// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.law.Evidence;
import io.github.zhifa.model.law.Instrument;
import io.github.zhifa.model.law.InstrumentKind;
import io.github.zhifa.model.law.InstrumentRegister;
import io.github.zhifa.model.law.LegalSource;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentsTest {
  /** 生态环境法典 art 1242: in force from 2026-08-15; the water law ends at the same moment. */
  private static final Instruments INSTRUMENTS =
      new Instruments(
          InstrumentRegister.builder()
              .formatVersion(1)
              .addInstruments(
                  instrument("中华人民共和国水污染防治法").lastDay(LocalDate.of(2026, 8, 14)).build(),
                  instrument("中华人民共和国生态环境法典").firstDay(LocalDate.of(2026, 8, 15)).build())
              .build());

  private static Instrument.Builder instrument(String title) {
    Instrument.Builder builder = Instrument.builder();
    builder.title(title).rank(InstrumentKind.LAW).evidence(Evidence.READ).readFrom("第一千二百四十二条");
    return builder;
  }

  @ParameterizedTest
  @CsvSource({
    "水污染防治法, 2026-08-14, IN_FORCE",
    "水污染防治法, 2026-08-15, ENDED",
    "生态环境法典, 2026-08-14, NOT_YET",
    "生态环境法典, 2026-08-15, IN_FORCE",
    "大气污染防治法, 2026-08-15, NOT_IN_REGISTER"
  })
  void theFirstAndTheLastDayCount(String title, LocalDate day, Force force) {
    assertThat(INSTRUMENTS.forceOf(LegalSource.of(title, "第一条"), day)).isEqualTo(force);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "水污染防治法",
        "《中华人民共和国水污染防治法》",
        "中华人民共和国水污染防治法（2017年修正）",
        "中华人民共和国水污染防治法(2017修正)",
        "《水污染防治法》 "
      })
  void aTitleIsFoundHoweverItIsCited(String title) {
    assertThat(INSTRUMENTS.find(LegalSource.of(title, "第一条"))).isPresent();
  }

  @Test
  void aRegulationOnALawIsNotTheLaw() {
    assertThat(INSTRUMENTS.find(LegalSource.of("水污染防治法实施细则", "第一条"))).isEmpty();
  }
}
