// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.item;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.function.Function;

/**
 * By which relation a power reaches a township (下放方式): a closed set. The three differ in whose name
 * stands on a decision and in who answers for it, so they are three types and no mark on one.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "relation")
@JsonSubTypes({
  @JsonSubTypes.Type(Empowerment.class),
  @JsonSubTypes.Type(Entrustment.class),
  @JsonSubTypes.Type(Stationing.class)
})
public sealed interface Delegation permits Empowerment, Entrustment, Stationing {
  /**
   * Answers a question that every relation must answer. A new relation becomes a parameter here, so
   * the compiler stops at every place that asks.
   *
   * @param empowerment the answer of a power handed over (赋权)
   * @param entrustment the answer of an entrusted power (委托)
   * @param stationing the answer of a team of the department (派驻)
   */
  default <T> T match(
      Function<? super Empowerment, ? extends T> empowerment,
      Function<? super Entrustment, ? extends T> entrustment,
      Function<? super Stationing, ? extends T> stationing) {
    if (this instanceof Empowerment relation) {
      return empowerment.apply(relation);
    }
    return this instanceof Entrustment relation
        ? entrustment.apply(relation)
        : stationing.apply((Stationing) this);
  }
}
