// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.certificate;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;

/** Policies by the name under which a caller chooses one. There is no default. */
@Value.Immutable
@JsonPropertyOrder({"formatVersion", "policies"})
@JsonTypeName("certificate-policies")
public interface CertificatePolicies {

  /** Returns the version of this JSON form. */
  int formatVersion();

  /** Returns the policies by name. */
  ImmutableMap<String, CertificatePolicy> policies();

  /** Returns the policy {@code name}; empty where there is none. */
  default Optional<CertificatePolicy> named(String name) {
    return Optional.ofNullable(policies().get(name));
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CertificatePolicies}. */
  final class Builder extends ImmutableCertificatePolicies.Builder {
    Builder() {}
  }
}
