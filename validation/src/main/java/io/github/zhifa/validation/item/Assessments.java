// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.item;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.DocumentForce;
import io.github.zhifa.model.item.CapacityAssessment;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.validation.engine.CheckContext;
import java.util.stream.Stream;

/** Which of the known assessments speak of a list? */
final class Assessments {
  private Assessments() {}

  /** Returns the assessments of {@code list} or of the guidance list from which it was chosen. */
  static ImmutableList<CapacityAssessment> of(ItemList list, CheckContext context) {
    return context.assessments().stream()
        .filter(
            assessment ->
                DocumentForce.isCitedAs(assessment.list(), list.document())
                    || list.chosenFrom().filter(assessment.list()::equals).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the assessments of an edition that {@code list} replaces. */
  static ImmutableList<CapacityAssessment> ofEarlier(ItemList list, CheckContext context) {
    return context.assessments().stream()
        .filter(assessment -> list.document().supersedes().contains(assessment.list()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns those of this and of earlier editions. */
  static ImmutableList<CapacityAssessment> ofAny(ItemList list, CheckContext context) {
    return Stream.concat(of(list, context).stream(), ofEarlier(list, context).stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}
