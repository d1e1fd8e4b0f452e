// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.premise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.discretion.PenaltyProvision;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;

/**
 * Whether something holds, and which facts are missing where it cannot be told.
 *
 * @param holds whether it holds
 * @param missing the facts that are missing; none where it can be told
 */
public record Premise(Truth holds, ImmutableList<BilingualText> missing) {
  /** What never holds, whatever the facts are. */
  public static final Premise NEVER = new Premise(Truth.NO, ImmutableList.of());

  /** Returns a premise of one fact, which is missing where {@code holds} is not known. */
  public static Premise of(Truth holds, String zh, String en) {
    return holds == Truth.UNKNOWN
        ? new Premise(holds, ImmutableList.of(BilingualText.of(zh, en)))
        : new Premise(holds, ImmutableList.of());
  }

  /** Returns a premise of one fact, which is missing where it is not stated. */
  public static Premise stated(Optional<Boolean> fact, String zh, String en) {
    return of(Truth.of(fact), zh, en);
  }

  /** Returns whether {@code fact} is {@code wanted}; it is missing where it is not stated. */
  public static <T> Premise is(Optional<T> fact, T wanted, String zh, String en) {
    return stated(fact.map(wanted::equals), zh, en);
  }

  /** Returns whether the act fulfils the conditions of {@code provision}. */
  public static Premise isUnlawful(PenaltyProvision provision) {
    LegalSource source = provision.source();
    String place = source.instrument() + source.place().orElse("");
    return stated(
        provision.unlawful(),
        "行为是否符合" + place + "的条件",
        "whether the act fulfils the conditions of " + place);
  }

  /** Returns whether both hold; what is missing counts only where that cannot be told. */
  public Premise and(Premise other) {
    return with(holds.and(other.holds), other);
  }

  Premise or(Premise other) {
    return with(holds.or(other.holds), other);
  }

  /** Returns whether it does not hold. */
  public Premise not() {
    return new Premise(holds.not(), missing);
  }

  private Premise with(Truth together, Premise other) {
    if (together != Truth.UNKNOWN) {
      return new Premise(together, ImmutableList.of());
    }
    ImmutableSet<BilingualText> both =
        ImmutableSet.<BilingualText>builder().addAll(missing).addAll(other.missing).build();
    return new Premise(together, both.asList());
  }
}
