// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.staffing;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Posts that a unit gets from outside the table or gives up to it (核增、核减): the only way in which
 * the sum of a kind changes.
 */
@Value.Immutable
@JsonPropertyOrder({"unit", "kind", "posts", "leadershipPosts", "day", "approval"})
public interface QuotaAdjustment {

  /** Returns the key of the unit. */
  String unit();

  /** Returns the kind as printed. */
  String kind();

  /** Returns how many posts are added (核增); negative where they are taken away (核减). */
  int posts();

  /** Returns how many leadership posts are added or taken away; empty where none is. */
  Optional<Integer> leadershipPosts();

  /** Returns the first day on which it holds. */
  LocalDate day();

  /** Returns its approval; empty where none is stated. */
  Optional<QuotaApproval> approval();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link QuotaAdjustment}. */
  final class Builder extends ImmutableQuotaAdjustment.Builder {
    Builder() {}
  }
}
