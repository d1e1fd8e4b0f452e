// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.LegalSource;
import java.util.Optional;
import org.immutables.value.Value;

/** The circumstances (情形) in which a benchmark gives one outcome. */
@Value.Immutable
@JsonPropertyOrder({"outcome", "cases", "source"})
public interface OutcomeCases {

  /** Returns the outcome. */
  OutcomeGrade outcome();

  /** Returns the circumstances, in short words; none where it names the outcome only. */
  ImmutableList<String> cases();

  /** Returns the provision that lists them; empty where the source does not tell. */
  Optional<LegalSource> source();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link OutcomeCases}. */
  final class Builder extends ImmutableOutcomeCases.Builder {
    Builder() {}
  }
}
