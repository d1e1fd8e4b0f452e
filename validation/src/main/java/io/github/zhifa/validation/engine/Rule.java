// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

/**
 * One thing that can be wrong with a published list, and how to see it. A rule is stateless and
 * knows its reach: a {@link RecordRule} reads one record, a {@link GroupRule} the records with the
 * same key, a {@link FoldRule} a whole dataset through a mergeable summary. So the same rule gives
 * the same findings over a list in memory, a stream, or partitions.
 *
 * @param <R> the kind of record that it reads
 */
public sealed interface Rule<R> permits RecordRule, GroupRule, FoldRule {
  /** Returns what the rule says of itself. */
  RuleInfo info();

  /** Returns the kind of record that it reads. */
  Class<R> reads();
}
