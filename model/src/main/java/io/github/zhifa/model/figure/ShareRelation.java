// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.figure;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * A published share: {@link #part()} in percent of {@link #whole()}. A part is not more than its
 * whole.
 */
@Value.Immutable
@JsonPropertyOrder({"share", "part", "whole"})
@JsonTypeName("share")
public non-sealed interface ShareRelation extends Relation {

  /** Returns the id of the figure that publishes the share. */
  String share();

  /** Returns the id of the part. */
  String part();

  /** Returns the id of the whole. */
  String whole();

  @Override
  default ImmutableList<String> members() {
    return ImmutableList.of(share(), part(), whole());
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ShareRelation}. */
  final class Builder extends ImmutableShareRelation.Builder {
    Builder() {}
  }
}
