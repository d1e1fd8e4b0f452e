// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.item;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.zhifa.model.law.LegalSource;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** That an item of a list was taken back (收回); its row stays where it was printed. */
@Value.Immutable
@JsonPropertyOrder({"day", "reason", "source"})
public interface Withdrawal {

  /** Returns the first day on which the power is no longer handed down. */
  LocalDate day();

  /** Returns why; empty where the decision does not say. */
  Optional<WithdrawalReason> reason();

  /** Returns the decision that took it back, as cited. */
  LegalSource source();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Withdrawal}. */
  final class Builder extends ImmutableWithdrawal.Builder {
    Builder() {}
  }
}
