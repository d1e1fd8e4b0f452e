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
  private static final LegalSource REPEAL = LegalSource.of("中华人民共和国生态环境法典", "第一千二百四十二条");
  private static final Instruments INSTRUMENTS =
      new Instruments(
          InstrumentRegister.builder()
              .formatVersion(1)
              .addInstruments(
                  law("中华人民共和国大气污染防治法").lastDay(LocalDate.of(2026, 8, 14)).endedBy(REPEAL).build(),
                  law("中华人民共和国生态环境法典").firstDay(LocalDate.of(2026, 8, 15)).build(),
                  law("中华人民共和国治安管理处罚法")
                      .edition("2025-06-27")
                      .firstDay(LocalDate.of(2026, 1, 1))
                      .build(),
                  law("甲法").edition("2001年").lastDay(LocalDate.of(2019, 12, 31)).build(),
                  law("甲法").edition("2019年").firstDay(LocalDate.of(2020, 1, 1)).build(),
                  law("乙办法").build(),
                  law("丙办法").firstDay(LocalDate.of(2020, 1, 1)).endedBy(REPEAL).build())
              .build());

  @ParameterizedTest
  @CsvSource({
    // 生态环境法典 art 1242: 本法自2026年8月15日起施行。……同时废止
    "大气污染防治法, 2026-08-14, IN_FORCE",
    "大气污染防治法, 2026-08-15, ENDED",
    "生态环境法典, 2026-08-14, NOT_YET",
    "生态环境法典, 2026-08-15, IN_FORCE",
    // A revision tells nothing of the edition before it, unless it is cited itself.
    "治安管理处罚法, 2025-12-31, DAYS_UNKNOWN",
    "治安管理处罚法（2025年修订）, 2025-12-31, NOT_YET",
    "治安管理处罚法（2012年修正）, 2026-01-01, NOT_IN_REGISTER",
    "治安管理处罚法, 2026-01-01, IN_FORCE",
    // Of several editions the one in force answers.
    "甲法, 2019-12-31, IN_FORCE",
    "甲法, 2020-01-01, IN_FORCE",
    "甲法（2001年）, 2020-01-01, ENDED",
    "甲法（1995年）, 2019-12-31, NOT_IN_REGISTER",
    // A law that has ended takes its earlier editions with it.
    "大气污染防治法（2015年修订）, 2026-08-15, ENDED",
    "乙办法, 2026-01-01, DAYS_UNKNOWN",
    "丙办法, 2026-01-01, DAYS_UNKNOWN",
    "丁办法, 2026-01-01, NOT_IN_REGISTER",
  })
  void bothEndsAreIncluded(String title, LocalDate day, Force force) {
    assertThat(INSTRUMENTS.forceOf(cited(title), day)).isEqualTo(force);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "中华人民共和国大气污染防治法",
        "大气污染防治法",
        "《中华人民共和国大气污染防治法》",
        "《大气污染防治法》 ",
        "大气污染防治法（2018年修正）",
        "大气污染防治法(2018修正)",
        "大气污染防治法（第二次修正）",
        "大气污染防治法（２０１８年修订版）",
      })
  void oneTitleIsWrittenInManyWays(String title) {
    assertThat(INSTRUMENTS.find(cited(title))).map(Instrument::title).contains("中华人民共和国大气污染防治法");
  }

  @ParameterizedTest
  @ValueSource(strings = {"广东省大气污染防治条例", "大气污染防治法实施细则", "大气污染防治法（试行）", "环境噪声污染防治法"})
  void anotherTitleIsAnotherInstrument(String title) {
    assertThat(INSTRUMENTS.find(cited(title))).isEmpty();
  }

  @Test
  void anEndNamesWhatEndedIt() {
    InstrumentState state = INSTRUMENTS.stateOn(cited("大气污染防治法"), LocalDate.of(2026, 8, 15));

    assertThat(state.isLost()).isTrue();
    assertThat(state.instrument()).flatMap(Instrument::endedBy).contains(REPEAL);
  }

  private static Instrument.Builder law(String title) {
    Instrument.Builder law = Instrument.builder();
    law.title(title).rank(InstrumentKind.LAW).evidence(Evidence.READ).readFrom("示例");
    return law;
  }

  private static LegalSource cited(String title) {
    return LegalSource.builder().instrument(title).build();
  }
}
