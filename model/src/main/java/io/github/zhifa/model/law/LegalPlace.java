// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.law;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;

/** One place in an instrument: article (条), paragraph (款) and subparagraph (项), counted from 1. */
@Value.Immutable
@JsonPropertyOrder({"article", "inserted", "paragraph", "subparagraph"})
public interface LegalPlace {

  /** Returns the number of the article (条). */
  int article();

  /**
   * Returns the number after 之 of an article that an amendment put in (第二十二条之一: 1); empty where
   * there is none.
   */
  Optional<Integer> inserted();

  /** Returns the number of the paragraph (款); empty where none is named. */
  Optional<Integer> paragraph();

  /** Returns the number of the subparagraph (项); empty where none is named. */
  Optional<Integer> subparagraph();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LegalPlace}. */
  final class Builder extends ImmutableLegalPlace.Builder {
    Builder() {}
  }
}
