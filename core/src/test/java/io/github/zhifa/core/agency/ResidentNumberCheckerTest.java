// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import static io.github.zhifa.core.agency.IdentifierFault.CHECK_DIGIT;
import static io.github.zhifa.core.agency.IdentifierFault.DATE;
import static io.github.zhifa.core.agency.IdentifierFault.FORM;
import static io.github.zhifa.core.agency.IdentifierFault.OLD_FORM;
import static io.github.zhifa.core.agency.IdentifierFault.REGION;
import static io.github.zhifa.core.agency.IdentifierFault.WRITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhifa.core.law.Span;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The numbers are published examples, or made by arithmetic with a county 99 that no province has.
 */
class ResidentNumberCheckerTest {
  private static final ResidentNumberChecker CHECKER =
      ResidentNumberChecker.asOf(LocalDate.of(2026, 8, 14));

  private static IdentifierReading check(String number) {
    return CHECKER.check(number);
  }

  private static FailedCheck only(String number) {
    IdentifierReading reading = check(number);
    assertThat(reading.failures()).hasSize(1);
    return reading.failures().get(0);
  }

  /**
   * The first by hand: 1x7 + 1x9 + 0x10 + 1x5 + 0x8 + 5x4 + 1x2 + 9x1 + 4x6 + 9x3 + 1x7 + 2x9 +
   * 3x10 + 1x5 + 0x8 + 0x4 + 2x2 = 167 = 15 x 11 + 2, and the character for 2 is X.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "11010519491231002X",
        "33010219200403064X",
        "321083197812162119",
        "150102198807303035",
        "440524188001010014"
      })
  void publishedExamplesHaveASoundCheckDigit(String number) {
    assertThat(check(number).fails(CHECK_DIGIT)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11010519491231002X",
        "11010519491231002x",
        "33010219200403064X",
        "321083197812162119",
        "150102198807303035",
        "110199200002290013"
      })
  void soundNumbersFailNothing(String number) {
    assertThat(CHECKER.faults(number)).isZero();
    assertThat(check(number).isSound()).isTrue();
  }

  @Test
  void aWrongCheckDigitIsCertainAndTheRightOneIsNamed() {
    FailedCheck failed = only("110105194912310021");

    assertThat(failed.fault()).isEqualTo(CHECK_DIGIT);
    assertThat(failed.strength()).isEqualTo(FaultStrength.CERTAIN);
    assertThat(failed.message().en()).isEqualTo("The check digit is 1, expected X");
    assertThat(failed.message().zh()).isEqualTo("校验码是1，应为X");
    assertThat(failed.span()).isEqualTo(new Span(17, 18));
  }

  @ParameterizedTest
  @CsvSource({
    "110105194902310026, The day of birth is 31; expected 01 to 28",
    "110199190002290017, The day of birth is 29; expected 01 to 28",
    "110105194913310021, The month of birth is 13; expected 01 to 12",
    "110199119101010015, The year of birth is 1191; expected a day from 1896 to 2026-08-14",
    "440524188001010014, The year of birth is 1880; expected a day from 1896 to 2026-08-14",
    "11019918960813001X, The year of birth is 1896; expected a day from 1896 to 2026-08-14",
    "110199202608150014, The year of birth is 2026; expected a day from 1896 to 2026-08-14"
  })
  void aDayOnWhichNobodyNowAliveWasBornIsNamedButForItsOtherParts(String number, String message) {
    FailedCheck failed = only(number);

    assertThat(failed.fault()).isEqualTo(DATE);
    assertThat(failed.message().en()).isEqualTo(message.replace(';', ','));
  }

  @ParameterizedTest
  @ValueSource(strings = {"110199202608140019", "110199189608140015"})
  void whoIsBornOnTheDayOrIsOfTheGreatestAgeIsSound(String number) {
    assertThat(check(number).isSound()).isTrue();
  }

  @Test
  void theDayDecidesWhatIsTooOld() {
    ResidentNumberChecker then = ResidentNumberChecker.asOf(LocalDate.of(2009, 12, 31));

    assertThat(then.faults("440524188001010014")).isZero();
    assertThat(then.check("110199202608140019").fails(DATE)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"000199200001010010, 00", "99019920000101001X, 99"})
  void aProvinceThatDoesNotExistIsNamed(String number, String province) {
    FailedCheck failed = only(number);

    assertThat(failed.fault()).isEqualTo(REGION);
    assertThat(failed.message().en()).contains(province);
    assertThat(failed.span()).isEqualTo(new Span(0, 2));
  }

  /** 港澳台居民居住证申领发放办法 art 3: 830000 for residents of Taiwan. */
  @Test
  void theRegionOfResidencePermitsIsSound() {
    assertThat(check("830000200001010018").isSound()).isTrue();
  }

  @Test
  void everyFailedCheckIsTold() {
    assertThat(check("000105194913310021").failures())
        .extracting(FailedCheck::fault)
        .containsExactly(REGION, DATE, CHECK_DIGIT);
  }

  @ParameterizedTest
  @CsvSource({
    "'', Has 0 characters",
    "1101051949123100, Has 16 characters",
    "1101051949123100200, Has 19 characters",
    "11010519491231O02X, Character 15 is \"O\"",
    "1101051949123100X2, Character 17 is \"X\"",
    "11010519491231002A, Character 18 is \"A\""
  })
  void whatIsNoNumberIsMalformed(String number, String message) {
    FailedCheck failed = only(number);

    assertThat(failed.fault()).isEqualTo(FORM);
    assertThat(failed.message().en()).contains(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "110105 19491231 002X",
        "１１０１０５１９４９１２３１００２Ｘ",
        "110105-19491231-002x",
        "\uFEFF11010519491231002X"
      })
  void blanksAndWidthAreTheWritingOnlyAndTheNormalFormIsSound(String number) {
    FailedCheck failed = only(number);

    assertThat(failed.fault()).isEqualTo(WRITING);
    assertThat(failed.strength()).isEqualTo(FaultStrength.DOUBTFUL);
    assertThat(check(number).normal()).isEqualTo("11010519491231002X");
    assertThat(check(number).isCertainlyWrong()).isFalse();
  }

  @Test
  void anOldNumberIsDoubtfulAndMadeModern() {
    FailedCheck failed = only("110105491231002");

    assertThat(failed.fault()).isEqualTo(OLD_FORM);
    assertThat(failed.strength()).isEqualTo(FaultStrength.DOUBTFUL);
    assertThat(failed.message().en()).endsWith("expected 18: 11***************X");
    assertThat(ResidentNumberChecker.modern("110105491231002")).isEqualTo("11010519491231002X");
    assertThat(check("110105491331002").failures())
        .extracting(FailedCheck::fault)
        .containsExactly(OLD_FORM, DATE);
  }

  @Test
  void onlyAnOldNumberIsMadeModernAndTheErrorDoesNotShowIt() {
    assertThatThrownBy(() -> ResidentNumberChecker.modern("11010519491231002X"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("old number must have 15 digits: length=18");
  }
}
