// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.item;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.law.LegalSource;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One step that was taken for items and townships on a day. */
@Value.Immutable
@JsonPropertyOrder({"step", "day", "list", "townships", "items", "reason", "source"})
public interface AdoptionEvent {

  /** Returns the step. */
  AdoptionStep step();

  /** Returns the day from which it holds. */
  LocalDate day();

  /** Returns the list whose items are meant, by its number or title as cited. */
  String list();

  /**
   * Returns the divisions for which it was taken, each with all below it; empty where for all that
   * the register covers.
   */
  ImmutableList<DivisionCode> townships();

  /** Returns the items; empty where for every item of {@link #list()}. */
  ImmutableList<ItemReference> items();

  /** Returns why, of a step that takes the power away; empty where not known. */
  Optional<WithdrawalReason> reason();

  /** Returns the decision, as cited. */
  LegalSource source();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link AdoptionEvent}. */
  final class Builder extends ImmutableAdoptionEvent.Builder {
    Builder() {}
  }
}
