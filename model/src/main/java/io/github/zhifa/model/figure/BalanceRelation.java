// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.figure;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** A balance of stocks and flows: opening plus inflow less outflow is closing. */
@Value.Immutable
@JsonPropertyOrder({"opening", "in", "out", "closing"})
@JsonTypeName("balance")
public non-sealed interface BalanceRelation extends Relation {

  /** Returns the id of the opening stock. */
  String opening();

  /** Returns the id of the inflow. */
  String in();

  /** Returns the id of the outflow. */
  String out();

  /** Returns the id of the closing stock. */
  String closing();

  @Override
  default ImmutableList<String> members() {
    return ImmutableList.of(opening(), in(), out(), closing());
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link BalanceRelation}. */
  final class Builder extends ImmutableBalanceRelation.Builder {
    Builder() {}
  }
}
