// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.certificate;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.zhifa.model.law.RuleOrigin;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether persons of one kind may hold a certificate, with its days and where it was read. */
@Value.Immutable
@JsonPropertyOrder({"certificate", "staffKind", "allowed", "origin"})
public interface HolderRule {

  /** Returns the kind of certificate; empty where it is for both. */
  Optional<CertificateKind> certificate();

  /** Returns how the persons are employed. */
  StaffKind staffKind();

  /** Returns whether they may hold it. */
  boolean allowed();

  /** Returns where it comes from and on which days it holds. */
  RuleOrigin origin();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link HolderRule}. */
  final class Builder extends ImmutableHolderRule.Builder {
    Builder() {}
  }
}
