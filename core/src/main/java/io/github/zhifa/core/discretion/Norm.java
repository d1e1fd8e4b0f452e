// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.model.discretion.PenaltyProvision;
import io.github.zhifa.model.law.InstrumentKind;
import java.util.Optional;

/**
 * One of several provisions that an act breaks. Only {@link FinePrecedence#HIGHER_FINE} does
 * without its place among the others.
 *
 * @param provision the provision, as it applies in time
 * @param rank the rank of its instrument; empty where it is not known
 * @param special whether it is the special provision (特别规定) for the act; empty where that is not
 *     known
 * @param refines whether it works out in detail (细化) what the higher one says; empty where that is
 *     not known
 */
public record Norm(
    PenaltyProvision provision,
    Optional<InstrumentKind> rank,
    Optional<Boolean> special,
    Optional<Boolean> refines) {

  /** Returns a provision of which only what it says is known. */
  public static Norm of(PenaltyProvision provision) {
    return new Norm(provision, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
