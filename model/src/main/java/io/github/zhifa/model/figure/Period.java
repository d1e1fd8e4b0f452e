// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.figure;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When a number holds, as printed and, where they can be told, its first and last day, both
 * inclusive.
 */
@Value.Immutable
@JsonPropertyOrder({"printed", "firstDay", "lastDay"})
public interface Period {

  /** Returns the period as printed or as it follows from the document (今年以来). */
  String printed();

  /** Returns the first day; empty where it cannot be told. */
  Optional<LocalDate> firstDay();

  /** Returns the last day; empty where it cannot be told. */
  Optional<LocalDate> lastDay();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Period}. */
  final class Builder extends ImmutablePeriod.Builder {
    Builder() {}
  }
}
