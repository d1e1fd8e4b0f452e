// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

  @ParameterizedTest
  @CsvSource({
    "11010519491231002X, 11***************X",
    "110105491231002, 11************2",
    "1101, 11*1",
    "110, ***",
    "'', ''"
  })
  void theProvinceAndTheLastCharacterStay(String number, String masked) {
    assertThat(Masking.number(number)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource({
    "当事人（身份证号11010519491231002X）, 当事人（身份证号11***************X）",
    "号码１１０１０５１９４９１２３１００２Ｘ。, 号码１１***************Ｘ。",
    "110105 19491231 002X, 11*****************X",
    "代码91310115591693856A, 代码91310115591693856A",
    "2026年8月14日第130302001号, 2026年8月14日第130302001号"
  })
  void numbersOfPersonsInATextAreMasked(String text, String masked) {
    assertThat(Masking.inText(text)).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11010519491231002X",
        "11010519491231002",
        "11010519491331O02X",
        "110105491231002",
        "110105 19491231 002x"
      })
  void aDamagedNumberStillIsPersonal(String number) {
    assertThat(Masking.mayBePersonal(number)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"914300001875251560", "91310115591693856A", "130302001001", "000000000000000"})
  void codesOfOrgansAndPlacesAreNot(String code) {
    assertThat(Masking.mayBePersonal(code)).isFalse();
  }

  @Test
  void aReadingPutsNoNumberIntoALog() {
    IdentifierReading reading =
        ResidentNumberChecker.asOf(LocalDate.of(2026, 8, 14)).check("110105194913310021");

    assertThat(reading.toString()).contains("11***************1").doesNotContain("110105");
    assertThat(reading.normal()).isEqualTo("110105194913310021");
  }

  @ParameterizedTest
  @CsvSource({
    "130302, DIVISION",
    "130302001, DIVISION",
    "130302001 000, DIVISION",
    "91310115591693856A, CREDIT",
    "914300001875251560, CREDIT",
    "91350211M00013FA1N, CREDIT",
    "11010519491231002X, RESIDENT",
    "110105194912310021, RESIDENT",
    "11010519491331O02X, RESIDENT",
    "110105491231002, RESIDENT",
    "13030, ",
    "XK00001000, ",
    "司法局, "
  })
  void theFormTellsTheKind(String text, IdentifierKind kind) {
    assertThat(Identifiers.kindOf(text)).isEqualTo(Optional.ofNullable(kind));
  }
}
