// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.item;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.law.Published;
import io.github.zhifa.model.law.PublishedDocument;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An assessment of what townships can exercise (承接能力评估, 行政处罚法 art 24 I: 定期组织评估): who assessed whom,
 * on which day, of which list. It prints a rating for each item, or only counts.
 */
@Value.Immutable
@JsonPropertyOrder({
  "formatVersion",
  "document",
  "assessedBy",
  "assessed",
  "assessedOn",
  "list",
  "listSize",
  "ratings",
  "counts"
})
@JsonTypeName("capacity-assessment")
public interface CapacityAssessment extends Published {

  @Override
  int formatVersion();

  @Override
  PublishedDocument document();

  /** Returns who assessed; empty where it was the issuer. */
  Optional<Agency> assessedBy();

  /**
   * Returns whose capacity was assessed, each division with all below it; empty where the area of
   * the issuer.
   */
  ImmutableList<DivisionCode> assessed();

  /**
   * Returns the day of the assessment, the last one where it took several; empty where not known.
   */
  Optional<LocalDate> assessedOn();

  /** Returns the list that was assessed, by its number or title as cited. */
  String list();

  /** Returns how many items that list has, as the assessment says; empty where it does not. */
  Optional<Integer> listSize();

  /** Returns the ratings item by item; empty where only counts are printed. */
  ImmutableList<CapacityRating> ratings();

  /** Returns the printed counts; empty where none are printed. */
  ImmutableList<CapacityCount> counts();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CapacityAssessment}. */
  final class Builder extends ImmutableCapacityAssessment.Builder {
    Builder() {}
  }
}
