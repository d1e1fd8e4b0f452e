// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.certificate;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.zhifa.model.law.RuleOrigin;
import org.immutables.value.Value;

/** What a policy answers to a question that the meaning of the states leaves open. */
@Value.Immutable
@JsonPropertyOrder({"question", "holds", "origin"})
public interface CertificateAnswer {

  /** Returns the question. */
  CertificateQuestion question();

  /** Returns the answer. */
  boolean holds();

  /** Returns where it comes from and on which days it holds. */
  RuleOrigin origin();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CertificateAnswer}. */
  final class Builder extends ImmutableCertificateAnswer.Builder {
    Builder() {}
  }
}
