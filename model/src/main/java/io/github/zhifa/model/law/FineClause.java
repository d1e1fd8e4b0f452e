// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.law;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;

/** The fine that one provision allows, which the tiers of a benchmark grade. */
@Value.Immutable
@JsonPropertyOrder({"label", "fine", "subject", "stage", "modality", "source"})
public interface FineClause {

  /** Returns the name by which tiers of the same item refer to this clause, unique in the item. */
  String label();

  /** Returns the range. */
  FineAmount fine();

  /** Returns whom it fines (单位, 个人, 直接责任人员); empty where the clause does not distinguish. */
  Optional<String> subject();

  /** Returns the circumstance that the clause itself requires (情节严重, 逾期不改正); empty where none. */
  Optional<String> stage();

  /**
   * Returns whether it must be fined (处) or may be (可以处), so that no fine is lawful too; empty
   * where the list does not say.
   */
  Optional<Modality> modality();

  /** Returns the provision, where the list tells which of the cited ones it is. */
  Optional<LegalSource> source();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link FineClause}. */
  final class Builder extends ImmutableFineClause.Builder {
    Builder() {}
  }
}
