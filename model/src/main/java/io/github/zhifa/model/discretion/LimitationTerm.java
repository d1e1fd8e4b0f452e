// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.zhifa.model.law.LegalSource;
import org.immutables.value.Value;

/**
 * A term after which an act that was not discovered is no longer punished (追责期限), where another law
 * than 行政处罚法 sets it (art 36: 法律另有规定的除外).
 */
@Value.Immutable
@JsonPropertyOrder({"months", "source"})
public interface LimitationTerm {

  /** Returns its length in months; two years are 24. */
  int months();

  /** Returns the provision of the law. */
  LegalSource source();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LimitationTerm}. */
  final class Builder extends ImmutableLimitationTerm.Builder {
    Builder() {}
  }
}
