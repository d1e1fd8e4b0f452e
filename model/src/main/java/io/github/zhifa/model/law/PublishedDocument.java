// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.law;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.agency.Agency;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The head of a published list: what it is, who issued it, and when it is in force. */
@Value.Immutable
@JsonPropertyOrder({
  "title",
  "documentNumber",
  "issuer",
  "scope",
  "status",
  "issuedOn",
  "lastChangedOn",
  "firstDay",
  "lastDay",
  "validYears",
  "supersedes",
  "supersededBy",
  "published",
  "filed",
  "convention",
  "statedCounts"
})
public interface PublishedDocument {

  /** Returns the title without 《》. */
  String title();

  /** Returns the document number (文号); empty where the source prints none. */
  Optional<String> documentNumber();

  /** Returns who issued it. */
  Agency issuer();

  /**
   * Returns where and in which matters it applies, where it says so; without it, it applies in the
   * area of its issuer.
   */
  Optional<DocumentScope> scope();

  /** Returns where it stands in its life; empty where the source does not tell. */
  Optional<DocumentStatus> status();

  /** Returns the day of issue (印发日期). */
  Optional<LocalDate> issuedOn();

  /** Returns the day of the last change to its text (调整、修订); empty where none is known. */
  Optional<LocalDate> lastChangedOn();

  /** Returns the first day in force (施行日期). */
  Optional<LocalDate> firstDay();

  /** Returns the last day in force, inclusive; empty where no term is stated. */
  Optional<LocalDate> lastDay();

  /**
   * Returns the years after which it ends by itself (有效期), counted from the first day; empty where
   * no such term is stated.
   */
  Optional<Integer> validYears();

  /** Returns the documents that it replaces, as cited. */
  ImmutableList<String> supersedes();

  /** Returns the document that replaced it, as cited; empty where none is known. */
  Optional<String> supersededBy();

  /** Returns what is known of its publication; empty where nothing is. */
  Optional<Announcement> published();

  /** Returns what is known of its filing for the record (备案); empty where nothing is. */
  Optional<Announcement> filed();

  /** Returns its own meaning of 以上 and 以下; empty where none is known. */
  Optional<BoundaryConvention> convention();

  /** Returns the counts that it states of itself. */
  ImmutableList<StatedCount> statedCounts();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PublishedDocument}. */
  final class Builder extends ImmutablePublishedDocument.Builder {
    Builder() {}
  }
}
