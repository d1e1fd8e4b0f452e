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
            CertificateAnswer.builder()
                .question(CertificateQuestion.BOTH_KINDS)
                .holds(false)
                .origin(
                    RuleOrigin.builder().from(always).firstDay(LocalDate.of(2020, 1, 1)).build())
                .build())
        .addCardNumbers(CardNumberFormat.builder().pattern("示[0-9]{8}").origin(always).build())
        .build();
  }
}
