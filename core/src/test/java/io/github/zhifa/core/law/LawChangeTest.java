// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhifa.model.law.ArticleRemap;
import io.github.zhifa.model.law.Evidence;
import io.github.zhifa.model.law.Instrument;
import io.github.zhifa.model.law.InstrumentKind;
import io.github.zhifa.model.law.InstrumentRegister;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawChangeTest {
  /** 生态环境法典 art 1242: 本法自2026年8月15日起施行。……同时废止 */
  private static final LocalDate CODE = LocalDate.of(2026, 8, 15);

  private static final LocalDate BEFORE = CODE.minusDays(1);
  private static final String AIR = "大气污染防治法";
  private static final String ENV = "生态环境法典";

  /** Laws whose names begin with 甲, 乙 and 丙 are invented. */
  private static final Instruments INSTRUMENTS =
      new Instruments(
          InstrumentRegister.builder()
              .formatVersion(1)
              .addInstruments(
                  law("中华人民共和国大气污染防治法")
                      .lastDay(BEFORE)
                      .endedBy(LegalSource.of("生态环境法典", "第一千二百四十二条"))
                      .build(),
                  law("中华人民共和国生态环境法典").firstDay(CODE).build(),
                  law("行政处罚法").firstDay(LocalDate.of(2021, 7, 15)).build(),
                  law("甲法").edition("2001").lastDay(LocalDate.of(2019, 12, 31)).build(),
                  law("甲法").edition("2019").firstDay(LocalDate.of(2020, 1, 1)).build(),
                  law("乙办法")
                      .addAliases("乙市办法")
                      .firstDay(LocalDate.of(2010, 1, 1))
                      .lastDay(LocalDate.of(2024, 12, 31))
                      .build(),
                  law("丙办法").firstDay(LocalDate.of(2025, 1, 1)).build())
              .addRemaps(
                  remap(AIR, "第一百一十八条第一款", ENV, "第一千一百三十二条第一款", CODE),
                  remap(AIR, "第一百一十八条第二款", ENV, "第一千一百三十二条第二款", CODE),
                  remap(AIR, "第一百一十八条第三款", ENV, "第一千一百三十二条第三款", CODE),
                  remap(AIR, "第一百一十九条第一款", ENV, "第一千一百三十一条第一款", CODE),
                  remap(AIR, "第一百一十九条第二款", ENV, "第一千一百三十一条第三款", CODE),
                  remap("甲法", "第五条", "甲法", "第八条", LocalDate.of(2020, 1, 1)),
                  remap("甲法", "第八条", "乙办法", "第一条", LocalDate.of(2022, 1, 1)),
                  remap("乙办法", "第一条", "丙办法", "第二条", LocalDate.of(2025, 1, 1)),
                  remap("乙办法", "第一条", "丙办法", "第三条第一款", LocalDate.of(2025, 1, 1)))
              .build());

  @ParameterizedTest
  @CsvSource({
    // The five remaps of the air law that were verified in the texts.
    "大气污染防治法, 第一百一十八条第一款, REMAP_KNOWN, 第一千一百三十二条第一款",
    "大气污染防治法, 第一百一十八条第二款, REMAP_KNOWN, 第一千一百三十二条第二款",
    "大气污染防治法, 第一百一十八条第三款, REMAP_KNOWN, 第一千一百三十二条第三款",
    "《中华人民共和国大气污染防治法》, 第119条第1款, REMAP_KNOWN, 第一千一百三十一条第一款",
    "大气污染防治法（2018年修正）, 第一百一十九条第二款, REMAP_KNOWN, 第一千一百三十一条第三款",
    // What is below a place goes with it; what is beside it does not.
    "大气污染防治法, 第一百一十八条第一款第二项, REMAP_KNOWN, 第一千一百三十二条第一款",
    "大气污染防治法, 第一百一十八条第四款, BASIS_LOST, ''",
    "大气污染防治法, 第一百一十八条之一第一款, BASIS_LOST, ''",
    "大气污染防治法, 第八十二条第一款, BASIS_LOST, ''",
    "大气污染防治法, 第七章, BASIS_LOST, ''",
    // A whole article: every part that the register follows.
    "大气污染防治法, 第一百一十八条, REMAP_KNOWN, 第一千一百三十二条第一款 第一千一百三十二条第二款 第一千一百三十二条第三款",
    "大气污染防治法, 第一百一十八条第一款和第四款, BASIS_LOST, 第一千一百三十二条第一款",
    "生态环境法典, 第一条, UNAFFECTED, 第一条",
    "行政处罚法, 第二十四条, UNAFFECTED, 第二十四条",
    "丁办法, 第一条, UNDECIDED, ''",
  })
  void aPlaceIsFollowedFromTheDayBeforeTheCode(
      String title, String place, BasisConsequence consequence, String now) {
    BasisChange change = new LawChange(INSTRUMENTS, BEFORE, CODE).of(LegalSource.of(title, place));

    assertThat(change.consequence()).isEqualTo(consequence);
    assertThat(change.now())
        .extracting(each -> each.place().orElse(""))
        .containsExactlyElementsOf(
            Stream.of(now.split(" ")).filter(each -> !each.isEmpty()).toList());
  }

  @Test
  void theWholeLawIsLostEvenWhereSomeOfItsPlacesAreFollowed() {
    assertThat(change(BEFORE, CODE, LegalSource.builder().instrument(AIR).build()))
        .isEqualTo(BasisConsequence.BASIS_LOST);
  }

  @Test
  void theStepsSayWhenWhatChangedAndByWhat() {
    BasisOutcome moved = only(BEFORE, CODE, LegalSource.of(AIR, "第一百一十八条第二款"));
    BasisOutcome lost = only(BEFORE, CODE, LegalSource.of(AIR, "第八十二条"));

    assertThat(moved.steps())
        .containsExactly(
            new BasisStep(
                Optional.of(CODE),
                BilingualText.of(
                    "《大气污染防治法》第一百一十八条第二款自2026-08-15起对应《生态环境法典》第一千一百三十二条第二款（示例）",
                    "《大气污染防治法》第一百一十八条第二款 is 《生态环境法典》第一千一百三十二条第二款 from 2026-08-15 on"
                        + " (example)"),
                Optional.of(LegalSource.of(ENV, "第一千一百三十二条第二款"))));
    assertThat(lost.steps())
        .containsExactly(
            new BasisStep(
                Optional.of(CODE),
                BilingualText.of(
                    "《大气污染防治法》自2026-08-15起失效（依《生态环境法典》第一千二百四十二条）",
                    "《大气污染防治法》 ended with effect from 2026-08-15 by 《生态环境法典》第一千二百四十二条"),
                Optional.of(LegalSource.of(ENV, "第一千二百四十二条"))));
  }

  @ParameterizedTest
  @CsvSource({
    // One day for both tells how things stand on it.
    "大气污染防治法, 第一百一十八条第一款, 2026-08-14, 2026-08-14, UNAFFECTED",
    "大气污染防治法, 第一百一十八条第一款, 2026-08-15, 2026-08-15, REMAP_KNOWN",
    "大气污染防治法, 第一百一十八条第四款, 2027-01-01, 2027-01-01, BASIS_LOST",
    // The code is cited before its day.
    "生态环境法典, 第一条, 2026-08-13, 2026-08-14, BASIS_LOST",
    // The edition of 2001 is renumbered by that of 2019, of which it is followed further.
    "甲法, 第五条, 2019-12-31, 2020-01-01, REMAP_KNOWN",
    "甲法, 第六条, 2019-12-31, 2020-01-01, UNDECIDED",
    "甲法（2001年）, 第六条, 2019-12-31, 2020-01-01, BASIS_LOST",
    "甲法（2019年）, 第五条, 2019-12-31, 2020-01-01, UNAFFECTED",
    "甲法, 第五条, 2020-01-01, 2021-01-01, UNAFFECTED",
    "甲法, 第五条, 2019-01-01, 2024-01-01, REMAP_KNOWN",
    "乙市办法, 第一条, 2024-01-01, 2025-01-01, REMAP_KNOWN",
  })
  void theEditionOfTheEarlierDayIsMeant(
      String title, String place, LocalDate from, LocalDate to, BasisConsequence consequence) {
    assertThat(change(from, to, LegalSource.of(title, place))).isEqualTo(consequence);
  }

  @Test
  void aChainIsFollowedToItsEndsAndASplitHasSeveral() {
    BasisChange change =
        new LawChange(INSTRUMENTS, LocalDate.of(2019, 1, 1), CODE).of(LegalSource.of("甲法", "第五条"));

    assertThat(change.now())
        .containsExactly(LegalSource.of("丙办法", "第三条第一款"), LegalSource.of("丙办法", "第二条"));
    assertThat(change.outcomes()).allSatisfy(outcome -> assertThat(outcome.steps()).hasSize(3));
  }

  @ParameterizedTest
  @CsvSource({
    "'', UNDECIDED",
    "行政处罚法9, UNAFFECTED",
    "行政处罚法9 丁办法9, UNDECIDED",
    "行政处罚法9 大气污染防治法119, REMAP_KNOWN",
    "丁办法9 大气污染防治法119, REMAP_KNOWN",
    "大气污染防治法9 行政处罚法9, BASIS_LOST",
    "行政处罚法9 丁办法9 大气污染防治法119 大气污染防治法9, BASIS_LOST",
  })
  void theGravestOfSeveralBasesIsTheAnswer(String bases, BasisConsequence consequence) {
    List<LegalSource> cited =
        Arrays.stream(bases.split(" "))
            .filter(basis -> !basis.isEmpty())
            .map(
                basis ->
                    LegalSource.of(
                        basis.replaceAll("[0-9]", ""), "第" + basis.replaceAll("[^0-9]", "") + "条"))
            .toList();

    EntryChange change = new LawChange(INSTRUMENTS, BEFORE, CODE).of(cited);

    assertThat(change.consequence()).isEqualTo(consequence);
    assertThat(change.changes()).extracting(BasisChange::cited).isEqualTo(cited);
  }

  @Test
  void reversedDaysAreRefused() {
    assertThatThrownBy(() -> new LawChange(INSTRUMENTS, CODE, BEFORE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("days are reversed: from=2026-08-15, to=2026-08-14");
  }

  private static BasisConsequence change(LocalDate from, LocalDate to, LegalSource cited) {
    return new LawChange(INSTRUMENTS, from, to).of(cited).consequence();
  }

  private static BasisOutcome only(LocalDate from, LocalDate to, LegalSource cited) {
    return new LawChange(INSTRUMENTS, from, to).of(cited).outcomes().get(0);
  }

  private static ArticleRemap remap(
      String title, String place, String newTitle, String newPlace, LocalDate day) {
    return ArticleRemap.builder()
        .former(LegalSource.of(title, place))
        .successor(LegalSource.of(newTitle, newPlace))
        .firstDay(day)
        .changed(BilingualText.of("示例", "example"))
        .evidence(Evidence.READ)
        .readFrom("示例")
        .build();
  }

  private static Instrument.Builder law(String title) {
    Instrument.Builder law = Instrument.builder();
    law.title(title).rank(InstrumentKind.LAW).evidence(Evidence.READ).readFrom("示例");
    return law;
  }
}
