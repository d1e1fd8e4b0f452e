// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.staffing;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.zhifa.model.law.LegalSource;
import org.immutables.value.Value;

/**
 * What a word of the table for a kind of quota means (编制类别对照), such as 政法专项编制. A kind that is
 * neither known by its own name nor declared so is not known, and no rule takes it for another.
 */
@Value.Immutable
@JsonPropertyOrder({"printed", "kind", "source"})
public interface PrintedKind {

  /** Returns the kind as the table prints it. */
  String printed();

  /** Returns the kind that it is. */
  QuotaKind kind();

  /** Returns the provision or paper that says so. */
  LegalSource source();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PrintedKind}. */
  final class Builder extends ImmutablePrintedKind.Builder {
    Builder() {}
  }
}
