// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.item;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.agency.Agency;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A power exercised in the name of the organ that entrusts it (委托), which answers for what is done
 * (行政处罚法 art 20). Who is entrusted may not entrust it further.
 */
@Value.Immutable
@JsonPropertyOrder({"entrustedBy", "letter", "furtherEntrustedTo"})
@JsonTypeName("entrustment")
public non-sealed interface Entrustment extends Delegation {

  /** Returns the organ in whose name decisions are made (委托行政机关). */
  Agency entrustedBy();

  /** Returns the written entrustment (委托书); empty where none is known. */
  Optional<EntrustmentLetter> letter();

  /** Returns to whom it was entrusted further, as printed; art 20 allows it to nobody. */
  ImmutableList<String> furtherEntrustedTo();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Entrustment}. */
  final class Builder extends ImmutableEntrustment.Builder {
    Builder() {}
  }
}
