// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.staffing;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.zhifa.model.agency.DivisionCode;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The total of one kind of quota that is approved for a locality (编制总额); of 行政编制 the State Council
 * approves it (地方各级人民政府机构设置和编制管理条例 art 16).
 */
@Value.Immutable
@JsonPropertyOrder({"division", "kind", "posts", "firstDay", "lastDay", "approval"})
public interface QuotaTotal {

  /** Returns the locality, with all below it. */
  DivisionCode division();

  /** Returns the kind as printed. */
  String kind();

  /** Returns how many posts its units may have together. */
  int posts();

  /** Returns the first day on which it is in force. */
  LocalDate firstDay();

  /** Returns the last day, inclusive; empty where no end is stated. */
  Optional<LocalDate> lastDay();

  /** Returns its approval; empty where none is stated. */
  Optional<QuotaApproval> approval();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link QuotaTotal}. */
  final class Builder extends ImmutableQuotaTotal.Builder {
    Builder() {}
  }
}
