// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.law;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a rule of calculation comes from, how sure we are of it, and on which days it holds. */
@Value.Immutable
@JsonPropertyOrder({"source", "readFrom", "evidence", "firstDay", "lastDay"})
public interface RuleOrigin {

  /** Returns the provision; empty where no instrument was shown. */
  Optional<LegalSource> source();

  /** Returns where it was read, in words. */
  String readFrom();

  /** Returns how sure it is; parts of the rule may be less sure. */
  Evidence evidence();

  /** Returns the first day on which it holds; empty where not known. */
  Optional<LocalDate> firstDay();

  /** Returns the last day on which it holds, inclusive; empty where no end is known. */
  Optional<LocalDate> lastDay();

  /** Returns whether {@code day} is within its days, first and last included. */
  default boolean isInForceOn(LocalDate day) {
    return firstDay().filter(day::isBefore).isEmpty() && lastDay().filter(day::isAfter).isEmpty();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RuleOrigin}. */
  final class Builder extends ImmutableRuleOrigin.Builder {
    Builder() {}
  }
}
