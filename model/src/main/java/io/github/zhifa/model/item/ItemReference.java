// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.item;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How another document names an item of a list: by its code, its number or its name, as printed; at
 * least one of them.
 */
@Value.Immutable
@JsonPropertyOrder({"code", "number", "name"})
public interface ItemReference {

  /** Returns the item code (事项编码). */
  Optional<String> code();

  /** Returns the printed number (序号) in the list. */
  Optional<String> number();

  /** Returns the official name. */
  Optional<String> name();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ItemReference}. */
  final class Builder extends ImmutableItemReference.Builder {
    Builder() {}
  }
}
