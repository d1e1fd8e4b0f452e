// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may hold which certificate, and who must not any longer. */
class HolderRulesTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
  private static final String FROM_2020 =
      "\"origin\": {\"readFrom\": \"invented\", \"evidence\": \"read\", \"firstDay\":"
          + " \"2020-01-01\", \"lastDay\": \"2024-12-31\"}";

  private static void expect(
      String code, String records, String policy, LocalDate asOf, String places) {
    assertThat(RegisterExamples.places(code, records, policy, asOf)).isEqualTo(places);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one, then the other          | a issued 2023-03-01; b issued 2024-05-06 certificate=supervision | 1/certificate
          the other way round          | a issued 2023-03-01 certificate=supervision; b issued 2024-05-06 | 1/certificate
          both on one day              | a issued 2023-03-01; b issued 2023-03-01 certificate=supervision | 1/certificate
          one while the other is taken | a issued 2023-03-01; b suspended 2024-01-01; c issued 2024-05-06 certificate=supervision | 2/certificate
          cancelled on that day        | a issued 2023-03-01; b cancelled 2024-05-06 reason=transferred; c issued 2024-05-06 certificate=supervision | none
          cancelled the day after      | a issued 2023-03-01; b cancelled 2024-05-07 reason=transferred; c issued 2024-05-06 certificate=supervision | 2/certificate
          on the last day of the other | a issued 2019-05-07 validUntil=2024-05-06; b issued 2024-05-06 certificate=supervision | 1/certificate
          after the last day           | a issued 2019-05-06 validUntil=2024-05-05; b issued 2024-05-06 certificate=supervision | none
          only applied for             | a issued 2023-03-01; b applied 2024-05-06 certificate=supervision | none
          to two persons               | a issued 2023-03-01; b issued 2024-05-06 certificate=supervision person=p2 | none
          before the policy            | a issued 2019-03-01; b issued 2019-12-31 certificate=supervision | none
          on the first day of it       | a issued 2019-03-01; b issued 2020-01-01 certificate=supervision | 1/certificate
          on the last day of it        | a issued 2023-03-01; b issued 2024-12-31 certificate=supervision | 1/certificate
          after it                     | a issued 2023-03-01; b issued 2025-01-01 certificate=supervision | none
          the first was struck         | a issued 2023-03-01; b issued 2024-05-06 certificate=supervision; c struck 2023-03-01 recordedOn=2024-06-01 corrects=a | none
          the end came late            | a issued 2023-03-01; b issued 2024-05-06 certificate=supervision; c cancelled 2024-05-01 recordedOn=2024-08-01 reason=transferred | none
          """)
  void oneKindExcludesTheOtherWhereThePolicySaysSo(String what, String records, String places) {
    String policy =
        "\"answers\": [{\"question\": \"both-kinds\", \"holds\": false, " + FROM_2020 + "}]";

    expect("CERTIFICATE-BOTH-KINDS", records, policy, AS_OF, places);
    expect("CERTIFICATE-BOTH-KINDS", records, "", AS_OF, "none");
    expect("CERTIFICATE-BOTH-KINDS", records, policy.replace("false", "true"), AS_OF, "none");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          not allowed              | a issued 2023-03-01 holder.staffKind=contract | 0/holder/staffKind
          allowed                  | a issued 2023-03-01 holder.staffKind=institution | none
          nothing is said          | a issued 2023-03-01 holder.staffKind=worker | none
          not recorded             | a issued 2023-03-01 | none
          of the other kind        | a issued 2023-03-01 certificate=supervision holder.staffKind=contract | none
          said with the application | a applied 2023-02-01 holder.staffKind=contract; b unit-checked 2023-02-02; c province-approved 2023-02-20; d issued 2023-03-01 | 3/holder/staffKind
          only applied for         | a applied 2023-02-01 holder.staffKind=contract | none
          before the policy        | a issued 2019-12-31 holder.staffKind=contract | none
          on the first day of it   | a issued 2020-01-01 holder.staffKind=contract | 0/holder/staffKind
          after it                 | a issued 2025-01-01 holder.staffKind=contract | none
          corrected                | a issued 2023-03-01 holder.staffKind=contract; b corrected 2023-03-01 recordedOn=2023-05-01 corrects=a holder.staffKind=institution | none
          """)
  void whoMayHoldIsForThePolicyToSay(String what, String records, String places) {
    String policy =
        "\"holders\": [{\"certificate\": \"enforcement\", \"staffKind\": \"contract\", \"allowed\":"
            + " false, "
            + FROM_2020
            + "}, {\"staffKind\": \"institution\", \"allowed\": true, "
            + FROM_2020
            + "}]";

    expect("CERTIFICATE-HOLDER-NOT-ALLOWED", records, policy, AS_OF, places);
    expect("CERTIFICATE-HOLDER-NOT-ALLOWED", records, "", AS_OF, "none");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          of the form              | a issued 2023-03-01 card=示0123 | none
          too short                | a issued 2023-03-01 card=示012 | 0/card
          something behind it      | a issued 2023-03-01 card=示01234 | 0/card
          none is recorded         | a issued 2023-03-01 | none
          the new card             | a issued 2023-03-01 card=示0123; b damaged 2023-04-01; c reissued 2023-05-01 card=0124 | 2/card
          of the other kind        | a issued 2023-03-01 certificate=supervision card=0123 | none
          before the policy        | a issued 2019-12-31 card=0123 | none
          on the first day of it   | a issued 2020-01-01 card=0123 | 0/card
          after it                 | a issued 2025-01-01 card=0123 | none
          corrected                | a issued 2023-03-01 card=示012; b corrected 2023-03-01 recordedOn=2023-05-01 corrects=a card=示0123 | none
          """)
  void aCardNumberHasTheFormOfThePolicy(String what, String records, String places) {
    String policy =
        "\"cardNumbers\": [{\"certificate\": \"enforcement\", \"pattern\": \"示[0-9]{4}\", "
            + FROM_2020
            + "}]";

    expect("CERTIFICATE-CARD-NUMBER-FORM", records, policy, AS_OF, places);
    expect("CERTIFICATE-CARD-NUMBER-FORM", records, "", AS_OF, "none");
  }

  /** A man born in 1965-01 reaches the age in 2025-02, one born in 1964-12 in 2024-12. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in the month itself        | 2025-02-28 | a issued 2023-03-01 holder.birthMonth=1965-01 holder.retirement=male | none
          in the month after         | 2025-03-01 | a issued 2023-03-01 holder.birthMonth=1965-01 holder.retirement=male | 0/holder/birthMonth
          before the ages were moved | 2025-01-01 | a issued 2023-03-01 holder.birthMonth=1964-12 holder.retirement=male | 0/holder/birthMonth
          a woman of 55              | 2025-03-01 | a issued 2023-03-01 holder.birthMonth=1970-01 holder.retirement=female-55 | 0/holder/birthMonth
          a woman of 50              | 2025-02-28 | a issued 2023-03-01 holder.birthMonth=1975-01 holder.retirement=female-50 | none
          cancelled                  | 2025-03-01 | a issued 2023-03-01 holder.birthMonth=1965-01 holder.retirement=male; b cancelled 2025-03-01 reason=retired | none
          cancelled later            | 2025-03-01 | a issued 2023-03-01 holder.birthMonth=1965-01 holder.retirement=male; b cancelled 2025-03-02 reason=retired | 0/holder/birthMonth
          on its last day            | 2025-03-01 | a issued 2023-03-01 validUntil=2025-03-01 holder.birthMonth=1965-01 holder.retirement=male | 0/holder/birthMonth
          after its last day         | 2025-03-02 | a issued 2023-03-01 validUntil=2025-03-01 holder.birthMonth=1965-01 holder.retirement=male | none
          suspended                  | 2025-03-01 | a issued 2023-03-01 holder.birthMonth=1965-01 holder.retirement=male; b suspended 2024-01-01 | 0/holder/birthMonth
          of supervision             | 2025-03-01 | a issued 2023-03-01 certificate=supervision holder.birthMonth=1965-01 holder.retirement=male | 0/holder/birthMonth
          no category                | 2025-03-01 | a issued 2023-03-01 holder.birthMonth=1965-01 | none
          the month was corrected    | 2025-03-01 | a issued 2023-03-01 holder.birthMonth=1965-01 holder.retirement=male; b corrected 2023-03-01 recordedOn=2024-01-01 corrects=a holder.birthMonth=1975-01 holder.retirement=male | none
          """)
  void whoHasReachedTheAgeIsAskedFor(String what, LocalDate asOf, String records, String places) {
    expect("CERTIFICATE-RETIREMENT-PASSED", records, "", asOf, places);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the other is forgotten  | 2024-05-06 | c cancelled 2024-05-06 reason=retired | 1
          on the day before       | 2024-05-05 | c cancelled 2024-05-06 reason=retired | none
          of the other kind       | 2024-05-06 | c cancelled 2024-05-06 certificate=supervision reason=transferred | 0
          both are cancelled      | 2024-05-06 | c cancelled 2024-05-06 reason=died; d cancelled 2024-05-06 certificate=supervision reason=died | none
          the items are withdrawn | 2024-05-06 | c cancelled 2024-05-06 reason=item-withdrawn | none
          revoked                 | 2024-05-06 | c revoked 2024-05-06 reason=misconduct | none
          without a reason        | 2024-05-06 | c cancelled 2024-05-06 | none
          came back               | 2024-08-01 | c cancelled 2024-05-06 reason=transferred; d cancelled 2024-06-01 certificate=supervision reason=unit-abolished; e issued 2024-07-01 certificate=supervision | none
          the end was struck      | 2024-08-01 | c cancelled 2024-05-06 reason=retired; d struck 2024-05-06 recordedOn=2024-06-01 corrects=c | none
          the other is suspended  | 2024-08-01 | c cancelled 2024-05-06 reason=left-unit; d suspended 2024-01-01 certificate=supervision | 3
          """)
  void whoHasLeftHoldsNothing(String what, LocalDate asOf, String records, String places) {
    String both = "a issued 2023-03-01; b issued 2023-03-01 certificate=supervision; ";

    expect("CERTIFICATE-LEFT-STILL-HELD", both + records, "", asOf, places);
  }

  @Test
  void theOtherCertificateOfAnotherPersonIsAnothers() {
    expect(
        "CERTIFICATE-LEFT-STILL-HELD",
        "a issued 2023-03-01; b issued 2023-03-01 certificate=supervision person=p2;"
            + " c cancelled 2024-05-06 reason=retired",
        "",
        AS_OF,
        "none");
  }
}
