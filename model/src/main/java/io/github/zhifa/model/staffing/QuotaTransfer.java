// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.staffing;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.LegalSource;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One movement of quota from a unit to another (减上补下). Nothing is created or lost by it and no kind
 * turns into another; a paper that says otherwise is held as it is printed, in {@link
 * #receivedKind()} and {@link #receivedPosts()}.
 */
@Value.Immutable
@JsonPropertyOrder({
  "id",
  "kind",
  "fromUnit",
  "toUnit",
  "posts",
  "leadershipPosts",
  "receivedKind",
  "receivedPosts",
  "day",
  "basis",
  "approval",
  "people"
})
public interface QuotaTransfer {

  /** Returns the key of the transfer, unique in the table. */
  String id();

  /** Returns the kind of the posts, as printed. */
  String kind();

  /** Returns the key of the unit that gives them. */
  String fromUnit();

  /** Returns the key of the unit that receives them. */
  String toUnit();

  /** Returns how many posts; above zero. */
  int posts();

  /** Returns how many of them are leadership posts; empty where none is. */
  Optional<Integer> leadershipPosts();

  /** Returns the kind under which they are received, where the paper prints another one. */
  Optional<String> receivedKind();

  /** Returns how many posts are received, where the paper prints another number. */
  Optional<Integer> receivedPosts();

  /** Returns the first day on which the receiving unit has them. */
  LocalDate day();

  /** Returns the provisions or papers on which it rests, as cited. */
  ImmutableList<LegalSource> basis();

  /** Returns its approval; empty where none is stated. */
  Optional<QuotaApproval> approval();

  /** Returns what becomes of the people in post; empty where nothing is stated. */
  Optional<PeoplePlan> people();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link QuotaTransfer}. */
  final class Builder extends ImmutableQuotaTransfer.Builder {
    Builder() {}
  }
}
