// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.certificate;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.text.BilingualText;
import org.immutables.value.Value;

/**
 * What a place decides of certificates, each answer dated and with its source. What it does not
 * answer stays open: nothing is assumed.
 */
@Value.Immutable
@JsonPropertyOrder({"label", "terms", "holders", "answers", "cardNumbers"})
public interface CertificatePolicy {

  /** Returns its name for people. */
  BilingualText label();

  /** Returns the terms. */
  ImmutableList<CertificateTerm> terms();

  /** Returns who may hold a certificate. */
  ImmutableList<HolderRule> holders();

  /** Returns the answers to open questions. */
  ImmutableList<CertificateAnswer> answers();

  /** Returns how card numbers are formed. */
  ImmutableList<CardNumberFormat> cardNumbers();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CertificatePolicy}. */
  final class Builder extends ImmutableCertificatePolicy.Builder {
    Builder() {}
  }
}
