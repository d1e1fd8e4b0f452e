// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import io.github.zhifa.model.law.PublishedDocument;

/**
 * A rule over a whole dataset, through a summary that can be merged: {@code merge} is associative,
 * {@code empty} is its neutral element, and adding rows one by one or part by part gives the same
 * summary, whatever the order of the parts.
 *
 * @param <R> the kind of record
 * @param <S> the immutable summary
 */
public abstract non-sealed class FoldRule<R, S> implements Rule<R> {
  private final RuleInfo info;
  private final Class<R> reads;

  /** Describes a rule by {@code info} that reads records of the class {@code reads}. */
  protected FoldRule(RuleInfo info, Class<R> reads) {
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

  /** Returns the summary of no rows. */
  public abstract S empty();

  /** Returns {@code summary} with {@code row} added. */
  public abstract S add(S summary, Row<R> row);

  /** Returns the summary of the rows of both. */
  public abstract S merge(S left, S right);

  /**
   * Reports to {@code sink} what is wrong with the dataset of which {@code summary} is the summary.
   */
  public abstract void check(
      S summary, PublishedDocument document, CheckContext context, FindingSink sink);
}
