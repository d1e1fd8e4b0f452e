// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a record by itself, and with ids and corrections. */
class RecordRulesTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DAYS-REVERSED | valid for one day       | a issued 2023-03-01 validUntil=2023-03-01 | none
          DAYS-REVERSED | the day before          | a issued 2023-03-01 validUntil=2023-02-28 | 0/validUntil
          DAYS-REVERSED | no last day             | a issued 2023-03-01 | none
          DAYS-REVERSED | of a renewal            | a issued 2023-03-01; b renewed 2024-03-01 validUntil=2024-02-29 | 1/validUntil
          DAYS-REVERSED | of supervision          | a issued 2023-03-01 certificate=supervision validUntil=2023-02-28 | 0/validUntil
          DAYS-REVERSED | corrected               | a issued 2023-03-01 validUntil=2022-02-28; b corrected 2023-03-01 recordedOn=2023-04-01 corrects=a validUntil=2028-02-29 | none
          DAYS-REVERSED | corrected for the worse | a issued 2023-03-01 validUntil=2028-02-29; b corrected 2023-03-01 recordedOn=2023-04-01 corrects=a validUntil=2022-02-28 | 0/validUntil
          DAYS-REVERSED | struck                  | a issued 2023-03-01 validUntil=2022-02-28; b struck 2023-03-01 recordedOn=2023-04-01 corrects=a | none

          RECORDED-TOO-EARLY | a loss, a day early     | a issued 2023-03-01; b lost 2023-05-06 recordedOn=2023-05-05 | 1/recordedOn
          RECORDED-TOO-EARLY | a loss, on the day      | a issued 2023-03-01; b lost 2023-05-06 recordedOn=2023-05-06 | none
          RECORDED-TOO-EARLY | a loss, a year late     | a issued 2023-03-01; b lost 2023-05-06 recordedOn=2024-05-06 | none
          RECORDED-TOO-EARLY | a cancellation ahead    | a issued 2023-03-01; b cancelled 2023-06-01 recordedOn=2023-05-06 reason=retired | none
          RECORDED-TOO-EARLY | a death ahead           | a issued 2023-03-01; b cancelled 2023-06-01 recordedOn=2023-05-06 reason=died | 1/recordedOn
          RECORDED-TOO-EARLY | a suspension ahead      | a issued 2023-03-01; b suspended 2023-06-01 recordedOn=2023-05-06 | none
          RECORDED-TOO-EARLY | an inspection, of both  | a issued 2023-03-01 certificate=supervision; b inspected 2024-03-01 recordedOn=2024-02-29 certificate=supervision | 1/recordedOn
          RECORDED-TOO-EARLY | the day was corrected   | a issued 2023-03-01; b lost 2023-05-06 recordedOn=2023-05-05; c corrected 2023-05-04 recordedOn=2023-06-01 corrects=b | none

          END-WITHOUT-REASON | cancelled            | a issued 2023-03-01; b cancelled 2024-05-06 | 1/reason
          END-WITHOUT-REASON | revoked              | a issued 2023-03-01; b revoked 2024-05-06 | 1/reason
          END-WITHOUT-REASON | with a reason        | a issued 2023-03-01; b revoked 2024-05-06 reason=punished | none
          END-WITHOUT-REASON | no end               | a issued 2023-03-01; b suspended 2024-05-06 | none
          END-WITHOUT-REASON | of supervision       | a issued 2023-03-01 certificate=supervision; b cancelled 2024-05-06 certificate=supervision | 1/reason
          END-WITHOUT-REASON | given by correction  | a issued 2023-03-01; b cancelled 2024-05-06; c corrected 2024-05-06 recordedOn=2024-06-01 corrects=b reason=retired | none
          END-WITHOUT-REASON | of an expired one    | a issued 2019-03-01 validUntil=2024-02-29; b cancelled 2024-05-06 | 1/reason

          REASON-MISPLACED | cancelled for a fault  | a issued 2023-03-01; b cancelled 2024-05-06 reason=misconduct | 1/reason
          REASON-MISPLACED | revoked for none       | a issued 2023-03-01; b revoked 2024-05-06 reason=retired | 1/reason
          REASON-MISPLACED | cancelled, retired     | a issued 2023-03-01; b cancelled 2024-05-06 reason=retired | none
          REASON-MISPLACED | revoked, lent          | a issued 2023-03-01; b revoked 2024-05-06 reason=card-lent-or-altered | none
          REASON-MISPLACED | suspended for a fault  | a issued 2023-03-01; b suspended 2024-05-06 reason=misconduct | 1/reason
          REASON-MISPLACED | of supervision         | a issued 2023-03-01 certificate=supervision; b revoked 2024-05-06 certificate=supervision reason=died | 1/reason
          REASON-MISPLACED | without a reason       | a issued 2023-03-01; b cancelled 2024-05-06 | none
          REASON-MISPLACED | corrected              | a issued 2023-03-01; b cancelled 2024-05-06 reason=misconduct; c corrected 2024-05-06 recordedOn=2024-06-01 corrects=b reason=retired | none

          RECORD-ID-REPEATED | another event         | a issued 2023-03-01; a inspected 2024-03-01 | 1/id
          RECORD-ID-REPEATED | another person        | a issued 2023-03-01; a issued 2023-03-01 person=p2 | 1/id
          RECORD-ID-REPEATED | the very same record  | a issued 2023-03-01; a issued 2023-03-01 | none
          RECORD-ID-REPEATED | the later one counts not, whichever came first | a inspected 2024-03-01; a issued 2023-03-01 | 0/id
          RECORD-ID-REPEATED | three of one id       | a issued 2023-03-01; a inspected 2024-03-01; a inspected 2025-03-01 | 1/id 2/id
          RECORD-ID-REPEATED | two ids               | a issued 2023-03-01; A inspected 2024-03-01 | none

          CORRECTION-WITHOUT-TARGET | names none        | a issued 2023-03-01; b struck 2023-03-01 recordedOn=2023-04-01 | 1/corrects
          CORRECTION-WITHOUT-TARGET | not there         | a issued 2023-03-01; b corrected 2023-03-01 recordedOn=2023-04-01 corrects=x | 1/corrects
          CORRECTION-WITHOUT-TARGET | there, but later in the file | b struck 2023-03-01 recordedOn=2023-04-01 corrects=a; a issued 2023-03-01 | none
          CORRECTION-WITHOUT-TARGET | a correction of a correction | a issued 2023-03-01; b corrected 2023-03-02 recordedOn=2023-04-01 corrects=a; c struck 2023-03-02 recordedOn=2023-05-01 corrects=b | none
          CORRECTION-WITHOUT-TARGET | of supervision    | a issued 2023-03-01 certificate=supervision; b struck 2023-03-01 recordedOn=2023-04-01 certificate=supervision corrects=x | 1/corrects

          CORRECTION-ORDER | a day before the record | a issued 2023-03-01; b struck 2023-03-01 recordedOn=2023-02-28 corrects=a | 1/corrects
          CORRECTION-ORDER | on the day of the record | a issued 2023-03-01; b struck 2023-03-01 recordedOn=2023-03-01 corrects=a | none
          CORRECTION-ORDER | each other              | b corrected 2023-03-01 recordedOn=2023-04-01 corrects=c; c corrected 2023-03-01 recordedOn=2023-04-01 corrects=b | 0/corrects 1/corrects
          CORRECTION-ORDER | twice on one day        | a issued 2023-03-01; b corrected 2023-03-02 recordedOn=2023-04-01 corrects=a; c corrected 2023-03-03 recordedOn=2023-04-01 corrects=a | 2/corrects
          CORRECTION-ORDER | on two days             | a issued 2023-03-01; b corrected 2023-03-02 recordedOn=2023-04-01 corrects=a; c corrected 2023-03-03 recordedOn=2023-04-02 corrects=a | none
          CORRECTION-ORDER | twice, one of them struck | a issued 2023-03-01; b corrected 2023-03-02 recordedOn=2023-04-01 corrects=a; c corrected 2023-03-03 recordedOn=2023-04-01 corrects=a; d struck 2023-03-03 recordedOn=2023-04-01 corrects=c | none
          """)
  void aRecordIsFoundWhereItIsWrong(String rule, String what, String records, String places) {
    assertThat(RegisterExamples.places("CERTIFICATE-" + rule, records, "", AS_OF))
        .isEqualTo(places);
  }
}
