// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.item;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;

/** A part of a list under a heading of its own, such as 直接下放的行政处罚事项. */
@Value.Immutable
@JsonPropertyOrder({"name", "direct", "delegation", "remark"})
public interface ListPart {

  /** Returns the name of the part, as its items print it in {@link Item#part()}. */
  String name();

  /**
   * Returns whether its items go to every township directly (直接下放), without a choice by the county;
   * empty where the list does not say.
   */
  Optional<Boolean> direct();

  /** Returns how its items are handed down; empty where as the whole list. */
  Optional<Delegation> delegation();

  /** Returns what the heading adds, as printed. */
  Optional<String> remark();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ListPart}. */
  final class Builder extends ImmutableListPart.Builder {
    Builder() {}
  }
}
