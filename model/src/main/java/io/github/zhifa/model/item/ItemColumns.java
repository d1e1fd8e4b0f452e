// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.item;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * Which columns of a published table hold what (表头对照). A field may be named several times: each is
 * a header under which some tables have it.
 */
@Value.Immutable
@JsonPropertyOrder({"formatVersion", "columns", "ignored"})
@JsonTypeName("item-columns")
public interface ItemColumns {

  /** Returns the version of the JSON form, from 1. */
  int formatVersion();

  /** Returns the columns that are read. */
  ImmutableList<ItemColumn> columns();

  /** Returns headers of columns that are left out on purpose. */
  ImmutableList<String> ignored();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ItemColumns}. */
  final class Builder extends ImmutableItemColumns.Builder {
    Builder() {}
  }
}
