// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.certificate;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.zhifa.model.law.RuleOrigin;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A term that a policy sets, with its days and where it was read. */
@Value.Immutable
@JsonPropertyOrder({"purpose", "certificate", "months", "batchLastDay", "origin"})
public interface CertificateTerm {

  /** Returns what it is for. */
  TermPurpose purpose();

  /** Returns the kind of certificate; empty where it is for both. */
  Optional<CertificateKind> certificate();

  /** Returns its length in months; empty where only the last day of a batch is set. */
  Optional<Integer> months();

  /**
   * Returns the last day, inclusive, that all certificates of a batch share; empty where each has
   * its own.
   */
  Optional<LocalDate> batchLastDay();

  /** Returns where it comes from and on which days it holds. */
  RuleOrigin origin();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CertificateTerm}. */
  final class Builder extends ImmutableCertificateTerm.Builder {
    Builder() {}
  }
}
