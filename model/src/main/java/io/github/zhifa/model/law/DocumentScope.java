// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.law;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.agency.DivisionCode;
import org.immutables.value.Value;

/** Where and in which matters a document applies (适用范围). */
@Value.Immutable
@JsonPropertyOrder({"divisions", "matters"})
public interface DocumentScope {

  /**
   * Returns the divisions in which it applies, each with all below it; empty where these are those
   * of the issuer.
   */
  ImmutableList<DivisionCode> divisions();

  /** Returns the matters or departments for which it is made, as printed; empty for all. */
  ImmutableList<String> matters();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DocumentScope}. */
  final class Builder extends ImmutableDocumentScope.Builder {
    Builder() {}
  }
}
