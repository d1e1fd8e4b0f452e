// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.staffing;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.zhifa.model.agency.Agency;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The paper by which quota is approved (编制批复). */
@Value.Immutable
@JsonPropertyOrder({"document", "authority", "day", "reportedBy"})
public interface QuotaApproval {

  /** Returns the number or title of the paper, as printed. */
  String document();

  /** Returns who approved it. */
  Agency authority();

  /** Returns the day of the paper; empty where not known. */
  Optional<LocalDate> day();

  /** Returns who submitted it for approval (报批); empty where not known. */
  Optional<Agency> reportedBy();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link QuotaApproval}. */
  final class Builder extends ImmutableQuotaApproval.Builder {
    Builder() {}
  }
}
