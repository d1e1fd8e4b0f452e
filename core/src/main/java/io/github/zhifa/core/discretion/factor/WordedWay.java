// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.factor;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.Quantity;
import java.util.Optional;

/**
 * One way that the words of a condition name, before its factors have names.
 *
 * @param amounts the numbers with the words that go with each
 * @param words what it asks for beside the numbers; empty where numbers are all
 */
record WordedWay(ImmutableList<WordedAmount> amounts, Optional<String> words) {

  /**
   * A number and what it counts.
   *
   * @param about the words that go with it; may be empty
   * @param quantity the interval
   * @param ordinal whether the number is an order (第二次)
   */
  record WordedAmount(String about, Quantity quantity, boolean ordinal) {
    WordedAmount about(String words) {
      return new WordedAmount(words, quantity, ordinal);
    }
  }
}
