// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot happen in the state of its day, each at the place of its own rule. */
class RefusedEventRulesTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
  private static final String SEVERAL = oneOfAKind(false, "");
  private static final String ISSUED_TWICE = "a issued 2023-03-01; b issued 2024-05-06";

  private static String oneOfAKind(boolean holds, String days) {
    return "\"answers\": [{\"question\": \"one-of-a-kind\", \"holds\": "
        + holds
        + ", \"origin\": {\"source\": {\"instrument\": \"示例办法\", \"place\": \"第七条\"}, \"readFrom\":"
        + " \"invented\", \"evidence\": \"read\""
        + days
        + "}}]";
  }

  private static void expect(String code, String records, String policy, String places) {
    assertThat(RegisterExamples.places(code, records, policy, AS_OF)).isEqualTo(places);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          given back, never taken      | a issued 2023-03-01; b resumed 2023-04-01 | 1/kind
          given back after it is taken | a issued 2023-03-01; b suspended 2023-03-20; c resumed 2023-04-01 | none
          taken and back on one day    | a issued 2023-03-01; b suspended 2023-04-01; c resumed 2023-04-01 | none
          taken while taken            | a issued 2023-03-01; b suspended 2023-04-01; c suspended 2023-05-01 | 2/kind
          inspected while taken        | a issued 2023-03-01; b suspended 2023-04-01; c inspected 2023-05-01 | 2/kind
          lost before it is issued     | a issued 2023-03-01; b lost 2023-02-28 | 1/kind
          lost on the day of issue     | a issued 2023-03-01; b lost 2023-03-01 | none
          replaced, not declared void  | a issued 2023-03-01; b lost 2023-04-01; c reissued 2023-05-01 | 2/kind
          replaced after it is void    | a issued 2023-03-01; b lost 2023-04-01; c voided 2023-04-20; d reissued 2023-05-01 | none
          damaged and replaced         | a issued 2023-03-01; b damaged 2023-04-01; c reissued 2023-05-01 | none
          renewed after a failure      | a issued 2023-03-01; b inspection-failed 2024-03-01; c renewed 2024-04-01 | 2/kind
          issued, not yet approved     | a applied 2023-03-01; b unit-checked 2023-03-02; c issued 2023-03-09 | 2/kind
          reviews may be left out      | a applied 2023-03-01; b unit-checked 2023-03-02; c province-approved 2023-03-08; d issued 2023-03-09 | none
          the other kind is not held   | a issued 2023-03-01; b suspended 2023-04-01 certificate=supervision | 1/kind
          of another person            | a issued 2023-03-01; b suspended 2023-04-01 person=p2 | 1/kind
          late, but in time            | a issued 2023-03-01 recordedOn=2023-09-01; b suspended 2023-04-01 | none
          the missing one was struck   | a issued 2023-03-01; b suspended 2023-04-01; c resumed 2023-05-01; d struck 2023-04-01 recordedOn=2023-06-01 corrects=b | 2/kind
          corrected to a later day     | a issued 2023-03-01; b resumed 2023-04-01; c suspended 2023-04-20; d corrected 2023-05-01 recordedOn=2023-06-01 corrects=b | none
          """)
  void anEventMustBePossible(String what, String records, String places) {
    expect("CERTIFICATE-EVENT-REFUSED", records, "", places);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          inspected after the end         | a issued 2023-03-01; b cancelled 2024-05-06 reason=retired; c inspected 2024-05-07 | 2/kind
          inspected on the day of the end | a issued 2023-03-01; b cancelled 2024-05-06 reason=retired; c inspected 2024-05-06 | none
          cancelled twice                 | a issued 2023-03-01; b cancelled 2024-05-06 reason=retired; c cancelled 2024-05-07 reason=retired | 2/kind
          revoked after cancelled         | a issued 2023-03-01; b cancelled 2024-05-06 reason=retired; c revoked 2024-06-01 reason=misconduct | 2/kind
          suspended after revoked         | a issued 2023-03-01; b revoked 2024-05-06 reason=misconduct; c suspended 2024-06-01 | 2/kind
          applied for anew                | a issued 2023-03-01; b cancelled 2024-05-06 reason=transferred; c applied 2024-06-01 | none
          issued anew, then inspected     | a issued 2023-03-01; b cancelled 2024-05-06 reason=transferred; c issued 2024-06-01; d inspected 2025-06-01 | none
          the other kind goes on          | a issued 2023-03-01; b issued 2023-03-01 certificate=supervision; c cancelled 2024-05-06 reason=retired; d inspected 2024-06-01 certificate=supervision | none
          the end was struck              | a issued 2023-03-01; b cancelled 2024-05-06 reason=retired; c inspected 2024-06-01; d struck 2024-05-06 recordedOn=2024-07-01 corrects=b | none
          the end was corrected           | a issued 2023-03-01; b cancelled 2024-05-06 reason=retired; c inspected 2024-06-01; d corrected 2024-06-06 recordedOn=2024-07-01 corrects=b reason=retired | none
          the end came late to the books  | a issued 2023-03-01; b inspected 2024-06-01; c cancelled 2024-05-06 recordedOn=2024-09-01 reason=retired | 1/kind
          """)
  void nothingFollowsTheEnd(String what, String records, String places) {
    expect("CERTIFICATE-EVENT-AFTER-END", records, "", places);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on the last day        | a issued 2019-03-01 validUntil=2024-02-29; b inspected 2024-02-29 | none
          on the day after       | a issued 2019-03-01 validUntil=2024-02-29; b inspected 2024-03-01 | 1/kind
          renewed in time        | a issued 2019-03-01 validUntil=2024-02-29; b renewed 2024-02-29 validUntil=2029-02-28; c inspected 2024-03-01 | none
          renewed too late       | a issued 2019-03-01 validUntil=2024-02-29; b renewed 2024-03-01 validUntil=2029-02-28 | 1/kind
          issued anew            | a issued 2019-03-01 validUntil=2024-02-29; b issued 2024-03-01 validUntil=2029-02-28; c inspected 2025-03-01 | none
          cancelled afterwards   | a issued 2019-03-01 validUntil=2024-02-29; b cancelled 2024-03-01 reason=retired | 1/kind
          no last day is known   | a issued 2019-03-01; b inspected 2024-03-01 | none
          a new card, same term  | a issued 2019-03-01 validUntil=2024-02-29; b damaged 2023-01-01; c reissued 2023-02-01 validUntil=2028-01-31; d inspected 2024-03-01 | 3/kind
          last day was corrected | a issued 2019-03-01 validUntil=2024-02-29; b inspected 2024-03-01; c corrected 2019-03-01 recordedOn=2024-04-01 corrects=a validUntil=2025-02-28 | none
          the other kind         | a issued 2019-03-01 validUntil=2024-02-29; b issued 2019-03-01 certificate=supervision; c inspected 2024-03-01 certificate=supervision | none
          """)
  void nothingIsDoneAfterTheLastDay(String what, String records, String places) {
    expect("CERTIFICATE-EXPIRED-BUT-USED", records, "", places);
  }

  /** Five years from 2019-03-01 on end on 2024-02-29. */
  @ParameterizedTest
  @CsvSource({"2024-02-29, none", "2024-03-01, 1/kind"})
  void theTermOfThePolicyCountsWhereNoLastDayIsPrinted(LocalDate day, String places) {
    String fiveYears =
        "\"terms\": [{\"purpose\": \"validity\", \"months\": 60, \"origin\": {\"readFrom\":"
            + " \"invented\", \"evidence\": \"read\"}}]";

    expect(
        "CERTIFICATE-EXPIRED-BUT-USED",
        "a issued 2019-03-01; b inspected " + day,
        fiveYears,
        places);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          issued again               | a issued 2023-03-01; b issued 2024-05-06 | 1/kind
          issued again on one day    | a issued 2023-03-01; b issued 2023-03-01 | 1/kind
          applied for while held     | a issued 2023-03-01; b applied 2024-05-06 | 1/kind
          issued while suspended     | a issued 2023-03-01; b suspended 2024-01-01; c issued 2024-05-06 | 2/kind
          cancelled and issued       | a issued 2023-03-01; b cancelled 2024-05-06 reason=transferred; c issued 2024-05-06 | none
          issued after the last day  | a issued 2019-03-01 validUntil=2024-02-29; b issued 2024-03-01 | none
          issued on the last day     | a issued 2019-03-01 validUntil=2024-02-29; b issued 2024-02-29 | 1/kind
          of the other kind          | a issued 2023-03-01; b issued 2024-05-06 certificate=supervision | none
          to another person          | a issued 2023-03-01; b issued 2024-05-06 person=p2 | none
          the first was struck       | a issued 2023-03-01; b issued 2024-05-06; c struck 2023-03-01 recordedOn=2024-06-01 corrects=a | none
          the first is another's     | a issued 2023-03-01; b issued 2024-05-06; c corrected 2023-03-01 recordedOn=2024-06-01 corrects=a person=p2 | none
          the same record twice      | a issued 2023-03-01; a issued 2023-03-01 | none
          """)
  void aSecondOneOfAKindIsNotIssued(String what, String records, String places) {
    expect("CERTIFICATE-HELD-TWICE", records, "", places);
    expect("CERTIFICATE-FURTHER-NOT-FOLLOWED", records, "", "none");
  }

  @Test
  void theSourceOfAPolicyThatAllowsOneIsNamed() {
    String one = oneOfAKind(true, "");

    assertThat(RegisterExamples.find("CERTIFICATE-HELD-TWICE", ISSUED_TWICE, one, AS_OF))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message().en()).contains("(《示例办法》第七条)"))
        .satisfies(finding -> assertThat(finding.message().zh()).contains("（《示例办法》第七条）"));
  }

  @Test
  void whereAPolicyAllowsSeveralTheFurtherOneIsSaidToBeLeftOut() {
    expect("CERTIFICATE-HELD-TWICE", ISSUED_TWICE, SEVERAL, "none");
    expect("CERTIFICATE-FURTHER-NOT-FOLLOWED", ISSUED_TWICE, SEVERAL, "1/person");
    expect(
        "CERTIFICATE-FURTHER-NOT-FOLLOWED",
        "a issued 2023-03-01; b issued 2024-05-06 person=p1-second",
        SEVERAL,
        "none");
  }

  /** The day of the second issue decides, first and last day included. */
  @ParameterizedTest
  @CsvSource({"2024-05-05, 1/person", "2024-05-06, 1/person", "2024-05-07, none"})
  void thePolicyOfTheDayCounts(LocalDate lastDay, String places) {
    String until = oneOfAKind(false, ", \"lastDay\": \"2024-05-06\"");
    String records = "a issued 2023-03-01; b issued " + lastDay;

    expect("CERTIFICATE-FURTHER-NOT-FOLLOWED", records, until, places);
    expect("CERTIFICATE-HELD-TWICE", records, until, places.equals("none") ? "1/kind" : "none");
  }
}
