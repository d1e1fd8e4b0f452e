// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.function.Function;

/** What a condition asks of one factor (裁量因素) of the case: a closed set. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(NumberCriterion.class),
  @JsonSubTypes.Type(ChoiceCriterion.class),
  @JsonSubTypes.Type(CircumstanceCriterion.class)
})
public sealed interface Criterion permits NumberCriterion, ChoiceCriterion, CircumstanceCriterion {
  /**
   * Answers a question that every kind of criterion must answer.
   *
   * @param number the answer for a number within limits
   * @param choice the answer for one value of an enumeration
   * @param circumstance the answer for a circumstance that is there or not
   */
  default <T> T match(
      Function<? super NumberCriterion, ? extends T> number,
      Function<? super ChoiceCriterion, ? extends T> choice,
      Function<? super CircumstanceCriterion, ? extends T> circumstance) {
    if (this instanceof NumberCriterion criterion) {
      return number.apply(criterion);
    }
    return this instanceof ChoiceCriterion criterion
        ? choice.apply(criterion)
        : circumstance.apply((CircumstanceCriterion) this);
  }
}
