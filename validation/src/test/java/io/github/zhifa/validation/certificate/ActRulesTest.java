// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.zhifa.validation.ExampleChecks;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.Finding;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acts judged on their own day by the register beside them. */
class ActRulesTest {
  private static final String TWO = "a issued 2023-03-01; b issued 2023-03-01 person=p2; ";

  private static String act(String day, String kind, String officers) {
    return "\"id\": \"act\", \"day\": \""
        + day
        + "\", \"certificate\": \""
        + kind
        + "\", \"officers\": ["
        + Splitter.on(' ')
            .splitToStream(officers)
            .map(officer -> "\"" + officer + "\"")
            .collect(Collectors.joining(", "))
        + "]";
  }

  private static String places(String code, Example register) {
    return ExampleChecks.find(code, register).stream()
        .map(finding -> finding.pointer().replaceFirst("^/acts/0/", ""))
        .reduce((one, other) -> one + " " + other)
        .orElse("none");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          both are qualified            | 2024-05-06 | p1 p2 | c inspected 2024-03-01 | none | none
          one was never issued one      | 2024-05-06 | p1 p3 | c inspected 2024-03-01 | officers/1 | officers
          neither, and a third          | 2024-05-06 | p3 p4 p1 | c inspected 2024-03-01 | officers/0 officers/1 | officers
          two of three are              | 2024-05-06 | p1 p3 p2 | c inspected 2024-03-01 | officers/1 | none
          one alone                     | 2024-05-06 | p1 | c inspected 2024-03-01 | none | officers
          one who is named twice        | 2024-05-06 | p1 p1 | c inspected 2024-03-01 | none | officers
          before the issue              | 2023-02-28 | p1 p2 | c inspected 2024-03-01 | officers/0 officers/1 | officers
          on the day of the issue       | 2023-03-01 | p1 p2 | c inspected 2024-03-01 | none | none
          the day before the suspension | 2024-05-05 | p1 p2 | c suspended 2024-05-06 | none | none
          on the day of the suspension  | 2024-05-06 | p1 p2 | c suspended 2024-05-06 | officers/0 | officers
          on the day it is given back   | 2024-05-20 | p1 p2 | c suspended 2024-05-06; d resumed 2024-05-20 | none | none
          on the day of the end         | 2024-05-06 | p1 p2 | c cancelled 2024-05-06 reason=retired | officers/0 | officers
          a lost card ends nothing      | 2024-05-06 | p1 p2 | c lost 2024-05-01 | none | none
          the last day was corrected    | 2024-05-06 | p1 p2 | c corrected 2023-03-01 recordedOn=2024-01-01 corrects=a validUntil=2024-05-05 | officers/0 | officers
          on the last day               | 2024-05-05 | p1 p2 | c corrected 2023-03-01 recordedOn=2024-01-01 corrects=a validUntil=2024-05-05 | none | none
          the end was recorded late     | 2024-05-06 | p1 p2 | c cancelled 2024-05-01 recordedOn=2024-09-01 reason=transferred | officers/0 | officers
          the suspension was struck     | 2024-05-06 | p1 p2 | c suspended 2024-05-06; d struck 2024-05-06 recordedOn=2024-06-01 corrects=c | none | none
          holds the other kind          | 2024-05-06 | p1 p3 | c issued 2023-03-01 person=p3 certificate=supervision | officers/1 | officers
          """)
  void anActOfEnforcementNeedsTwoWhoAreQualifiedOnItsDay(
      String what, String day, String officers, String more, String unqualified, String tooFew) {
    Example register = RegisterExamples.register(TWO + more, "", act(day, "enforcement", officers));

    assertThat(places("CERTIFICATE-ACT-UNQUALIFIED", register)).isEqualTo(unqualified);
    assertThat(places("CERTIFICATE-ACT-TOO-FEW", register)).isEqualTo(tooFew);
    assertThat(places("CERTIFICATE-SUPERVISION-UNQUALIFIED", register)).isEqualTo("none");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one who holds one          | 2024-05-06 | p3 | none
          one of enforcement only    | 2024-05-06 | p3 p1 | officers/1
          after its last day         | 2028-03-01 | p3 | officers/0
          on its last day            | 2028-02-29 | p3 | none
          """)
  void supervisionNeedsACertificateOfSupervision(
      String what, String day, String officers, String unqualified) {
    Example register =
        RegisterExamples.register(
            TWO + "c issued 2023-03-01 person=p3 certificate=supervision validUntil=2028-02-29",
            "",
            act(day, "supervision", officers));

    assertThat(places("CERTIFICATE-SUPERVISION-UNQUALIFIED", register)).isEqualTo(unqualified);
    assertThat(places("CERTIFICATE-ACT-UNQUALIFIED", register)).isEqualTo("none");
    assertThat(places("CERTIFICATE-ACT-TOO-FEW", register)).isEqualTo("none");
  }

  @Test
  void oneIsEnoughWhereALawSaysOtherwise() {
    String otherwise = ", \"otherwise\": {\"instrument\": \"示例法\", \"place\": \"第一条\"}";
    String alone = act("2024-05-06", "enforcement", "p1") + otherwise;
    String nobody = act("2024-05-06", "enforcement", "p3") + otherwise;

    assertThat(places("CERTIFICATE-ACT-TOO-FEW", RegisterExamples.register(TWO, "", alone)))
        .isEqualTo("none");
    assertThat(places("CERTIFICATE-ACT-TOO-FEW", RegisterExamples.register(TWO, "", nobody)))
        .isEqualTo("officers");
  }

  @Test
  void theMessageSaysWhyAndNobodyIsNamed() {
    Example register =
        RegisterExamples.register(
            "a issued 2023-03-01 person=张小明; b cancelled 2024-05-06 person=张小明 reason=retired",
            "",
            act("2024-05-07", "enforcement", "张小明"));

    assertThat(ExampleChecks.find("CERTIFICATE-ACT-UNQUALIFIED", register))
        .extracting(Finding::message)
        .singleElement()
        .satisfies(
            message ->
                assertThat(message.en())
                    .isEqualTo(
                        "The officer 张** was not qualified on 2024-05-07: Cancelled since"
                            + " 2024-05-06 (retired)"))
        .satisfies(
            message ->
                assertThat(message.zh()).isEqualTo("张**在2024-05-07不具有行政执法资格：自2024-05-06起已注销（退休）"));
  }
}
