// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.law;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A law, regulation, rule or normative document in one edition, with the days between which it is
 * in force.
 */
@Value.Immutable
@JsonPropertyOrder({
  "title",
  "aliases",
  "rank",
  "edition",
  "firstDay",
  "lastDay",
  "endedBy",
  "replacedBy",
  "evidence",
  "readFrom"
})
public interface Instrument {

  /** Returns the full title without 《》. */
  String title();

  /** Returns other titles under which lists cite it. */
  ImmutableList<String> aliases();

  /** Returns its rank. */
  InstrumentKind rank();

  /**
   * Returns the edition, by its date of adoption or revision; empty where the instrument never had
   * another one, so that before its first day there was none.
   */
  Optional<String> edition();

  /** Returns the first day in force; empty where not known. */
  Optional<LocalDate> firstDay();

  /** Returns the last day in force, inclusive; empty where no end is known. */
  Optional<LocalDate> lastDay();

  /** Returns the provision that ends it. */
  Optional<LegalSource> endedBy();

  /**
   * Returns the titles of the instruments that took its place; empty where none did or none is
   * known. That a law took its place does not tell which article did: see {@link ArticleRemap}.
   */
  ImmutableList<String> replacedBy();

  /** Returns how sure these days are. */
  Evidence evidence();

  /** Returns where these facts were read. */
  String readFrom();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Instrument}. */
  final class Builder extends ImmutableInstrument.Builder {
    Builder() {}
  }
}
