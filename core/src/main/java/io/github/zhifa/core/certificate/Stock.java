// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

/**
 * The certificates that were issued and have not ended, at the end of a day.
 *
 * @param inHand not suspended, the card in hand
 * @param withoutCard not suspended, the card lost, damaged or void and not replaced
 * @param suspended suspended, whatever the card
 */
public record Stock(long inHand, long withoutCard, long suspended) {

  /** Returns all of them. */
  public long open() {
    return inHand + withoutCard + suspended;
  }

  /** Returns those that {@code policy} counts in the stock (存量). */
  public long counted(StockPolicy policy) {
    return inHand
        + (policy.lostInStock() ? withoutCard : 0)
        + (policy.suspendedInStock() ? suspended : 0);
  }
}
