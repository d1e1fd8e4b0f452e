// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.item;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.zhifa.model.law.Announcement;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The written entrustment (委托书): matters, powers and term, published by both (行政处罚法 art 20). */
@Value.Immutable
@JsonPropertyOrder({
  "number",
  "matters",
  "powers",
  "firstDay",
  "lastDay",
  "publishedByEntrusting",
  "publishedByEntrusted"
})
public interface EntrustmentLetter {

  /** Returns its number, as printed. */
  Optional<String> number();

  /** Returns the matters that it names (委托的具体事项), as printed. */
  Optional<String> matters();

  /** Returns the powers that it names (权限), as printed. */
  Optional<String> powers();

  /** Returns the first day of its term (期限); empty where none is stated. */
  Optional<LocalDate> firstDay();

  /** Returns the last day of its term, inclusive; empty where none is stated. */
  Optional<LocalDate> lastDay();

  /** Returns what is known of its publication by the organ that entrusts. */
  Optional<Announcement> publishedByEntrusting();

  /** Returns what is known of its publication by the one that is entrusted. */
  Optional<Announcement> publishedByEntrusted();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link EntrustmentLetter}. */
  final class Builder extends ImmutableEntrustmentLetter.Builder {
    Builder() {}
  }
}
