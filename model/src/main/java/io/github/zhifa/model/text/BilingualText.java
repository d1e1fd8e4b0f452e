// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.text;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;

/** One wording in Chinese and in English; neither is empty. */
@Value.Immutable
@JsonPropertyOrder({"zh", "en"})
public interface BilingualText {

  /** Returns the Chinese wording. */
  String zh();

  /** Returns the English wording. */
  String en();

  /** Returns the wording {@code zh} with its English counterpart {@code en}. */
  static BilingualText of(String zh, String en) {
    return builder().zh(zh).en(en).build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link BilingualText}. */
  final class Builder extends ImmutableBilingualText.Builder {
    Builder() {}
  }
}
