// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import static io.github.zhifa.core.agency.IdentifierFault.AMBIGUOUS;
import static io.github.zhifa.core.agency.IdentifierFault.CHECK_DIGIT;
import static io.github.zhifa.core.agency.IdentifierFault.FORM;
import static io.github.zhifa.core.agency.IdentifierFault.INNER_CHECK;
import static io.github.zhifa.core.agency.IdentifierFault.OTHER_KIND;
import static io.github.zhifa.core.agency.IdentifierFault.REGION;
import static io.github.zhifa.core.agency.IdentifierFault.WRITING;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.law.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeCheckerTest {
  private static final CreditCodeChecker CHECKER = CreditCodeChecker.standard();

  /** A published wrong code: its 17 characters ask for 3, its organisation code asks for 1. */
  private static final String WRONG = "91350211M00013FA1N";

  private static IdentifierReading check(String code) {
    return CHECKER.check(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91310115591693856A",
        "91310110666007217T",
        "91330100799655058B",
        "91350100M000100Y43",
        "914300001875251560",
        "11330723307360844C",
        "91440300708461136T"
      })
  void publishedCodesFailNothing(String code) {
    assertThat(CHECKER.faults(code)).isZero();
    assertThat(check(code).isSound()).isTrue();
  }

  @Test
  void aWrongCheckCharacterIsDoubtfulSincePilotCodesHaveIt() {
    IdentifierReading reading = check(WRONG);

    assertThat(reading.failures()).extracting(FailedCheck::fault).containsExactly(CHECK_DIGIT);
    assertThat(reading.isCertainlyWrong()).isFalse();
    assertThat(reading.failures().get(0).message().en())
        .startsWith("The check character is N, expected 3 by GB 32100-2015");
    assertThat(reading.failures().get(0).span()).isEqualTo(new Span(17, 18));
  }

  @Test
  void anIssuedCodeIsSoundThoughItsCheckCharacterIsNot() {
    CreditCodeChecker checker = CreditCodeChecker.withIssued(ImmutableSet.of(WRONG));

    assertThat(checker.faults(WRONG)).isZero();
    assertThat(checker.check("91350211m00013fa1n").failures())
        .extracting(FailedCheck::fault)
        .containsExactly(WRITING);
    assertThat(checker.check("91350211M00013FA1M").fails(CHECK_DIGIT)).isTrue();
  }

  /** 91310115 59169385 8 A: the organisation code asks for 6, and the last character for H. */
  @Test
  void theCheckOfTheOrganisationCodeIsDoubtfulToo() {
    IdentifierReading reading = check("91310115591693858A");

    assertThat(reading.failures())
        .extracting(FailedCheck::fault)
        .containsExactly(CHECK_DIGIT, INNER_CHECK);
    assertThat(reading.failures().get(1).message().en()).contains("is 8, expected 6");
    assertThat(reading.isCertainlyWrong()).isFalse();
  }

  @Test
  void aCitizenNumberIsNoCreditCode() {
    IdentifierReading reading = check("11010519491231002X");

    assertThat(reading.fails(OTHER_KIND)).isTrue();
    assertThat(reading.isCertainlyWrong()).isTrue();
    assertThat(reading.toString()).contains("11***************X").doesNotContain("19491231");
  }

  /** Made by arithmetic, county 99: both check characters of a credit code and that of a number. */
  @ParameterizedTest
  @ValueSource(strings = {"123299196708126494", "123299197505034914"})
  void aNumberThatSatisfiesBothStandardsIsAmbiguous(String both) {
    IdentifierReading reading = check(both);

    assertThat(reading.failures()).extracting(FailedCheck::fault).containsExactly(AMBIGUOUS);
    assertThat(reading.isSound()).isFalse();
    assertThat(reading.shown()).isEqualTo("12***************4");
  }

  /**
   * Made by arithmetic: 99 is no province; 10 is the nation, as for organs registered centrally.
   */
  @Test
  void anUnknownProvinceIsDoubtfulAndTheNationIsKnown() {
    assertThat(check("11999900MB0000019D").failures())
        .extracting(FailedCheck::fault)
        .containsExactly(REGION);
    assertThat(check("11999900MB0000019D").isCertainlyWrong()).isFalse();
    assertThat(check("11100000MB0000019L").isSound()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "9131011559169385, Has 16 characters",
    "91310115591693856I, Character 18 is \"I\"",
    "9131O115591693856A, Character 5 is \"O\"",
    "91A10115591693856A, Character 3 is \"A\"",
    "Z1310115591693856A, Character 1 is \"Z\""
  })
  void whatIsNoCodeIsMalformed(String code, String message) {
    IdentifierReading reading = check(code);

    assertThat(reading.failures()).extracting(FailedCheck::fault).containsExactly(FORM);
    assertThat(reading.isCertainlyWrong()).isTrue();
    assertThat(reading.failures().get(0).message().en()).contains(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"91310115591693856a", "9131 0115 5916 9385 6A", "９１３１０１１５５９１６９３８５６Ａ"})
  void smallLettersAndBlanksAreTheWritingOnly(String code) {
    assertThat(check(code).failures()).extracting(FailedCheck::fault).containsExactly(WRITING);
    assertThat(check(code).normal()).isEqualTo("91310115591693856A");
  }
}
