// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.staffing;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The quota of one kind that is approved for a unit (核定编制). By art 28 of 地方各级人民政府机构设置和编制管理条例 it is
 * two numbers: posts, and the leadership posts among them.
 */
@Value.Immutable
@JsonPropertyOrder({"unit", "kind", "posts", "leadershipPosts", "firstDay", "lastDay", "approval"})
public interface ApprovedQuota {

  /** Returns the key of the unit. */
  String unit();

  /** Returns the kind as printed. */
  String kind();

  /**
   * Returns the posts at the beginning of {@link #firstDay()}; transfers of that day and later come
   * on top of them. A later row for the same unit and kind states the number anew.
   */
  int posts();

  /** Returns the leadership posts (领导职数) among them; empty where not stated. */
  Optional<Integer> leadershipPosts();

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

  /** Builds a {@link ApprovedQuota}. */
  final class Builder extends ImmutableApprovedQuota.Builder {
    Builder() {}
  }
}
