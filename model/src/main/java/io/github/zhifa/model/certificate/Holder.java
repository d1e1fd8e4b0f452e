// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.certificate;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a register states of a person (持证人). Name and identity number are personal data: they are
 * left out of {@code toString}, and whoever prints them masks them.
 */
@Value.Immutable
@JsonPropertyOrder({"name", "residentNumber", "birthMonth", "retirement", "staffKind"})
public interface Holder {

  /** Returns the name (姓名). */
  @Value.Redacted
  Optional<String> name();

  /** Returns the identity number (公民身份号码) as recorded. */
  @Value.Redacted
  Optional<String> residentNumber();

  /** Returns the month of birth. */
  Optional<YearMonth> birthMonth();

  /** Returns by which former retirement age the person retires. */
  Optional<RetirementCategory> retirement();

  /** Returns how the person is employed. */
  Optional<StaffKind> staffKind();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Holder}. */
  final class Builder extends ImmutableHolder.Builder {
    Builder() {}
  }
}
