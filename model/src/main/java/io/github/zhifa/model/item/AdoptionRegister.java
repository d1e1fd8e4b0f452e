// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.item;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.Published;
import io.github.zhifa.model.law.PublishedDocument;
import org.immutables.value.Value;

/**
 * What became of the items of lists in the townships of an area, day by day (承接情况台账). It is a
 * record, and hands nothing down by itself.
 */
@Value.Immutable
@JsonPropertyOrder({"formatVersion", "document", "events"})
@JsonTypeName("adoption-register")
public interface AdoptionRegister extends Published {

  @Override
  int formatVersion();

  @Override
  PublishedDocument document();

  /** Returns the steps in the order of the register; their days decide, not this order. */
  ImmutableList<AdoptionEvent> events();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link AdoptionRegister}. */
  final class Builder extends ImmutableAdoptionRegister.Builder {
    Builder() {}
  }
}
