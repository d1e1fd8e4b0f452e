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
public abstract non-sealed class GroupRule<R, K> implements Rule<R> {
  private final RuleInfo info;
  private final Class<R> reads;

  /** Describes a rule by {@code info} that reads records of the class {@code reads}. */
  protected GroupRule(RuleInfo info, Class<R> reads) {
    this.info = info;
    this.reads = reads;
  }

  @Override
  public final RuleInfo info() {
    return info;
  }

  @Override
  public final Class<R> reads() {
    return reads;
  }

  /** Returns the key of {@code row}; empty where the rule does not apply to it. */
  public abstract Optional<K> keyOf(Row<R> row);

  /**
   * Reports to {@code sink} what is wrong with a group.
   *
   * @param group all rows with this key, in the order of the list; at least one
   */
  public abstract void check(
      K key, ImmutableList<Row<R>> group, CheckContext context, FindingSink sink);
}
