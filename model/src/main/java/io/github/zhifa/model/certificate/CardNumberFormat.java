// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.certificate;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.zhifa.model.law.RuleOrigin;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the numbers of cards (证号) are formed, under one policy. No instrument that was read states a
 * national form.
 */
@Value.Immutable
@JsonPropertyOrder({"certificate", "pattern", "origin"})
public interface CardNumberFormat {

  /** Returns the kind of certificate; empty where it is for both. */
  Optional<CertificateKind> certificate();

  /** Returns a regular expression that the whole number matches. */
  String pattern();

  /** Returns where it comes from and on which days it holds. */
  RuleOrigin origin();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CardNumberFormat}. */
  final class Builder extends ImmutableCardNumberFormat.Builder {
    Builder() {}
  }
}
