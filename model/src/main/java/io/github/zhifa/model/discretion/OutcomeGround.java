// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.Modality;
import java.util.Optional;
import org.immutables.value.Value;

/** A ground for a lighter or a heavier outcome (裁量情节) that another provision than 行政处罚法 names. */
@Value.Immutable
@JsonPropertyOrder({"printed", "source", "modality", "established"})
public interface OutcomeGround {

  /** Returns the ground as printed. */
  String printed();

  /** Returns the provision or the benchmark that prints it. */
  LegalSource source();

  /** Returns whether it binds the organ. */
  Modality modality();

  /** Returns whether it is established; empty where it is not known. */
  Optional<Boolean> established();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OutcomeGround}. */
  final class Builder extends ImmutableOutcomeGround.Builder {
    Builder() {}
  }
}
