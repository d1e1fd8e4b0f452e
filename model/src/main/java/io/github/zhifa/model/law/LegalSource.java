// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.law;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place in an instrument, as cited: 《instrument》 and, where one is named, its 条、款、项 as printed.
 */
@Value.Immutable
@JsonPropertyOrder({"instrument", "place"})
public interface LegalSource {

  /** Returns the title as cited, without 《》. */
  String instrument();

  /** Returns the place as printed, e.g. 第八十五条第一款第一项; empty where the whole instrument is cited. */
  Optional<String> place();

  /** Returns the source {@code place} (第…条第…款第…项) of {@code instrument}. */
  static LegalSource of(String instrument, String place) {
    return builder().instrument(instrument).place(place).build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LegalSource}. */
  final class Builder extends ImmutableLegalSource.Builder {
    Builder() {}
  }
}
