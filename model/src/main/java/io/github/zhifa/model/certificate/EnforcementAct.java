// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.certificate;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.LegalSource;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One act of a procedure, and who did it (执法行为). Each act is judged on its own day, since an
 * officer may lose the qualification in mid-case.
 */
@Value.Immutable
@JsonPropertyOrder({"id", "day", "certificate", "officers", "otherwise"})
public interface EnforcementAct {

  /** Returns a name for it. */
  String id();

  /** Returns the day on which it was done. */
  LocalDate day();

  /** Returns the kind of certificate that it asks for. */
  CertificateKind certificate();

  /** Returns the keys of the persons who did it; one who is named twice is one. */
  ImmutableList<String> officers();

  /** Returns the law that lets one officer do it (法律另有规定的除外); empty where none does. */
  Optional<LegalSource> otherwise();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link EnforcementAct}. */
  final class Builder extends ImmutableEnforcementAct.Builder {
    Builder() {}
  }
}
