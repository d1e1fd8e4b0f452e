// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.staffing;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** That a person is on a post from one day to another (在编). */
@Value.Immutable
@JsonPropertyOrder({"person", "unit", "usedAt", "kind", "leadership", "firstDay", "lastDay"})
public interface PostHolding {

  /** Returns the key of the person in the table; it is no name and no identity number. */
  String person();

  /** Returns the key of the unit to which the post belongs. */
  String unit();

  /**
   * Returns the key of the unit in which the person works, where posts are used across units
   * (统筹使用); empty where it is {@link #unit()}.
   */
  Optional<String> usedAt();

  /** Returns the kind of the post, as printed. */
  String kind();

  /** Returns whether it is a leadership post (领导职数). */
  boolean leadership();

  /** Returns the first day on the post. */
  LocalDate firstDay();

  /** Returns the last day on the post, inclusive; empty where the person is still on it. */
  Optional<LocalDate> lastDay();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PostHolding}. */
  final class Builder extends ImmutablePostHolding.Builder {
    Builder() {}
  }
}
