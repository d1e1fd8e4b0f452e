// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.RuleSet;

/** The rules of the area certificate (执法证件), listed one by one. */
public final class CertificateRules {
  /** All rules of the area. */
  public static final RuleSet ALL =
      new RuleSet(
          "certificate",
          BilingualText.of("执法证件", "certificate"),
          ImmutableList.of(
              new CertificateEventRefused(),
              new CertificateEventAfterEnd(),
              new CertificateExpiredButUsed(),
              new CertificateHeldTwice(),
              new CertificateFurtherNotFollowed(),
              new CertificateBothKinds(),
              new CertificateHolderNotAllowed(),
              new CertificateCardNumberForm(),
              new CertificateDaysReversed(),
              new CertificateRecordedTooEarly(),
              new CertificateEndWithoutReason(),
              new CertificateReasonMisplaced(),
              new CertificateRetirementPassed(),
              new CertificateLeftStillHeld(),
              new CertificateRecordIdRepeated(),
              new CertificateCorrectionWithoutTarget(),
              new CertificateCorrectionOrder(),
              new CertificateActUnqualified(),
              new CertificateSupervisionUnqualified(),
              new CertificateActTooFew()));

  private CertificateRules() {}
}
