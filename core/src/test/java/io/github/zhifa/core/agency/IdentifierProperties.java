// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;

class IdentifierProperties {
  private static final ResidentNumberChecker RESIDENT =
      ResidentNumberChecker.asOf(LocalDate.of(2026, 8, 14));
  private static final CreditCodeChecker CREDIT = CreditCodeChecker.standard();
  private static final ImmutableList<IdentifierChecker> ALL =
      ImmutableList.of(
          RESIDENT,
          CREDIT,
          DivisionCodeChecker.standard(),
          ItemCodeChecker.of(ItemCodeFormat.DB52_T_1264_2018));

  /** Sound numbers: the check character is the one of eleven that makes 18 characters sound. */
  @Provide
  Arbitrary<String> residents() {
    Arbitrary<String> day =
        Dates.dates()
            .between(LocalDate.of(1900, 1, 1), LocalDate.of(2026, 8, 14))
            .map(date -> date.toString().replace("-", ""));
    Arbitrary<String> place = Arbitraries.of("110199", "130399", "650099", "829999", "830000");
    Arbitrary<String> sequence = Arbitraries.strings().numeric().ofLength(3);
    return Combinators.combine(place, day, sequence)
        .as((first, second, third) -> first + second + third)
        .map(digits -> digits + residentCheck(digits));
  }

  /** By the other arithmetic of ISO 7064: double the sum of what went before, digit by digit. */
  private static char residentCheck(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum = (sum + (digits.charAt(i) - '0')) * 2 % 11;
    }
    int check = (12 - sum) % 11;
    return check == 10 ? 'X' : (char) ('0' + check);
  }

  @Provide
  Arbitrary<String> credits() {
    Arbitrary<String> head = Arbitraries.of("11130300", "91440300", "52100000", "N2130322");
    Arbitrary<String> inner = Arbitraries.strings().withChars(CreditDigits.CHARACTERS).ofLength(8);
    return Combinators.combine(head, inner)
        .as((first, second) -> first + second)
        .map(code -> code + CreditDigits.innerCheck(code + "0"))
        .map(code -> code + creditCheck(code));
  }

  /** Horner's scheme from the last character: the weight of each is three times that before it. */
  private static char creditCheck(String code) {
    int sum = 0;
    for (int i = code.length() - 1; i >= 0; i--) {
      sum = (sum * 3 + CreditDigits.CHARACTERS.indexOf(code.charAt(i))) % 31;
    }
    return CreditDigits.CHARACTERS.charAt((31 - sum) % 31);
  }

  /** What comes close to an identifier: its characters, in lengths around its own. */
  @Provide
  Arbitrary<String> nearly() {
    return Arbitraries.strings().withChars("0123456789XxAOI１ -").ofMinLength(0).ofMaxLength(22);
  }

  @Property(tries = 300)
  @Label("sound numbers and codes are sound, and are told apart")
  void whatIsMadeSoundIsSound(
      @ForAll("residents") String resident, @ForAll("credits") String credit) {
    assertThat(RESIDENT.faults(resident)).isZero();
    assertThat(Identifiers.kindOf(resident)).contains(IdentifierKind.RESIDENT);
    assertThat(CREDIT.faults(resident)).isNotZero();
    assertThat(CREDIT.faults(credit)).isZero();
    assertThat(Identifiers.kindOf(credit)).contains(IdentifierKind.CREDIT);
  }

  @Property(tries = 300)
  @Label("another character at any one place never gives a sound resident number")
  void oneWrongCharacterOfAResidentNumberIsFound(
      @ForAll("residents") String number,
      @ForAll @IntRange(max = 17) int place,
      @ForAll @IntRange(max = 10) int other) {
    char wrong = ResidentNumberChecker.CHECK_CHARACTERS.charAt(other);
    String changed = number.substring(0, place) + wrong + number.substring(place + 1);

    assertThat(RESIDENT.faults(changed) == 0).isEqualTo(changed.equals(number));
  }

  @Property(tries = 300)
  @Label("another character at any one place never gives a sound credit code")
  void oneWrongCharacterOfACreditCodeIsFound(
      @ForAll("credits") String code,
      @ForAll @IntRange(max = 17) int place,
      @ForAll @IntRange(max = 30) int other) {
    char wrong = CreditDigits.CHARACTERS.charAt(other);
    String changed = code.substring(0, place) + wrong + code.substring(place + 1);

    assertThat(CREDIT.faults(changed) == 0).isEqualTo(changed.equals(code));
  }

  @Property(tries = 300)
  @Label("two neighbours exchanged never give a sound resident number")
  void exchangedNeighboursAreFound(
      @ForAll("residents") String number, @ForAll @IntRange(max = 15) int place) {
    String changed =
        number.substring(0, place)
            + number.charAt(place + 1)
            + number.charAt(place)
            + number.substring(place + 2);

    assertThat(RESIDENT.faults(changed) == 0).isEqualTo(changed.equals(number));
  }

  @Property(tries = 500)
  @Label("the mask and the words agree, and every message has both languages and a span")
  void theMaskAndTheWordsAgree(@ForAll("nearly") String text) {
    for (IdentifierChecker checker : ALL) {
      IdentifierReading reading = checker.check(text);
      assertThat(reading.failures())
          .extracting(FailedCheck::fault)
          .containsExactlyElementsOf(IdentifierFault.of(checker.faults(text)));
      assertThat(reading.isCertainlyWrong())
          .isEqualTo((checker.faults(text) & checker.certain()) != 0);
      assertThat(reading.failures())
          .allSatisfy(failed -> assertThat(failed.span().end()).isLessThanOrEqualTo(text.length()));
    }
  }

  @Property(tries = 500)
  @Label("the normal form of a normal form is itself, and fails no less but for the writing")
  void theNormalFormIsNormal(@ForAll("nearly") String text) {
    for (IdentifierChecker checker : ALL) {
      String normal = checker.check(text).normal();
      int written = checker.faults(text) & ~IdentifierFault.WRITING.bit();

      assertThat(checker.check(normal).normal()).isEqualTo(normal);
      assertThat(checker.faults(normal)).isEqualTo(written);
    }
  }

  @Property(tries = 500)
  @Label("any text at all is answered")
  void anyTextIsAnswered(@ForAll String text) {
    for (IdentifierChecker checker : ALL) {
      assertThat(checker.check(text).toString()).isNotNull();
    }
    assertThat(DivisionCodeChecker.standard().check(text, text)).isNotNull();
    assertThat(Identifiers.kindOf(text)).isNotNull();
    assertThat(Masking.inText(text)).isNotNull();
  }

  @Property(tries = 300)
  @Label("no message and no text of a reading has the day of birth of a number")
  void noMessageShowsTheDayOfBirth(@ForAll("residents") String number) {
    String birth = number.substring(6, 14);
    String wrong = number.substring(0, 17) + (number.charAt(17) == '1' ? '2' : '1');

    for (String each : ImmutableList.of(number, wrong, number + "1")) {
      assertThat(RESIDENT.check(each).toString()).doesNotContain(birth);
      assertThat(CREDIT.check(each).toString()).doesNotContain(birth);
    }
  }
}
