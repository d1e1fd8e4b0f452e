// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import io.github.zhifa.model.certificate.CardNumberFormat;
import io.github.zhifa.model.certificate.CertificateAnswer;
import io.github.zhifa.model.certificate.CertificatePolicy;
import io.github.zhifa.model.certificate.CertificateQuestion;
import io.github.zhifa.model.certificate.CertificateTerm;
import io.github.zhifa.model.certificate.HolderRule;
import io.github.zhifa.model.certificate.StaffKind;
import io.github.zhifa.model.certificate.TermPurpose;
import io.github.zhifa.model.law.Evidence;
import io.github.zhifa.model.law.RuleOrigin;
import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;

/** An invented policy that answers everything, so that every rule has something to do. */
public final class GeneratedPolicy {
  private static final LocalDate YEAR_2020 = LocalDate.of(2020, 1, 1);

  private GeneratedPolicy() {}

  /** Returns the policy. */
  public static CertificatePolicy of() {
    RuleOrigin always = RuleOrigin.builder().readFrom("invented").evidence(Evidence.READ).build();
    return CertificatePolicy.builder()
        .label(BilingualText.of("虚构", "invented"))
        .addTerms(
            CertificateTerm.builder()
                .purpose(TermPurpose.VALIDITY)
                .months(60)
                .origin(always)
                .build())
        .addTerms(
            CertificateTerm.builder()
                .purpose(TermPurpose.INSPECTION)
                .months(12)
                .origin(always)
                .build())
        .addHolders(
            HolderRule.builder()
                .staffKind(StaffKind.CONTRACT)
                .allowed(false)
                .origin(always)
                .build())
        .addAnswers(
            answer(
                CertificateQuestion.BOTH_KINDS,
                false,
                RuleOrigin.builder().from(always).firstDay(YEAR_2020).build()))
        .addAnswers(
            answer(
                CertificateQuestion.ONE_OF_A_KIND,
                false,
                RuleOrigin.builder().from(always).lastDay(YEAR_2020.minusDays(1)).build()))
        .addAnswers(
            answer(
                CertificateQuestion.ONE_OF_A_KIND,
                true,
                RuleOrigin.builder().from(always).firstDay(YEAR_2020).build()))
        .addCardNumbers(CardNumberFormat.builder().pattern("示[0-9]{8}").origin(always).build())
        .build();
  }

  private static CertificateAnswer answer(
      CertificateQuestion question, boolean holds, RuleOrigin origin) {
    return CertificateAnswer.builder().question(question).holds(holds).origin(origin).build();
  }
}
