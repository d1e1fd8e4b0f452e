// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A rule over the records of one dataset that have the same key.
 *
 * @param <R> the kind of record
 * @param <K> the kind of key
 */
public non-sealed interface GroupRule<R, K> extends Rule<R> {
  /** Returns the key of {@code row}; empty where the rule does not apply to it. */
  Optional<K> keyOf(Row<R> row);

  /**
   * Reports to {@code sink} what is wrong with a group.
   *
   * @param group all rows with this key, in the order of the list; at least one
   */
  void check(K key, ImmutableList<Row<R>> group, CheckContext context, FindingSink sink);
}
