// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.figure;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.zhifa.model.text.BilingualText;
import org.immutables.value.Value;

/**
 * A number that nobody published but that published ones depend on; it is whole unless a question
 * allows it to be a fraction.
 */
@Value.Immutable
@JsonPropertyOrder({"id", "label", "least", "most"})
public interface Unknown {

  /** Returns the name by which relations refer to it, unique in the list. */
  String id();

  /** Returns what it is. */
  BilingualText label();

  /** Returns the least value to look at, inclusive; below zero where it may fall. */
  long least();

  /** Returns the greatest value to look at, inclusive. */
  long most();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Unknown}. */
  final class Builder extends ImmutableUnknown.Builder {
    Builder() {}
  }
}
