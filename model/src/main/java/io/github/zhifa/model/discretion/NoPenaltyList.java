// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.Published;
import io.github.zhifa.model.law.PublishedDocument;
import org.immutables.value.Value;

/** A list of minor conducts that are not punished (不予行政处罚的轻微违法行为目录). */
@Value.Immutable
@JsonPropertyOrder({"formatVersion", "document", "items"})
@JsonTypeName("no-penalty-list")
public interface NoPenaltyList extends Published {

  @Override
  int formatVersion();

  @Override
  PublishedDocument document();

  /** Returns the conducts in printed order. */
  ImmutableList<NoPenaltyConduct> items();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link NoPenaltyList}. */
  final class Builder extends ImmutableNoPenaltyList.Builder {
    Builder() {}
  }
}
