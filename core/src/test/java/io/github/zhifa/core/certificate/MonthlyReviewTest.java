// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import static io.github.zhifa.core.certificate.Events.day;
import static io.github.zhifa.core.certificate.Events.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.certificate.CertificatePolicy;
import io.github.zhifa.model.certificate.CertificateTerm;
import io.github.zhifa.model.certificate.EndReason;
import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.model.certificate.Holder;
import io.github.zhifa.model.certificate.RetirementCategory;
import io.github.zhifa.model.certificate.TermPurpose;
import io.github.zhifa.model.law.Evidence;
import io.github.zhifa.model.law.RuleOrigin;
import io.github.zhifa.model.text.BilingualText;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthlyReviewTest {
  private static final CertificateTerms TERMS =
      CertificateTerms.of(
          CertificatePolicy.builder()
              .label(BilingualText.of("示例", "example"))
              .addTerms(term(TermPurpose.INSPECTION, 12), term(TermPurpose.RENEWAL_WINDOW, 6))
              .build());

  private static CertificateTerm term(TermPurpose purpose, int months) {
    return CertificateTerm.builder()
        .purpose(purpose)
        .months(months)
        .origin(
            RuleOrigin.builder().readFrom("invented for this test").evidence(Evidence.READ).build())
        .build();
  }

  private static CertificateEvent.Builder issued(String person, String day) {
    return event("issue of " + person, EventKind.ISSUED, day).person(person).unit("u1");
  }

  private static List<String> review(
      CertificateTerms terms, String month, CertificateEvent... events) {
    return MonthlyReview.of(
            CertificateRegister.of(List.of(events)).known(terms), YearMonth.parse(month))
        .stream()
        .map(each -> each.key().person() + " " + each.reason() + " " + each.day())
        .toList();
  }

  @Test
  void whatEndedInTheMonthIsPassedOn() {
    CertificateEvent retired =
        event("r", EventKind.CANCELLED, "2024-05-31")
            .person("li")
            .reason(EndReason.RETIRED)
            .build();
    CertificateEvent moved =
        event("t", EventKind.CANCELLED, "2024-05-01")
            .person("wang")
            .reason(EndReason.TRANSFERRED)
            .build();
    CertificateEvent li = issued("li", "2024-01-10").build();
    CertificateEvent wang = issued("wang", "2024-01-10").build();

    assertThat(review(CertificateTerms.NONE, "2024-05", li, wang, retired, moved))
        .containsExactly("li RETIRED 2024-05-31", "wang TRANSFERRED 2024-05-01");
    assertThat(review(CertificateTerms.NONE, "2024-06", li, wang, retired, moved)).isEmpty();
  }

  /** A man born in 1966-05 reaches the age in 2026-10 (table 1 of the measure). */
  @Test
  void whoReachesTheAgeAndStillHoldsOneIsListed() {
    CertificateEvent li =
        issued("li", "2024-01-10")
            .holder(
                Holder.builder()
                    .birthMonth(YearMonth.of(1966, 5))
                    .retirement(RetirementCategory.MALE)
                    .build())
            .build();

    assertThat(review(CertificateTerms.NONE, "2026-09", li)).isEmpty();
    assertThat(review(CertificateTerms.NONE, "2026-10", li))
        .containsExactly("li RETIREMENT_DUE 2026-10-31");
    assertThat(review(CertificateTerms.NONE, "2026-11", li))
        .containsExactly("li RETIREMENT_DUE 2026-10-31");
  }

  @Test
  void whoLeftWithOneCertificateIsAskedForTheOther() {
    CertificateEvent enforces = issued("li", "2024-01-10").build();
    CertificateEvent supervises =
        issued("li", "2024-01-10").id("s").certificate(CertificateKind.SUPERVISION).build();
    CertificateEvent left =
        event("t", EventKind.CANCELLED, "2024-05-01")
            .person("li")
            .reason(EndReason.TRANSFERRED)
            .build();
    CertificateEvent back =
        issued("li", "2024-07-01").id("b").certificate(CertificateKind.SUPERVISION).build();
    CertificateEvent ended =
        event("e", EventKind.CANCELLED, "2024-06-01")
            .person("li")
            .certificate(CertificateKind.SUPERVISION)
            .reason(EndReason.UNIT_ABOLISHED)
            .build();

    assertThat(review(CertificateTerms.NONE, "2024-06", enforces, supervises, left))
        .containsExactly("li LEFT_ELSEWHERE 2024-05-01");
    // who came back later has left nothing
    assertThat(review(CertificateTerms.NONE, "2024-08", enforces, supervises, left, ended, back))
        .isEmpty();
  }

  @Test
  void theLastDayIsListedInItsMonthAndWithAWindowBefore() {
    CertificateEvent li = issued("li", "2024-01-10").validUntil(day("2024-12-31")).build();

    assertThat(review(CertificateTerms.NONE, "2024-11", li)).isEmpty();
    assertThat(review(CertificateTerms.NONE, "2024-12", li))
        .containsExactly("li EXPIRING 2024-12-31");
    assertThat(review(CertificateTerms.NONE, "2025-01", li)).isEmpty();
    // six months before 2024-12-31 begin on 2024-06-30
    assertThat(review(TERMS, "2024-05", li)).isEmpty();
    assertThat(review(TERMS, "2024-06", li)).containsExactly("li EXPIRING 2024-12-31");
  }

  @Test
  void aCertificateThatRunsOutWithinTheMonthIsListed() {
    CertificateEvent li = issued("li", "2024-01-10").validUntil(day("2024-12-10")).build();

    assertThat(review(CertificateTerms.NONE, "2024-12", li))
        .containsExactly("li EXPIRING 2024-12-10");
  }

  @Test
  void anInspectionIsDueAYearAfterTheLast() {
    CertificateEvent li = issued("li", "2024-01-10").build();
    CertificateEvent inspected = event("i", EventKind.INSPECTED, "2025-01-05").person("li").build();

    assertThat(review(TERMS, "2024-12", li)).isEmpty();
    assertThat(review(TERMS, "2025-01", li)).containsExactly("li INSPECTION_DUE 2025-01-10");
    assertThat(review(TERMS, "2025-01", li, inspected)).isEmpty();
    assertThat(review(CertificateTerms.NONE, "2025-01", li)).isEmpty();
  }
}
