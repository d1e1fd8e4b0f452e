// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.item;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.Published;
import io.github.zhifa.model.law.PublishedDocument;
import java.util.Optional;
import org.immutables.value.Value;

/** A list of items handed to townships and street offices (乡镇街道行政处罚事项清单). */
@Value.Immutable
@JsonPropertyOrder({
  "formatVersion",
  "document",
  "listType",
  "chosenFrom",
  "delegation",
  "takenOnBy",
  "parts",
  "items"
})
@JsonTypeName("item-list")
public interface ItemList extends Published {

  @Override
  int formatVersion();

  @Override
  PublishedDocument document();

  /** Returns what kind of list it is. */
  ItemListType listType();

  /**
   * Returns the guidance list from which it was chosen, by its number or title as cited; empty
   * where it does not say.
   */
  Optional<String> chosenFrom();

  /** Returns how its items are handed down; empty where it does not say, or its parts differ. */
  Optional<Delegation> delegation();

  /** Returns the bodies that take every item on (承接主体), as printed. */
  ImmutableList<String> takenOnBy();

  /** Returns the parts into which it is divided, in printed order; empty where it has none. */
  ImmutableList<ListPart> parts();

  /** Returns the items in printed order. */
  ImmutableList<Item> items();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ItemList}. */
  final class Builder extends ImmutableItemList.Builder {
    Builder() {}
  }
}
