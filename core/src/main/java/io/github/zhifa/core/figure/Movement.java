// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import io.github.zhifa.model.figure.Figure;
import java.util.Optional;

/**
 * By how much one published number would have to move so that it no longer contradicts others,
 * which are kept. Numbers are in the unit of the figure; one that is rounded or truncated moves by
 * whole last places (94, 95), one that is exact to any number.
 *
 * @param figure the figure of the claim
 * @param down the nearest lower number that heals the contradiction; empty where none does
 * @param up the nearest greater number that does; empty where none does
 * @param decided whether both are known; else the stated number of steps was used up before
 */
public record Movement(
    Figure figure, Optional<Fraction> down, Optional<Fraction> up, boolean decided) {

  /**
   * Returns the nearer of the two, the lower one where they are equally near; empty where no
   * movement of this figure alone heals the contradiction, or where it is not decided.
   */
  public Optional<Fraction> nearest() {
    if (!decided || down.isEmpty()) {
      return decided ? up : Optional.empty();
    }
    return up.filter(each -> by(each).compareTo(by(down.orElseThrow()).negate()) < 0)
        .or(() -> down);
  }

  /** Returns the way from the published number to {@code number}, with its sign. */
  public Fraction by(Fraction number) {
    return number.minus(Fraction.of(figure.number()));
  }
}
