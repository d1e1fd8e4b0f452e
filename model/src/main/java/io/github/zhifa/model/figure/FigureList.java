// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.figure;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.Published;
import io.github.zhifa.model.law.PublishedDocument;
import org.immutables.value.Value;

/** The figures of one document, with what ties them together. */
@Value.Immutable
@JsonPropertyOrder({"formatVersion", "document", "figures", "unknowns", "relations"})
@JsonTypeName("figures")
public interface FigureList extends Published {

  @Override
  int formatVersion();

  @Override
  PublishedDocument document();

  /** Returns the figures in the order of the document. */
  ImmutableList<Figure> figures();

  /** Returns the unknowns that relations use. */
  ImmutableList<Unknown> unknowns();

  /** Returns how they hang together. */
  ImmutableList<Relation> relations();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link FigureList}. */
  final class Builder extends ImmutableFigureList.Builder {
    Builder() {}
  }
}
