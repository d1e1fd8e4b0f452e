// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.law.DocumentStatus;
import io.github.zhifa.model.law.PublishedDocument;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentForceTest {
  private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

  @ParameterizedTest
  @CsvSource({
    "2021-12-31, NOT_YET",
    "2022-01-01, IN_FORCE",
    "2026-12-31, IN_FORCE",
    "2027-01-01, ENDED"
  })
  void aTermOfFiveYearsEndsByItself(LocalDate day, Force force) {
    // 广东省生态环境行政处罚自由裁量权规定 art 25: 自2022年1月1日起施行，有效期五年
    PublishedDocument document = document("甲").firstDay(FIRST).validYears(5).build();

    assertThat(on(day, document)).isEqualTo(force);
    assertThat(DocumentForce.lastDay(document)).contains(LocalDate.of(2026, 12, 31));
  }

  @Test
  void aStatedLastDayPrevailsOverTheTermAndIsIncluded() {
    LocalDate last = LocalDate.of(2024, 2, 29);
    PublishedDocument document = document("甲").firstDay(FIRST).validYears(5).lastDay(last).build();

    assertThat(on(last, document)).isEqualTo(Force.IN_FORCE);
    assertThat(on(last.plusDays(1), document)).isEqualTo(Force.ENDED);
  }

  @Test
  void anImpossibleTermMakesNoDay() {
    PublishedDocument document =
        document("甲").firstDay(FIRST).validYears(Integer.MAX_VALUE).build();

    assertThat(DocumentForce.lastDay(document)).isEmpty();
    assertThat(on(FIRST, document)).isEqualTo(Force.IN_FORCE);
  }

  @ParameterizedTest
  @CsvSource({"冀农规〔2020〕2号", "《甲》（冀农规[2020]2号）", "甲"})
  void aSuccessorEndsItOnTheDayBeforeItBegins(String cited) {
    // 河北省农业行政裁量权基准适用规则, 2023-08-29, repeals 冀农规〔2020〕2号
    PublishedDocument old =
        document("甲").documentNumber("冀农规〔2020〕2号").firstDay(LocalDate.of(2020, 5, 1)).build();
    PublishedDocument successor =
        document("乙").firstDay(LocalDate.of(2023, 8, 29)).addSupersedes(cited).build();

    assertThat(on(LocalDate.of(2023, 8, 28), old, successor)).isEqualTo(Force.IN_FORCE);
    assertThat(on(LocalDate.of(2023, 8, 29), old, successor)).isEqualTo(Force.ENDED);
    assertThat(on(LocalDate.of(2023, 8, 29), successor, old)).isEqualTo(Force.IN_FORCE);
  }

  @Test
  void aDraftReplacesNothingAndIsNeverInForce() {
    PublishedDocument old = document("甲").firstDay(FIRST).build();
    PublishedDocument draft =
        document("乙")
            .status(DocumentStatus.DRAFT)
            .firstDay(LocalDate.of(2023, 1, 1))
            .addSupersedes("甲")
            .build();

    assertThat(on(LocalDate.of(2024, 1, 1), old, draft)).isEqualTo(Force.IN_FORCE);
    assertThat(on(LocalDate.of(2024, 1, 1), draft, old)).isEqualTo(Force.NOT_YET);
  }

  @Test
  void whatItSaysOfItselfCountsWhereNoDayIsKnown() {
    LocalDate day = LocalDate.of(2024, 1, 1);

    assertThat(on(day, document("甲").firstDay(FIRST).supersededBy("乙").build()))
        .isEqualTo(Force.ENDED);
    assertThat(on(day, document("甲").firstDay(FIRST).status(DocumentStatus.SUPERSEDED).build()))
        .isEqualTo(Force.ENDED);
    assertThat(on(day, document("甲").build())).isEqualTo(Force.DAYS_UNKNOWN);
    assertThat(on(day, document("甲").status(DocumentStatus.IN_FORCE).build()))
        .isEqualTo(Force.IN_FORCE);
  }

  @Test
  void aReplacedDocumentWasInForceBeforeItsLastDay() {
    PublishedDocument document =
        document("甲")
            .status(DocumentStatus.SUPERSEDED)
            .firstDay(FIRST)
            .lastDay(LocalDate.of(2023, 6, 30))
            .build();

    assertThat(on(LocalDate.of(2023, 6, 30), document)).isEqualTo(Force.IN_FORCE);
    assertThat(on(LocalDate.of(2023, 7, 1), document)).isEqualTo(Force.ENDED);
  }

  private static Force on(LocalDate day, PublishedDocument document, PublishedDocument... others) {
    List<PublishedDocument> all =
        ImmutableList.<PublishedDocument>builder().add(document).add(others).build();
    return DocumentForce.on(day, document, all).force();
  }

  private static PublishedDocument.Builder document(String title) {
    return PublishedDocument.builder().title(title).issuer(Agency.builder().name("示例机关").build());
  }
}
