// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.function.Function;

/** What a condition asks of one factor (裁量因素) of the case: a closed set. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(NumberTest.class),
  @JsonSubTypes.Type(ChoiceTest.class),
  @JsonSubTypes.Type(CircumstanceTest.class)
})
public sealed interface FactTest permits NumberTest, ChoiceTest, CircumstanceTest {
  /**
   * Answers a question that every kind of test must answer.
   *
   * @param number the answer for a number within limits
   * @param choice the answer for one value of an enumeration
   * @param circumstance the answer for a circumstance that is there or not
   */
  default <T> T match(
      Function<? super NumberTest, ? extends T> number,
      Function<? super ChoiceTest, ? extends T> choice,
      Function<? super CircumstanceTest, ? extends T> circumstance) {
    if (this instanceof NumberTest test) {
      return number.apply(test);
    }
    return this instanceof ChoiceTest test
        ? choice.apply(test)
        : circumstance.apply((CircumstanceTest) this);
  }
}
